import type { Finding } from '../../domain/survey-finding.ts';
import { columnsAddress } from '../cell-address.ts';
import { findingOf } from '../finding-collector.ts';
import type { Interpretation } from '../interpret/interpretation.ts';
import type { SurveyTable, TableColumn } from '../layout/survey-table.ts';
import type { SurveyFile } from '../read/survey-file.ts';
import type { ColumnMapping, TableMapping } from '../tables/mapping.ts';
import { measureOf } from '../tables/measure-words.ts';
import { totalsOf } from './make-recipe.ts';
import { headingKey, type Recipe } from './recipe.ts';

/** A recipe put to use on this year's file. */
export interface AppliedRecipe {
  readonly table: SurveyTable;
  readonly mapping: TableMapping;
  /** What changed in the layout: `layoutDrift` for columns gone and new. */
  readonly findings: readonly Finding[];
}

/** Share of a recipe's headings that a table must have to be taken for its table. */
const RECOGNISED_SHARE = 0.5;

/** Change of a total beyond which it is reported. */
const TOTAL_TOLERANCE = 0.2;

/**
 * Finds the recipe's table in a file and maps it. `undefined` when no table has half
 * of the headings.
 */
export function applyRecipe(file: SurveyFile, recipe: Recipe): AppliedRecipe | undefined {
  const tables = file.sheets.flatMap((sheet) => sheet.tables);
  const rated = tables
    .map((table) => ({ table, share: headingShare(table, recipe) }))
    .filter(({ share }) => share >= RECOGNISED_SHARE)
    .sort((a, b) => b.share - a.share || sheetRank(a.table, recipe) - sheetRank(b.table, recipe));
  const table = rated[0]?.table;
  if (table === undefined) return undefined;
  const mapping = mapByRecipe(table, recipe);
  return { table, mapping, findings: layoutDrift(table, recipe) };
}

/** Totals that differ by more than a fifth from those of the year the recipe was made. */
export function totalDrift(interpretation: Interpretation, recipe: Recipe): readonly Finding[] {
  const { table } = interpretation;
  const now = new Map(
    Object.entries(totalsOf(interpretation)).map(([heading, sum]) => [
      headingKey(heading),
      { heading, sum },
    ]),
  );
  return Object.entries(recipe.snapshot.totals).flatMap(([heading, before]) => {
    const current = now.get(headingKey(heading));
    if (current === undefined || before === 0) return [];
    if (Math.abs(current.sum - before) <= Math.abs(before) * TOTAL_TOLERANCE) return [];
    const seen = { heading: current.heading, found: `${current.sum}`, expected: `${before}` };
    return [findingOf('totalDrift', table.sheet, table.ordinal, seen)];
  });
}

function mapByRecipe(table: SurveyTable, recipe: Recipe): TableMapping {
  const columns: ColumnMapping[] = [];
  for (const entry of recipe.columns) {
    const column = columnFor(entry.heading, table);
    if (column === undefined || columns.some((mapped) => mapped.column === column)) continue;
    const { field, item } = entry;
    // A heading's year moves on with the file; the measure stays what the recipe says.
    const asOf = measureOf(column, undefined).asOf;
    const measure = entry.measure === undefined ? undefined : { ...entry.measure, asOf };
    columns.push({
      column,
      field,
      ...(item === undefined ? {} : { item }),
      ...(measure === undefined ? {} : { measure }),
    });
  }
  const mapped = new Set(columns.map(({ column }) => column));
  const unmapped = table.columns.filter((column) => !mapped.has(column));
  return { table: recipe.table, columns, unmapped, contended: [] };
}

/** The column of the very heading, else the one that differs from it only by a year. */
function columnFor(heading: string, table: SurveyTable): TableColumn | undefined {
  const exact = table.columns.find(({ label }) => label === heading);
  if (exact !== undefined) return exact;
  const alike = table.columns.filter(({ label }) => headingKey(label) === headingKey(heading));
  return alike.length === 1 ? alike[0] : undefined;
}

function layoutDrift(table: SurveyTable, recipe: Recipe): readonly Finding[] {
  const before = new Set(recipe.snapshot.headings.map(headingKey));
  const now = new Set(table.columns.map(({ label }) => headingKey(label)));
  const gone = recipe.snapshot.headings.filter((heading) => !now.has(headingKey(heading)));
  const added = table.columns.filter(({ label }) => !before.has(headingKey(label)));
  const finding = (seen: Parameters<typeof findingOf>[3]): Finding =>
    findingOf('layoutDrift', table.sheet, table.ordinal, seen);
  return [
    ...gone.map((heading) => finding({ heading, expected: heading })),
    ...added.map(({ label, index }) =>
      finding({ heading: label, found: label, cells: columnsAddress(index, index) }),
    ),
  ];
}

function headingShare(table: SurveyTable, recipe: Recipe): number {
  const now = new Set(table.columns.map(({ label }) => headingKey(label)));
  const wanted = recipe.columns.map(({ heading }) => headingKey(heading));
  return wanted.length === 0 ? 0 : wanted.filter((key) => now.has(key)).length / wanted.length;
}

function sheetRank(table: SurveyTable, recipe: Recipe): number {
  return table.sheet === recipe.sheet ? 0 : 1;
}
