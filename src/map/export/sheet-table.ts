import type { Figure } from '../../domain/absence.ts';
import type { ColumnFact } from './table-facts.ts';

/** A column of a table that goes with a view. */
export interface SheetColumn {
  readonly heading: string;
  /** Decimals of its figures; `undefined` for a column of text. */
  readonly digits: number | undefined;
  /** Whether rises carry a plus sign. */
  readonly isSigned?: boolean;
  /** Whether the view does not show it: it stands in tables of its own, not beside the map. */
  readonly isBeyondView?: boolean;
}

/** One area of the table: text in columns of text, figures in the others. */
export interface SheetRow {
  readonly code: string;
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly Cell[];
}

/** `digits` where a row has another unit than those around it. */
type Cell = { readonly text: string } | { readonly figure: Figure; readonly digits?: number };

/** The figures behind a view, as prints, slides and Excel show them. */
export interface SheetTable {
  readonly caption: string;
  readonly rowHeading: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** What its columns beyond the view need beside the view's statements. */
  readonly columnFacts?: readonly ColumnFact[];
  /** Which columns the chart draws, none where units differ, and whether they are parts of a whole. */
  readonly chart: { readonly columns: readonly number[]; readonly isStacked: boolean };
}

/** The figure of a cell; `undefined` for text. */
export function figureOf(cell: Cell | undefined): Figure | undefined {
  return cell !== undefined && 'figure' in cell ? cell.figure : undefined;
}

/** Decimals of a cell: its own, else those of its column. */
export function digitsOf({ columns }: SheetTable, index: number, cell: Cell | undefined): number {
  const own = cell !== undefined && 'figure' in cell ? cell.digits : undefined;
  return own ?? columns[index]?.digits ?? 0;
}
