import { describe, expect, test } from 'vitest';
import { buildAreaFill } from '../../../../src/state/build-area-fill.ts';
import type { CompareSettings } from '../../../../src/state/compare-settings.ts';
import { buildAreaRows } from '../../../../src/state/municipality-rows.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/view-state.ts';
import { formatNumber } from '../../../../src/text/format.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { compareJa } from '../../../../src/text/ja/compare.ts';
import { ja } from '../../../../src/text/ja.ts';
import { compareFile } from '../../../../src/ui/compare/compare-file.ts';
import { comparedView } from '../../../../src/ui/export/compared-view.ts';
import type { PreparedView } from '../../../../src/ui/export/prepare-view.ts';
import { viewTablesOf } from '../../../../src/ui/export/view-content.ts';
import { smallEdition, type SmallRow } from '../../state/small-edition.ts';

const aged = (code: string, name: string, young: number, old: number): SmallRow => ({
  code,
  name,
  kana: '',
  newer: 'full',
  older: 'full',
  figures: {
    population_2020: young + old,
    population_0_14_2020: 0,
    population_15_64_2020: young,
    population_65_over_2020: old,
  },
});
/** 高齢化率 of 県39 as a whole is 60 %, of 県32 as a whole 40 %. */
const edition = smallEdition([
  aged('39201', '高知市', 50, 50),
  aged('39405', '檮原町', 30, 70),
  aged('32209', '雲南市', 55, 45),
  aged('32343', '飯南町', 65, 35),
  aged('13101', '千代田区', 80, 20),
]);
const points = { hubs: [], rmos: [] };
const compare: CompareSettings = { with: { kind: 'area', area: '32' }, form: 'sides' };

function side(changes: Partial<ViewState>): PreparedView {
  const view: ViewState = {
    ...DEFAULT_VIEW,
    layers: ['municipality'],
    measure: 'ageing-2020',
    ...changes,
  };
  const rows = buildAreaRows({ edition, points, dataset: view.dataset, year: view.year });
  return {
    page: {
      view,
      change: () => undefined,
      edition,
      opened: {},
      points,
      rows,
      text: ja,
      format: formatNumber('ja'),
      ground: 'light',
    },
    fill: buildAreaFill(view, rows, []),
    cells: undefined,
    gap: undefined,
    failures: [],
  } as unknown as PreparedView;
}

const compared = (a: Partial<ViewState>, b: Partial<ViewState>) => {
  const area = b.area ?? '32';
  const settings = { ...compare, with: { kind: 'area', area } } as const;
  return comparedView(side({ ...a, compare: settings }), side({ ...a, ...b }), settings, compareJa);
};
const figures = (prepared: PreparedView) =>
  viewTablesOf(prepared, briefingJa).map(({ rows }) =>
    rows.map(({ name, cells }) => [name, ...cells.map((cell) => Object.values(cell)[0])]),
  );

describe('a comparison of two areas', () => {
  test('lists the municipalities of both, each against the other area as a whole', () => {
    const prepared = compared({ area: '39' }, { area: '32' });
    expect(figures(prepared)).toEqual([
      [
        ['高知市', 50, 40, 10],
        ['檮原町', 70, 40, 30],
      ],
      [
        ['雲南市', 60, 45, 15],
        ['飯南町', 60, 35, 25],
      ],
    ]);
    const [ofA, ofB] = viewTablesOf(prepared, briefingJa).map(({ caption }) => caption);
    expect(ofA).toContain('県39の市区町村');
    expect(ofA).toContain('B：県32全体');
    expect(ofB).toContain('県32の市区町村');
    expect(ofB).toContain('A：県39全体');
  });

  test('lists prefectures of the nation, and nothing twice', () => {
    expect(figures(compared({ area: '39' }, { area: '00' }))[1]).toEqual([
      ['県39', 60, 60, 0],
      ['県32', 60, 40, 20],
      ['県13', 60, 20, 40],
    ]);
    expect(figures(compared({ area: '39201' }, { area: '39405' }))).toHaveLength(1);
  });

  test('without pairs has both as wholes, and the areas of each', () => {
    const tables = figures(compared({ area: '39', measure: 'population-2020' }, { area: '32' }));
    expect(tables).toHaveLength(3);
    expect(tables[1]?.map(([name]) => name)).toEqual(['高知市', '檮原町']);
    expect(tables[2]?.map(([name]) => name)).toEqual(['雲南市', '飯南町']);
  });

  test('is saved with the areas of A and of B, not with those of neither', () => {
    const { page, comparison } = compared({ area: '39' }, { area: '32' });
    if (comparison?.status !== 'ready' || typeof comparison.figures === 'string')
      throw new Error('no figures');
    const csv = compareFile(page, compareJa, comparison.figures, comparison.names);
    const [, ...lines] = csv.trim().split('\n');
    expect(lines.map((line) => line.split(',').slice(1, 5))).toEqual([
      ['県39 高知市', '50', '40', '10'],
      ['県39 檮原町', '70', '40', '30'],
      ['県32 雲南市', '60', '45', '15'],
      ['県32 飯南町', '60', '35', '25'],
    ]);
  });
});
