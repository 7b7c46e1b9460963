import { isNumber } from '../../domain/absence.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { COMMON_MARKS } from '../cells/absence-mark.ts';
import { readNumber } from '../cells/number.ts';
import type { Interpretation } from '../interpret/interpretation.ts';
import type { InterpretOptions } from '../interpret/context.ts';
import type { SurveyTable, TableColumn } from '../layout/survey-table.ts';
import type { TableMapping } from '../tables/mapping.ts';
import { RECIPE_FORMAT, type Recipe } from './recipe.ts';

/** Makes a recipe of how a table was read, with what it looked like. */
export function makeRecipe(
  name: string,
  fileName: string,
  interpretation: Pick<Interpretation, 'table' | 'mapping' | 'passed'>,
  options: Pick<InterpretOptions, 'prefecture' | 'asOf' | 'answers'> = {},
): Recipe {
  const { table, mapping } = interpretation;
  const answers: Readonly<Record<string, MunicipalityCode>> = options.answers ?? {};
  return {
    format: RECIPE_FORMAT,
    name,
    table: mapping.table,
    sheet: table.sheet,
    columns: mapping.columns.map(({ column, field, item, measure }) => ({
      heading: column.label,
      field,
      ...(item === undefined ? {} : { item }),
      ...(measure === undefined ? {} : { measure }),
    })),
    prefecture: options.prefecture,
    asOf: options.asOf,
    answers,
    snapshot: {
      fileName,
      headings: table.columns.map(({ label }) => label),
      rows: table.rows.length,
      totals: totalsOf(interpretation),
    },
  };
}

/** Sums of the columns of figures over the rows of data, by heading. */
export function totalsOf({
  table,
  mapping,
  passed,
}: Pick<Interpretation, 'table' | 'mapping' | 'passed'>): Readonly<Record<string, number>> {
  const skipped = new Set(passed.map(({ row }) => row));
  return Object.fromEntries(
    figureColumns(mapping).map((column) => [column.label, sumOf(table, column, skipped)]),
  );
}

function figureColumns(mapping: TableMapping): readonly TableColumn[] {
  const figures = new Set([
    'figure',
    'population',
    'households',
    'settlementCount',
    'over65',
    'over75',
  ]);
  return mapping.columns.filter(({ field }) => figures.has(field)).map(({ column }) => column);
}

function sumOf(table: SurveyTable, column: TableColumn, skipped: ReadonlySet<number>): number {
  let sum = 0;
  for (const { row, cells } of table.rows) {
    if (skipped.has(row)) continue;
    const reading = readNumber(cells[column.index], COMMON_MARKS);
    if (reading.status === 'number' && isNumber(reading.value)) sum += reading.value;
  }
  return Number(sum.toPrecision(12));
}
