import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/domain/edition.ts';
import type { LoadedEdition, LoadedPoints } from '../../../../src/domain/loaded-edition.ts';
import { findMeasure, type MeasureId } from '../../../../src/domain/measure.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { formatNumber } from '../../../../src/text/format.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { wordsOfDataset } from '../../../../src/ui/dataset-words.ts';
import { sourceWords } from '../../../../src/ui/export/cited-sources.ts';
import { factsOf } from '../../../../src/ui/export/facts-of.ts';
import type { PreparedView } from '../../../../src/ui/export/prepare-view.ts';
import { smallEdition } from '../../state/small-edition.ts';

const SOURCES = ['甲町', '乙市'].map((publisher) => ({ id: publisher, publisher, title: '拠点' }));
const HUBS = ['甲町', '乙市', '乙市'].map((source) => ({ municipalityCode: '39405', source }));
const small = smallEdition([
  { code: '39405', name: '檮原町', kana: '', newer: 'full', older: 'full', figures: {} },
]);
const edition = {
  ...small,
  manifest: { ...small.manifest, sources: SOURCES, boundarySource: { credit: { ja: '', en: '' } } },
} as unknown as LoadedEdition;

/** Sources of a measure of municipalities as a sheet or slide names them. */
function sourceOf(id: MeasureId, dataset: Dataset, files: readonly string[] = []) {
  const own = { files, columns: new Map(), counts: {}, lists: [] };
  const points = {
    hubs: HUBS,
    rmos: [],
    ...(files.length > 0 && { own }),
  } as unknown as LoadedPoints;
  const view = { ...DEFAULT_VIEW, layers: ['municipality'], measure: id, dataset } as const;
  const prepared = {
    page: {
      view,
      edition,
      points,
      rows: [],
      text: wordsOfDataset(ja, dataset, points, view),
      format: formatNumber('ja'),
      ground: 'light',
    },
    fill: { kind: 'measure', level: 'municipality', measure: findMeasure(id) },
    failures: [],
  } as unknown as PreparedView;
  return factsOf(prepared, briefingJa).find(({ kind }) => kind === 'source');
}

const census = ja.measures['population-2020'].survey;

describe('the sources of a picture', () => {
  test('name practice data once, beside the census', () => {
    expect(sourceOf('hubs', 'exercise')?.words).toBe(ja.dataset.exerciseMark);
    expect(sourceOf('hubs-per-100000', 'exercise')?.words).toBe(
      `${census}、${ja.dataset.exerciseMark}`,
    );
    expect(sourceOf('population-2020', 'exercise')?.words).toBe(
      `${census}、${ja.dataset.exerciseMark}`,
    );
  });

  test('name the pages of counted hubs, though no hub is shown', () => {
    expect(sourceOf('hubs', 'published')?.words).toBe('乙市「拠点」、甲町「拠点」');
    expect(sourceOf('hubs-per-100000', 'published')?.words).toBe(
      `${census}、乙市「拠点」、甲町「拠点」`,
    );
    // Of organisations none is loaded, whose page could be named.
    expect(sourceOf('rmos', 'published')?.words).toBe(ja.measures.rmos.survey);
    expect(sourceOf('population-2020', 'published')?.words).toBe(census);
    expect(sourceOf('hubs', 'exercise')?.words).not.toContain('乙市');
  });

  test('never part the name of a file of the reader’s own', () => {
    const file = '拠点、組織.xlsx';
    const { words = '', shorter = [] } = sourceOf('hubs-per-100000', 'imported', [file]) ?? {};
    for (const said of [words, ...shorter]) expect(said).toContain(`「${file}」`);
  });

  test('in short are fewer, with how many more there are', () => {
    const { words, shorter } = sourceWords(
      { named: ['甲', '乙', '丙'], kept: ['地理院'], mark: '演習用（架空）', left: 2 },
      '、',
      briefingJa,
    );
    expect(words).toMatch(/^甲、乙、丙、演習用（架空）、地理院、ほか2件（/);
    expect(shorter).toEqual([
      '甲、乙、丙、演習用（架空）、地理院、ほか2件',
      '甲、乙、演習用（架空）、地理院、ほか3件',
      '甲、演習用（架空）、地理院、ほか4件',
    ]);
  });
});
