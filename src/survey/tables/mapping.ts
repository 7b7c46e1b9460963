import type { TableColumn } from '../layout/survey-table.ts';
import type { TableId } from './definition.ts';
import type { FieldId } from './field.ts';

/** A figure by municipality: what is counted, when, and of whom. */
export interface MeasureMapping {
  /** Known id such as `population`, or the heading's own words. */
  readonly measure: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from the heading; `''` when only the table says it. */
  readonly asOf: string;
  readonly unit: string;
}

/** What one column of a table means. */
export interface ColumnMapping {
  readonly column: TableColumn;
  readonly field: FieldId;
  /** For one ○ column each: the facility or transport it stands for. */
  readonly item?: string;
  /** For `figure` columns. */
  readonly measure?: MeasureMapping;
}

/** What a table is and what its columns mean: guessed, or from a recipe, or edited by a person. */
export interface TableMapping {
  readonly table: TableId;
  readonly columns: readonly ColumnMapping[];
  /** Columns nothing is done with. */
  readonly unmapped: readonly TableColumn[];
  /** Columns that contend for a field that only one may have. */
  readonly contended: readonly {
    readonly field: FieldId;
    readonly columns: readonly TableColumn[];
  }[];
}

/** Columns by field of each mapping: asked for in every row. */
const columnsOf = new WeakMap<TableMapping, ReadonlyMap<FieldId, TableColumn>>();

/** The first column of a field, or `undefined`. */
export function columnOf(mapping: TableMapping, field: FieldId): TableColumn | undefined {
  let columns = columnsOf.get(mapping);
  if (columns === undefined) {
    const entries = mapping.columns.map((entry) => [entry.field, entry.column] as const);
    columns = new Map(entries.toReversed());
    columnsOf.set(mapping, columns);
  }
  return columns.get(field);
}
