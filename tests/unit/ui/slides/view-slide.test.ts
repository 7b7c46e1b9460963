import { describe, expect, test } from 'vitest';
import { placeCells } from '../../../../src/map/cell-places.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { formatNumber } from '../../../../src/text/format.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { briefingEn } from '../../../../src/text/en/briefing.ts';
import { en } from '../../../../src/text/en.ts';
import { ja } from '../../../../src/text/ja.ts';
import type { PreparedView } from '../../../../src/ui/export/prepare-view.ts';
import type { Page } from '../../../../src/ui/page-context.ts';
import { viewSlide } from '../../../../src/ui/slides/view-slide.ts';
import { proposalSlide } from '../../../../src/ui/slides/word-slides.ts';
import { slideEdition } from './slide-edition.ts';

const edition = slideEdition([], { ja: '', en: '' });
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

describe('imported hubs of an area without any', () => {
  const hub = {
    name: '檮原',
    municipalityCode: '39405',
    opened: '2020-04',
    position: [132.9, 33.4],
  };
  const pageOf = (area: string, points: object): Page => {
    const view = { ...DEFAULT_VIEW, area, layers: ['hub'], dataset: 'imported' };
    return { ...page, view, points: { rmos: undefined, ...points } } as unknown as Page;
  };
  const shown = (area: string, points: object) => {
    const own = prepared({ page: pageOf(area, points) });
    const { body, sentence } = viewSlide(own, briefingJa, { title: '', note: '' });
    if (body.kind !== 'map') throw new Error('no map');
    return { count: body.sheet.legend[0]?.entries[0]?.count, figure: body.figure?.value, sentence };
  };

  test.each([
    ['sample', '38'],
    ['prefectures', '38'],
  ])('are not loaded where the table (%s) does not cover it', (extent, area) => {
    const { count, figure, sentence } = shown(area, { hubs: [hub], extent });
    expect([count, figure]).toEqual([ja.layers.notLoaded, undefined]);
    expect(sentence).toContain('未取込');
    expect(sentence).not.toContain('0箇所');
  });

  test('are 0 where the table covers the nation', () => {
    const { count, figure, sentence } = shown('38', { hubs: [hub], extent: 'nation' });
    expect([count, figure]).toEqual(['0箇所', '0']);
    expect(sentence).toContain('0箇所です（取り込んだデータ）');
    expect(shown('39', { hubs: [hub], extent: 'sample' }).count).toBe('1箇所');
  });

  test('are not said to be 0 on a proposal where only figures were imported', () => {
    const said = (language: 'ja' | 'en') => {
      const own = pageOf('39', { hubs: undefined });
      const prepare = prepared({ page: { ...own, text: language === 'ja' ? ja : en } });
      const words = language === 'ja' ? briefingJa : briefingEn;
      return proposalSlide(prepare, words, { title: '', note: '' }, [], false).altText;
    };
    expect(said('ja')).toContain('名称の分かる拠点は未取込（取り込んだデータ）。');
    expect(said('en')).toContain('hubs by name not loaded (imported data).');
  });
});

test.each(['hub', 'rmo'] as const)('a map of points alone says what they are: %s', (layer) => {
  const view = { ...DEFAULT_VIEW, area: '39', layers: [layer] };
  const own = prepared({ page: { ...page, view } });
  const { facts } = viewSlide(own, briefingJa, { title: '', note: '' });
  const definition = facts.find(({ kind }) => kind === 'definition');
  expect(definition?.words).toBe(briefingJa.exports.sheet.points[layer]);
});
