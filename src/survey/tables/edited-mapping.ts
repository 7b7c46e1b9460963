import type { SurveyTable } from '../layout/survey-table.ts';
import { definitionOf, type TableId } from './definition.ts';
import type { FieldId } from './field.ts';
import type { ColumnMapping, TableMapping } from './mapping.ts';
import { measureInTitle, measureOf } from './measure-words.ts';
import { mapAs } from './recognise.ts';

/** What a person says one column means; columns left out are not used. */
export interface EditedColumn {
  /** `TableColumn.index`. */
  readonly index: number;
  readonly field: FieldId;
  /** For one ○ column each: the facility or transport it stands for. */
  readonly item?: string;
}

/** What a person says of one table of a file. */
export interface EditedTable {
  readonly sheet: string;
  /** `SurveyTable.ordinal`. */
  readonly ordinal: number;
  /** `undefined`: the table is not to be read. */
  readonly table: TableId | undefined;
  /** `undefined`: the columns as they are guessed for such a table. */
  readonly columns?: readonly EditedColumn[];
}

/** The mapping that an edit amounts to; `undefined` when the table is not to be read. */
export function mapByEdit(table: SurveyTable, edit: EditedTable): TableMapping | undefined {
  if (edit.table === undefined) return undefined;
  const guessed = mapAs(table, definitionOf(edit.table));
  if (edit.columns === undefined) return guessed;
  const edited = new Map(edit.columns.map((column) => [column.index, column]));
  const columns = table.columns.flatMap((column): readonly ColumnMapping[] => {
    const said = edited.get(column.index);
    if (said === undefined) return [];
    const { field, item } = said;
    // A figure keeps the measure its heading names: people say what a column is, not its unit.
    if (field === 'figure') {
      const known = guessed.columns.find((entry) => entry.column === column)?.measure;
      return [{ column, field, measure: known ?? measureOf(column, measureInTitle(table.titles)) }];
    }
    return [{ column, field, ...(item === undefined ? {} : { item }) }];
  });
  const used = new Set(columns.map(({ column }) => column));
  const unmapped = table.columns.filter((column) => !used.has(column));
  return { table: edit.table, columns, unmapped, contended: contentions(columns) };
}

/** Fields that more than one column was given, where only one may have them. */
function contentions(columns: readonly ColumnMapping[]): TableMapping['contended'] {
  const single = columns.filter(
    ({ field, item }) => item === undefined && field !== 'figure' && field !== 'category',
  );
  return [...new Set(single.map(({ field }) => field))].flatMap((field) => {
    const own = single.filter((entry) => entry.field === field).map(({ column }) => column);
    return own.length > 1 ? [{ field, columns: own }] : [];
  });
}
