import { cellAddress } from '../cell-address.ts';
import type { SurveyTable } from '../layout/survey-table.ts';
import type { Report } from './cell-reader.ts';

/**
 * The recorder of a table whose rows were gathered from sheets: addresses are those of the
 * sheets, as spreadsheets write them (`檮原町!B5`). Of other tables the recorder itself.
 */
export function reportAtOrigin({ origins }: SurveyTable, report: Report): Report {
  if (origins === undefined) return report;
  return (kind, seen = {}) => {
    const { row, column, ...rest } = seen;
    const origin = row === undefined ? undefined : origins[row];
    const cell = column === undefined ? undefined : origin?.cells[column];
    if (origin === undefined || cell === undefined) report(kind, rest);
    else report(kind, { ...rest, cells: `${origin.sheet}!${cellAddress(...cell)}` });
  };
}
