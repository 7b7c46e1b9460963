import type { CellContent } from '../grid.ts';

/** A column of a table. */
export interface TableColumn {
  /** 0-based column of the sheet. */
  readonly index: number;
  /** Heading labels from the top row of the heading down, repeats left out, spaces tidied. */
  readonly path: readonly string[];
  /** The path joined by ／; unique in the table. */
  readonly label: string;
  /** Unit from the heading or a row of units below it. */
  readonly unit: string | undefined;
}

/** A row below the heading, with merged cells unfolded. */
export interface TableRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** By column of the sheet, `TableColumn.index`. */
  readonly cells: readonly CellContent[];
}

/** Where the cells of a row stand that was gathered from a sheet of its own. */
export interface CellOrigin {
  readonly sheet: string;
  /** 0-based, by column of the table; `undefined` for a cell that the sheet has not. */
  readonly cells: readonly (readonly [row: number, column: number] | undefined)[];
}

/** One table as found on a sheet; what it means is not known yet. */
export interface SurveyTable {
  /** Sheet's name; `''` for a text file. */
  readonly sheet: string;
  /** 1-based ordinal on its sheet. */
  readonly ordinal: number;
  /** From the heading to the last row, such as `A4:H60`. */
  readonly range: string;
  /** First and last row of the heading, 0-based. */
  readonly headingRows: readonly [first: number, last: number];
  /** Texts above the heading, and below the last row, top to bottom. */
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  /** Unit that a note gives for the figures of the whole table. */
  readonly unit: string | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** By row of the table, the heading first, where each row was a sheet: a form. */
  readonly origins?: readonly CellOrigin[];
}
