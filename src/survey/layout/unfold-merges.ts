import type { CellRange } from '../cell-address.ts';
import { isBlank, type CellContent, type Grid } from '../grid.ts';

/** Rows of a sheet with each merged range filled by the value of its first cell. */
export type UnfoldedRows = readonly (readonly CellContent[])[];

/**
 * Fills merged ranges, so that every cell of a heading or row says what a person
 * sees there. A range alone on its rows is a title or note and stays one cell.
 * Rows without merges are shared with the grid, not copied.
 */
export function unfoldMerges(grid: Grid): UnfoldedRows {
  const tableMerges = grid.merges.filter((range) => !standsAlone(grid, range));
  if (tableMerges.length === 0) return grid.rows;
  const rows: (readonly CellContent[])[] = [...grid.rows];
  const copied = new Set<number>();
  for (const range of tableMerges) {
    const value = grid.rows[range.top]?.[range.left];
    for (let row = range.top; row <= Math.min(range.bottom, rows.length - 1); row += 1) {
      if (!copied.has(row)) rows[row] = [...(rows[row] ?? [])];
      copied.add(row);
      const cells = rows[row] as CellContent[];
      for (let column = range.left; column <= range.right; column += 1) cells[column] = value;
    }
  }
  return rows;
}

function standsAlone(grid: Grid, range: CellRange): boolean {
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = grid.rows[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const inside = column >= range.left && column <= range.right;
      if (!inside && !isBlank(cells[column])) return false;
    }
  }
  return true;
}
