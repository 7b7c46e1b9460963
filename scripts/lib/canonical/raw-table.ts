import type { Resource } from './data-package.ts';

/** A row as it stands in the file. */
export interface RawRow {
  /** As a spreadsheet counts: the heading is row 1. */
  readonly row: number;
  /** Text of each cell by column name. */
  readonly cells: Record<string, string>;
}

/** A table whose heading fits its schema; the cells are still text. */
export interface RawTable {
  readonly resource: Resource;
  /** File as findings name it, such as `data/survey/targets.csv`. */
  readonly file: string;
  readonly rows: readonly RawRow[];
}

/** Values of some columns of a row, joined so that equal keys are equal texts. */
export function keyOf(row: RawRow, columns: readonly string[]): string {
  return columns.map((column) => row.cells[column] ?? '').join('\u0000');
}
