import type { UnmatchedRow } from '../interpret/interpretation.ts';
import { textOf } from '../grid.ts';
import type { SurveyTable } from '../layout/survey-table.ts';
import { tidyCsv } from './tidy-csv.ts';

/**
 * Rows whose municipality is not certain, whole, with the row of the sheet and up to
 * three candidates, as a CSV that a person can answer in and send back.
 */
export function unmatchedCsv(table: SurveyTable, unmatched: readonly UnmatchedRow[]): string {
  const byRow = new Map(table.rows.map((row) => [row.row, row.cells]));
  return tidyCsv({
    headings: [
      '行',
      '見つからない名称',
      '候補1',
      '候補2',
      '候補3',
      ...table.columns.map(({ label }) => label),
    ],
    rows: unmatched.map(({ row, found, candidates }) => [
      row + 1,
      found,
      ...[0, 1, 2].map((at) => {
        const candidate = candidates[at];
        if (candidate === undefined) return '';
        return `${candidate.code} ${candidate.prefecture}${candidate.name}`;
      }),
      ...table.columns.map(({ index }) => textOf(byRow.get(row)?.[index])),
    ]),
  });
}
