import type { DepopulationClass } from '../../domain/depopulation.ts';
import { plainNumber } from '../cells/number.ts';
import { columnsAddress } from '../cell-address.ts';
import type { SurveyTable } from '../layout/survey-table.ts';
import { columnOf, type TableMapping } from '../tables/mapping.ts';
import type { CanonicalRows, DepopulationRow } from './canonical-rows.ts';
import type { Report } from './cell-reader.ts';

/**
 * Words of a list's titles and notes that count a class, or all but 非過疎. A legend of codes
 * (全部過疎=1, ①全部過疎 ②一部過疎) counts nothing.
 */
const CLASSES: Readonly<Record<string, Exclude<DepopulationClass, 'none'> | undefined>> = {
  全部過疎: 'full',
  一部過疎: 'partial',
  みなし過疎: 'deemed',
};
const STATED =
  /(?<what>過疎(?:地域)?関係市町村|全部過疎|一部過疎|みなし過疎)(?:地域)?(?:市町村)?(?:の)?数?[\s:：は]{0,3}(?<count>\d[\d,]*)(?!\d|,\d)(?!\s*[=.年月日])(?!全部|一部|みなし)/gu;

/**
 * Holds the ministry's list against its own totals: the classes that its titles and notes
 * count, and the last number of its rows.
 */
export function reportListTotals(
  table: SurveyTable,
  mapping: TableMapping,
  canonical: CanonicalRows,
  report: Report,
): void {
  if (canonical.target !== 'depopulation') return;
  for (const text of [...table.titles, ...table.notes])
    for (const { groups } of text.normalize('NFKC').matchAll(STATED)) {
      const what = groups?.['what'] ?? '';
      const stated = Number((groups?.['count'] ?? '').replaceAll(',', ''));
      const counted = countOf(canonical.rows, CLASSES[what]);
      const seen = { found: `${stated}`, expected: `${counted}`, done: what };
      report(stated === counted ? 'totalAgrees' : 'totalDiffers', seen);
    }
  reportLastNumber(table, mapping, report);
}

function countOf(rows: readonly DepopulationRow[], known: DepopulationClass | undefined): number {
  return rows.filter(({ depopulationClass: own }) =>
    known === undefined ? own !== 'none' : own === known,
  ).length;
}

/**
 * Rows numbered from 1, in the whole list or in each prefecture anew: a last number that is
 * not their count tells of rows lost or doubled.
 */
function reportLastNumber(table: SurveyTable, mapping: TableMapping, report: Report): void {
  const column = columnOf(mapping, 'ordinal');
  if (column === undefined) return;
  const numbers = table.rows.flatMap(({ cells }) => plainNumber(cells[column.index]) ?? []);
  if (numbers[0] !== 1) return;
  const cells = columnsAddress(column.index, column.index);
  const seen = { cells, heading: column.label, done: column.label };
  for (const { last, count } of runsFromOne(numbers))
    if (last !== count) report('totalDiffers', { ...seen, found: `${last}`, expected: `${count}` });
}

interface NumberRun {
  last: number;
  count: number;
}

/** The largest number of each run that starts at 1, with how many numbers the run has. */
function runsFromOne(numbers: readonly number[]): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run === undefined || number === 1) runs.push({ last: number, count: 1 });
    else {
      run.last = Math.max(run.last, number);
      run.count += 1;
    }
  }
  return runs;
}
