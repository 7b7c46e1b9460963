import { plainNumber } from '../cells/number.ts';
import { isBlank } from '../grid.ts';
import { bareLabel, normaliseLabel } from '../layout/label.ts';
import { isFigureLike } from '../layout/row-shape.ts';
import type { SurveyTable, TableColumn } from '../layout/survey-table.ts';
import { TABLE_DEFINITIONS, type TableDefinition } from './definition.ts';
import type { Field, FieldId } from './field.ts';
import { facilityOf, transportOf } from './item-words.ts';
import type { ColumnMapping, TableMapping } from './mapping.ts';
import { missingColumns } from './required-columns.ts';
import { measureInTitle, measureOf } from './measure-words.ts';

/** Fields that several columns may have at once. */
const MANY: ReadonlySet<FieldId> = new Set(['category']);

/** Fields by which rows of one place differ. */
const TELLS_ROWS_APART: ReadonlySet<FieldId> = new Set(['sex', 'fiscalYear', 'category']);

/** How well a table fits a known one. */
export interface Recognition {
  readonly mapping: TableMapping;
  /** Fields found, telling ones three times; only good for comparing. */
  readonly score: number;
}

/** The known tables a table could be, best first; empty when it is none of them. */
export function recogniseTable(table: SurveyTable): readonly Recognition[] {
  return TABLE_DEFINITIONS.map((definition) => fit(table, definition))
    .filter((fitted) => fitted !== undefined)
    .sort((a, b) => b.score - a.score);
}

/** The mapping of a table read as a given kind, whether or not it has what that kind requires. */
export function mapAs(table: SurveyTable, definition: TableDefinition): TableMapping {
  const found = new Map<FieldId, { column: TableColumn; strength: number }[]>();
  const columns: ColumnMapping[] = [];
  const taken = new Set<TableColumn>();
  for (const column of table.columns) {
    const item = itemColumn(column, definition);
    if (item !== undefined) {
      columns.push(item);
      taken.add(column);
      continue;
    }
    const best = bestField(column, definition.fields);
    if (best === undefined) continue;
    // A head for the columns beside it, as e-Stat writes one, tells no rows apart.
    if (TELLS_ROWS_APART.has(best.field.id) && isEmptyColumn(table, column)) continue;
    const contenders = found.get(best.field.id) ?? [];
    found.set(best.field.id, [...contenders, { column, strength: best.strength }]);
  }
  const contended: TableMapping['contended'][number][] = [];
  for (const [field, contenders] of found) {
    if (MANY.has(field)) {
      for (const { column } of contenders) {
        columns.push({ column, field });
        taken.add(column);
      }
      continue;
    }
    const strongest = Math.max(...contenders.map(({ strength }) => strength));
    const equals = contenders.filter(({ strength }) => strength === strongest);
    const chosen = equals[0]?.column;
    if (chosen === undefined) continue;
    if (equals.length > 1) contended.push({ field, columns: equals.map(({ column }) => column) });
    columns.push({ column: chosen, field });
    taken.add(chosen);
  }
  if (definition.target === 'figures') columns.push(...figureColumns(table, taken));
  const ordered = columns.toSorted((a, b) => a.column.index - b.column.index);
  const mapped = new Set(ordered.map(({ column }) => column));
  const unmapped = table.columns.filter((column) => !mapped.has(column));
  return { table: definition.id, columns: ordered, unmapped, contended };
}

function fit(table: SurveyTable, definition: TableDefinition): Recognition | undefined {
  const mapping = mapAs(table, definition);
  const fields = new Set(mapping.columns.map(({ field }) => field));
  if (missingColumns(definition, mapping.columns).length > 0) return undefined;
  if (definition.target === 'figures' && !fields.has('figure')) return undefined;
  const telling = definition.telling.filter((field) => fields.has(field)).length;
  const ordinary = definition.target === 'figures' ? 0.5 : 1;
  return { mapping, score: fields.size * ordinary + telling * 3 };
}

function bestField(
  column: TableColumn,
  fields: readonly Field[],
): { field: Field; strength: number } | undefined {
  const last = normaliseLabel(column.path.at(-1) ?? '');
  const joined = column.path.map(normaliseLabel).join('');
  const group = normaliseLabel(column.path[0] ?? '');
  const attempts: readonly (readonly [strength: number, test: (field: Field) => boolean])[] = [
    [6, ({ labels }) => labels.includes(last) && column.path.length === 1],
    [5, ({ labels }) => labels.includes(joined)],
    [4, ({ labels }) => labels.includes(last) || labels.includes(bareLabel(joined))],
    [3, ({ labels }) => labels.includes(bareLabel(last))],
    [2, ({ pattern }) => pattern?.test(last) === true],
    [1, ({ pattern }) => pattern?.test(joined) === true || pattern?.test(group) === true],
  ];
  for (const [strength, test] of attempts) {
    const field = fields.find(test);
    if (field !== undefined && last !== '') return { field, strength };
  }
  return undefined;
}

/** One column each for 郵便局, 診療所 …, under a common head or by their names alone. */
function itemColumn(column: TableColumn, definition: TableDefinition): ColumnMapping | undefined {
  if (definition.id !== 'hubSurvey') return undefined;
  const word = column.path.at(-1) ?? '';
  const facility = facilityOf(word);
  if (facility !== undefined) return { column, field: 'facilities', item: facility };
  const transport = transportOf(word);
  if (transport === undefined || isBareNo(word, transport)) return undefined;
  return { column, field: 'transports', item: transport };
}

/** 「なし」 heads columns of many kinds; only 交通手段なし speaks of transport. */
function isBareNo(word: string, transport: string): boolean {
  return transport === 'none' && !word.includes('交通');
}

/** Columns that hold figures and mean nothing else: each is a measure. */
function figureColumns(
  table: SurveyTable,
  taken: ReadonlySet<TableColumn>,
): readonly ColumnMapping[] {
  const title = measureInTitle(table.titles);
  const free = table.columns.filter((column) => !taken.has(column) && !isCodeColumn(column));
  // Of a long table only the column of values holds figures; the rest are codes.
  const values = free.filter((column) => /^(?:value|値|数値|実数)$/iu.test(column.label.trim()));
  return (values.length > 0 ? values : free)
    .filter((column) => holdsFigures(table, column))
    .map((column) => ({ column, field: 'figure' as const, measure: measureOf(column, title) }));
}

function isEmptyColumn(table: SurveyTable, { index }: TableColumn): boolean {
  return table.rows.every(({ cells }) => isBlank(cells[index]));
}

function isCodeColumn({ label }: TableColumn): boolean {
  return /コード$|_?code$|番号$/iu.test(label.trim());
}

function holdsFigures(table: SurveyTable, column: TableColumn): boolean {
  const sample = table.rows.slice(0, 200).map(({ cells }) => cells[column.index]);
  const filled = sample.filter((content) => !isBlank(content));
  if (!filled.some((content) => plainNumber(content) !== undefined || isFigureLike(content)))
    return false;
  const figures = filled.filter((content) => isFigureLike(content)).length;
  return figures >= filled.length * 0.7;
}
