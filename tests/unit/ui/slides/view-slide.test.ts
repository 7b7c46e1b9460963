import { expect, test } from 'vitest';
import type { LoadedEdition } from '../../../../src/domain/loaded-edition.ts';
import { placeCells } from '../../../../src/map/cell-places.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { formatNumber } from '../../../../src/text/format.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import type { PreparedView } from '../../../../src/ui/export/prepare-view.ts';
import type { Page } from '../../../../src/ui/page-context.ts';
import { viewSlide } from '../../../../src/ui/slides/view-slide.ts';
import { smallEdition } from '../../state/small-edition.ts';

const small = smallEdition([
  { code: '39405', name: '檮原町', kana: '', newer: 'full', older: 'full', figures: {} },
]);
const edition = {
  ...small,
  manifest: { ...small.manifest, sources: [], boundarySource: { credit: { ja: '', en: '' } } },
} as unknown as LoadedEdition;
const page = {
  view: { ...DEFAULT_VIEW, area: '39', layers: [] },
  edition,
  points: { hubs: [], rmos: [] },
  rows: [],
  text: ja,
  format: formatNumber('ja'),
  ground: 'light',
} as unknown as Page;

const drawing = {
  width: 100,
  height: 100,
  projection: { scale: 100, x: 0, y: 0 },
  land: '',
  municipalities: {},
  prefectures: {},
  prefectureLines: '',
  offices: {},
  insets: [],
};
const cells = placeCells(
  { cells: [[0, 0]], northernTerritories: [], labels: { '39': [0, 0] }, separators: [] },
  edition.municipalities,
);

const prepared = (view: Partial<PreparedView>): PreparedView =>
  ({ page, fill: undefined, drawing, failures: [], gap: undefined, ...view }) as PreparedView;

const words = (view: PreparedView): string => {
  const { body } = viewSlide(view, briefingJa, { title: '', note: '' });
  if (body.kind !== 'map') throw new Error('no map');
  return body.editable.facts.map((fact) => fact.words).join();
};

test('a map that stands for equal-size cells in a file of shapes says so', () => {
  const { asMap } = briefingJa.exports.sheet;
  expect(words(prepared({ cells }))).toContain(asMap);
  expect(words(prepared({ cells: undefined }))).not.toContain(asMap);
});

test('hubs known but not yet opened are 0 of that year, none known is not loaded', () => {
  const hub = { municipalityCode: '39405', opened: '2020-04' };
  const shown = (hubs: readonly unknown[], area = '39') => {
    const points = { hubs, rmos: [] };
    const view = { ...DEFAULT_VIEW, area, year: 2016, layers: ['hub'] };
    const own = prepared({ page: { ...page, view, points } as unknown as Page });
    const slide = viewSlide(own, briefingJa, { title: '', note: '' });
    if (slide.body.kind !== 'map') throw new Error('no map');
    const [group] = slide.body.sheet.legend;
    return [group?.entries[0]?.count, slide.body.figure?.value, slide.sentence];
  };
  const [count, figure, sentence] = shown([hub]);
  expect([count, figure]).toEqual(['0箇所', '0']);
  expect(sentence).toContain('2016年度までに開設されたものはありません');
  const [none, noFigure, said] = shown([]);
  expect([none, noFigure]).toEqual([ja.layers.notLoaded, undefined]);
  expect(said).toContain('未取込');
});

test.each(['hub', 'rmo'] as const)('a map of points alone says what they are: %s', (layer) => {
  const view = { ...DEFAULT_VIEW, area: '39', layers: [layer] };
  const own = prepared({ page: { ...page, view } });
  const { facts } = viewSlide(own, briefingJa, { title: '', note: '' });
  const definition = facts.find(({ kind }) => kind === 'definition');
  expect(definition?.words).toBe(briefingJa.exports.sheet.points[layer]);
});
