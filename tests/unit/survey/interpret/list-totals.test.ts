import { expect, test, vi } from 'vitest';
import { checkSurvey } from '../../../../src/survey/check-survey.ts';
import { reportListTotals } from '../../../../src/survey/interpret/list-totals.ts';
import type { SurveyTable, TableColumn } from '../../../../src/survey/layout/survey-table.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

const ROWS = ['高知県,檮原町,全部過疎,', '高知県,大豊町,全部過疎,', '徳島県,勝浦町,全部過疎,'];

/** Totals that a list tells of itself, as they were found. */
async function totals(numbers: readonly number[], note: string): Promise<readonly string[]> {
  const rows = ROWS.map((row, at) => `${numbers[at] ?? ''},${row}`);
  const lines = [
    '過疎地域市町村等一覧（令和4年4月1日現在）,,,,',
    '番号,都道府県,市町村,過疎区分,区域',
    ...rows,
    `※ ${note},,,,`,
  ];
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const { findings } = await checkSurvey(bytes, 'a.csv', await realContext());
  return findings
    .filter(({ kind }) => kind === 'totalAgrees' || kind === 'totalDiffers')
    .map(({ kind, done, found, expected }) => `${kind} ${done} ${found} ${expected}`);
}

test.for([
  ['one run over the list', [1, 2, 3], []],
  ['a run for each prefecture', [1, 2, 1], []],
  ['a row lost', [1, 2, 4], ['totalDiffers 番号 4 3']],
  ['a row lost in a run of a prefecture', [1, 3, 1], ['totalDiffers 番号 3 2']],
] as const)('numbers of rows: %s', async ([, numbers, found]) => {
  expect(await totals(numbers, '区分は4月1日のもの')).toEqual(found);
});

test.for([
  ['全部過疎 3、一部過疎 0', ['totalAgrees 全部過疎 3 3', 'totalAgrees 一部過疎 0 0']],
  [
    '過疎関係市町村数：4（全部過疎は4団体）',
    ['過疎関係市町村', '全部過疎'].map((what) => `totalDiffers ${what} 4 3`),
  ],
  ['全部過疎=1 一部過疎=2 みなし過疎=3', []],
  ['全部過疎＝１、一部過疎＝２', []],
  ['1=全部過疎 2=一部過疎', []],
  ['①全部過疎 ②一部過疎 ③みなし過疎', []],
  ['全部過疎 2022年4月1日', []],
] as const)('a note: %s', async ([note, found]) => {
  expect(await totals([1, 2, 3], note)).toEqual(found);
});

test('a list of more rows than a call has arguments is numbered to its end', () => {
  const column: TableColumn = { index: 0, path: ['番号'], label: '番号', unit: undefined };
  const table: SurveyTable = {
    sheet: '',
    ordinal: 1,
    range: 'A1:A200001',
    headingRows: [0, 0],
    titles: [],
    notes: [],
    unit: undefined,
    columns: [column],
    rows: Array.from({ length: 200_000 }, (_, at) => ({ row: at + 1, cells: [at + 1] })),
  };
  const mapping = {
    table: 'depopulationList',
    columns: [{ column, field: 'ordinal' }],
    unmapped: [],
    contended: [],
  } as const;
  const report = vi.fn<() => void>();
  reportListTotals(table, mapping, { target: 'depopulation', rows: [] }, report);
  expect(report).not.toHaveBeenCalled();
});
