import { isBlank, textOf } from '../grid.ts';
import type { TableArea } from './find-tables.ts';
import { normaliseLabel } from './label.ts';
import { filledColumns } from './row-shape.ts';
import type { UnfoldedRows } from './unfold-merges.ts';
import { isKeyHeading } from './vocabulary.ts';

/** The columns of one table of an area, with what is odd about them. */
export interface ColumnGroup {
  /** Columns of the sheet, ascending; with content or a heading. */
  readonly columns: readonly number[];
  /** Blank columns between them, left for looks. */
  readonly blankColumns: readonly number[];
  /** Columns with content but no heading. */
  readonly unnamed: readonly number[];
}

/** What was found of an area's columns. */
export interface GroupedColumns {
  readonly groups: readonly ColumnGroup[];
  /** Columns beside the tables that hold a few cells: notes, memos. */
  readonly strayColumns: readonly number[];
}

/**
 * Divides an area into tables side by side, by the blank columns between them. `width`:
 * columns beyond it cannot belong to the table, because its heading has no field there.
 */
export function groupColumns(area: TableArea, rows: UnfoldedRows, width: number): GroupedColumns {
  const headed = headedColumns(area, rows);
  const counts = contentCounts(area, rows);
  const isUsed = (column: number): boolean => headed.has(column) || (counts.get(column) ?? 0) > 0;
  const first = Math.min(...headed);
  const last = Math.max(...headed);
  const { from, to, strayColumns } = widen(first, last, counts, { rows: area.body.length, width });
  const stretches: number[][] = [[]];
  for (let column = from; column <= to; column += 1)
    if (isUsed(column)) stretches.at(-1)?.push(column);
    else if ((stretches.at(-1)?.length ?? 0) > 0) stretches.push([]);
  const parts = joinParts(
    stretches.filter((part) => part.length > 0),
    area,
    rows,
  );
  const groups = parts.map((columns) => ({
    columns,
    blankColumns: gaps(columns),
    unnamed: columns.filter((column) => !headed.has(column)),
  }));
  return { groups, strayColumns };
}

function headedColumns(area: TableArea, rows: UnfoldedRows): ReadonlySet<number> {
  const headed = new Set<number>();
  for (let row = area.heading.first; row <= area.heading.last; row += 1)
    for (const column of filledColumns(rows[row])) headed.add(column);
  return headed;
}

function contentCounts(area: TableArea, rows: UnfoldedRows): ReadonlyMap<number, number> {
  const counts: number[] = [];
  for (const row of area.body) {
    const cells = rows[row] ?? [];
    for (let column = 0; column < cells.length; column += 1)
      if (!isBlank(cells[column])) counts[column] = (counts[column] ?? 0) + 1;
  }
  const filled = new Map<number, number>();
  counts.forEach((count, column) => filled.set(column, count));
  return filled;
}

/** Takes in unheaded columns at the edges that are filled like the table; others are stray. */
function widen(
  first: number,
  last: number,
  counts: ReadonlyMap<number, number>,
  { rows, width }: { readonly rows: number; readonly width: number },
): { from: number; to: number; strayColumns: readonly number[] } {
  const belongs = (column: number): boolean => (counts.get(column) ?? 0) >= Math.max(1, rows * 0.3);
  let [from, to] = [first, last];
  while (belongs(from - 1)) from -= 1;
  while (to + 1 < width && belongs(to + 1)) to += 1;
  const strayColumns = [...counts.keys()].filter(
    (column) => column < from || (column > to && column < width),
  );
  return { from, to, strayColumns };
}

/**
 * Stretches are tables of their own where they repeat the heading of what a row is
 * about, or end at other rows; else a blank column only divides one table for looks.
 */
function joinParts(
  stretches: readonly number[][],
  area: TableArea,
  rows: UnfoldedRows,
): readonly number[][] {
  const parts: number[][] = [];
  for (const stretch of stretches) {
    const previous = parts.at(-1);
    if (previous === undefined || standsAlone(stretch, previous, area, rows))
      parts.push([...stretch]);
    else previous.push(...stretch);
  }
  return parts;
}

function standsAlone(
  columns: readonly number[],
  previous: readonly number[],
  area: TableArea,
  rows: UnfoldedRows,
): boolean {
  const [own, other] = [keysOf(columns, area, rows), keysOf(previous, area, rows)];
  if (own.size === 0 || other.size === 0) return false;
  if ([...own].some((key) => other.has(key))) return true;
  const [ownRows, otherRows] = [filledRows(columns, area, rows), filledRows(previous, area, rows)];
  return Math.abs(ownRows - otherRows) > 0.3 * Math.max(ownRows, otherRows);
}

/** Headings of what a row is about: 市町村, 番号, 拠点名. */
function keysOf(
  columns: readonly number[],
  area: TableArea,
  rows: UnfoldedRows,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let row = area.heading.first; row <= area.heading.last; row += 1)
    for (const column of columns) {
      const text = textOf(rows[row]?.[column]);
      if (isKeyHeading(text)) keys.add(normaliseLabel(text));
    }
  return keys;
}

function filledRows(columns: readonly number[], area: TableArea, rows: UnfoldedRows): number {
  return area.body.filter((row) => columns.some((column) => !isBlank(rows[row]?.[column]))).length;
}

function gaps(columns: readonly number[]): readonly number[] {
  const taken = new Set(columns);
  const [first, last] = [columns[0] ?? 0, columns.at(-1) ?? 0];
  return Array.from({ length: last - first }, (_, at) => first + at).filter(
    (column) => !taken.has(column),
  );
}
