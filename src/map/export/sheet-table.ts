import type { Figure } from '../../domain/absence.ts';

/** A column of a table that goes with a view. */
export interface SheetColumn {
  readonly heading: string;
  /** Decimals of its figures; `undefined` for a column of text. */
  readonly digits: number | undefined;
}

/** One area of the table: text in columns of text, figures in the others. */
export interface SheetRow {
  readonly code: string;
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

type Cell = { readonly text: string } | { readonly figure: Figure };

/** The figures behind a view, as prints, slides and Excel show them. */
export interface SheetTable {
  readonly caption: string;
  readonly rowHeading: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Which columns the chart draws, and whether they are parts of a whole. */
  readonly chart: { readonly columns: readonly number[]; readonly isStacked: boolean };
}

/** The figure of a cell; `undefined` for text. */
export function figureOf(cell: Cell | undefined): Figure | undefined {
  return cell !== undefined && 'figure' in cell ? cell.figure : undefined;
}
