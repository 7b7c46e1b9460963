import { beforeAll, describe, expect, test } from 'vitest';
import type { MeasureCoverage } from '../../../../src/geo/gap/coverage-index.ts';
import type { LoadedEdition } from '../../../../src/domain/loaded-edition.ts';
import { NO_GAP } from '../../../../src/map/gap-scene.ts';
import { DEFAULT_GAP } from '../../../../src/state/gap-settings.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { formatNumber } from '../../../../src/text/format.ts';
import { loadGapWords } from '../../../../src/text/gap-text.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { factsOf } from '../../../../src/ui/export/facts-of.ts';
import { gapSentence, gapSites } from '../../../../src/ui/export/gap-sentences.ts';
import { cautionOf } from '../../../../src/ui/export/sheet-content-of.ts';
import { gapTable } from '../../../../src/ui/export/gap-table.ts';
import type { ReadyGap } from '../../../../src/ui/export/prepared-gap.ts';
import type { PreparedView } from '../../../../src/ui/export/prepare-view.ts';
import type { Page } from '../../../../src/ui/page-context.ts';
import { areas } from '../../geo/gap/gap-page.ts';
import { smallEdition, type SmallRow } from '../../state/small-edition.ts';

const row = (code: string, name: string): SmallRow => ({
  code,
  name,
  kana: '',
  newer: 'full',
  older: 'full',
  figures: {},
});
const small = smallEdition([
  row('39405', '檮原町'),
  row('39201', '高知市'),
  row('32209', '雲南市'),
]);
const list = { id: 'kaso-list-2022', publisher: '総務省', title: '過疎関係市町村' };
const edition = {
  ...small,
  manifest: { ...small.manifest, sources: [list], boundarySource: { credit: { ja: '', en: '' } } },
} as unknown as LoadedEdition;
const page: Page = {
  view: { ...DEFAULT_VIEW, area: '39', year: 2022, gap: DEFAULT_GAP, sites: [[133, 33]] },
  change: () => undefined,
  edition,
  opened: {} as Page['opened'],
  points: {
    hubs: [],
    rmos: [],
    own: { files: ['mine.csv'], lists: [{ asOf: '2022-01-01', classes: new Map() }] },
  } as unknown as Page['points'],
  rows: [],
  text: ja,
  format: formatNumber('ja'),
  ground: 'light',
};

/** Of 檮原町 100 people are known, 40 of them within reach; of 高知市 no figure; of 雲南市 neither. */
const coverage: MeasureCoverage = {
  total: Float64Array.of(100, 0, 0, 0),
  covered: Float64Array.of(40, 0, 0, 0),
  unreachable: Float64Array.of(0, 0, 0, 0),
  unmeasured: Float64Array.of(0, 0, 0, 0),
  withoutFigure: Float64Array.of(0, 500, 9, 0),
};
const { gap: own } = briefingJa.exports;
let gap: ReadyGap;

beforeAll(async () => {
  gap = {
    status: 'ready',
    words: await loadGapWords('ja'),
    settings: DEFAULT_GAP,
    results: {
      inputs: { areas, limit: DEFAULT_GAP.limit },
      coverage: { real: { measures: { population: coverage } }, whatIf: undefined },
    },
    scene: NO_GAP,
    bandsOn: () => undefined,
    hubs: [],
    warning: '',
    method: [],
  } as unknown as ReadyGap;
});

const notes = (more: Partial<PreparedView>): string =>
  factsOf({ page, gap, fill: { kind: 'gap' }, ...more } as unknown as PreparedView, briefingJa)
    .map(({ words }) => words)
    .join('\n');

describe('a gap on sheets', () => {
  test('has no number, but a reason, for an area where nobody is known', () => {
    const figures = gapTable(page, gap, briefingJa).rows.map(({ cells }) => cells.slice(1));
    const unknown = { figure: 'unknown' };
    expect(figures).toEqual([
      [{ figure: 100 }, { figure: 40 }, { figure: 60 }, { figure: 60 }],
      [unknown, unknown, unknown, unknown],
    ]);
  });

  test('says that it is not known rather than that nobody is far', () => {
    const sentence = (area: string) =>
      gapSentence({ ...page, view: { ...page.view, area } }, gap, '市', briefingJa);
    expect(sentence('39')).toContain('60人（100人の60.0％）');
    expect(sentence('32')).toBe(own.sentenceAbsent('市', '4.0 km', ja.absence.unknown.name));
  });

  test('says apart from its sentence what it must not stand without', () => {
    const said = (more: object) =>
      cautionOf({ page, gap, ...more } as unknown as PreparedView, briefingJa);
    expect(said({})).toBe('');
    expect(said({ gap: { ...gap, warning: '国の一覧ではありません。' } })).toBe(
      '国の一覧ではありません。',
    );
    const comparison = { status: 'failed', reason: '相手を読み込めません。' };
    const withheld = { status: 'withheld', reason: '理由です。', words: gap.words };
    expect(said({ comparison, gap: withheld })).toBe(
      `相手を読み込めません。${own.withheld('理由です。')}`,
    );
    const warned = { ...gap, warning: '国の一覧ではありません。' };
    expect(gapSentence(page, warned, '市', briefingJa)).not.toContain('国の一覧');
  });

  test('has no gain of a hypothetical hub that was not worked out', () => {
    expect(gapSites(page, gap).map(({ gain }) => gain)).toEqual(['notLoaded']);
    expect(notes({})).toContain(`新たに圏内になる人の数は「${ja.absence.notLoaded.name}」`);
  });

  test('cites the list its classes are of: the published one, or the reader’s own', () => {
    expect(notes({})).toContain('総務省「過疎関係市町村」');
    expect(notes({})).not.toContain('mine.csv');
    const { inputs } = gap.results;
    const classList = { date: '2022-01-01', isOwn: true };
    const results = { ...gap.results, inputs: { ...inputs, areas: { ...areas, classList } } };
    const words = notes({ gap: { ...gap, results } });
    expect(words).toContain('mine.csv');
    expect(words).not.toContain('総務省「過疎関係市町村」');
  });

  test('cites whose hubs it is measured to, published ones beside own data without hubs too', () => {
    const survey = { id: 'hubs-survey', publisher: '内閣府', title: '小さな拠点の実態調査' };
    const { manifest } = edition;
    const citing = { ...edition, manifest: { ...manifest, sources: [list, survey] } };
    const hub = { municipalityCode: '39405', source: 'hubs-survey', opened: undefined };
    const wordsOf = (points: object, view: object = {}) => {
      const own = {
        ...page,
        edition: citing,
        points: { ...page.points, ...points },
        view: { ...page.view, dataset: 'imported', ...view },
      };
      return notes({ page: own as unknown as Page });
    };
    const published = { hubs: undefined, publishedHubs: [hub] };
    expect(wordsOf(published)).toContain('小さな拠点の実態調査');
    expect(wordsOf({ ...published, hubs: [] })).not.toContain('小さな拠点の実態調査');
    expect(wordsOf(published, { gap: undefined })).not.toContain('小さな拠点の実態調査');
    const shown = { dataset: 'published' };
    expect(wordsOf({ hubs: [hub] }, shown)).toContain('小さな拠点の実態調査');
  });

  test('says what of the screen it leaves out', () => {
    expect(notes({})).not.toContain(own.withoutSurface);
    const banded = { ...gap, settings: { ...DEFAULT_GAP, surface: 'bands' as const } };
    expect(notes({ gap: banded })).toContain(own.withoutSurface);
    const painted = {
      ...banded,
      bandsOn: () => ({
        bounds: [1, 2, 3, 4] as const,
        columns: 1,
        rows: 1,
        isOnLand: true,
        bands: [],
      }),
    };
    expect(notes({ gap: painted })).toContain(own.surfaceNotEditable);
    expect(notes({ gap: painted })).not.toContain(own.withoutSurface);
  });

  test('says when cells were put together', () => {
    const cells = (count: number) => ({
      ...gap,
      scene: {
        ...NO_GAP,
        points: {
          longitude: new Float64Array(count),
          latitude: new Float64Array(count),
          cost: new Float32Array(count).fill(1),
          isCoarse: false,
        },
      },
    });
    expect(notes({ gap: cells(30_000) })).not.toContain('四方');
    expect(notes({ gap: cells(30_001) })).toContain(own.mergedCells('30,001', '2'));
  });
});
