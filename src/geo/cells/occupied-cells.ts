import type { Axial } from './cell-layout.ts';

/** Cells that are taken, and how near a new piece may come. */
export class OccupiedCells {
  private readonly taken = new Set<number>();

  add(cells: readonly Axial[]): void {
    for (const cell of cells) this.taken.add(cellKey(cell));
  }

  remove(cells: readonly Axial[]): void {
    for (const cell of cells) this.taken.delete(cellKey(cell));
  }

  /** Whether the cell is free and so is everything within `distance` steps of it. */
  isFree([q, r]: Axial, distance: number): boolean {
    for (let dq = -distance; dq <= distance; dq += 1)
      for (
        let dr = Math.max(-distance, -dq - distance);
        dr <= Math.min(distance, -dq + distance);
        dr += 1
      )
        if (this.taken.has(cellKey([q + dq, r + dr]))) return false;
    return true;
  }
}

/** A number that names a cell; good for coordinates between -8192 and 8191. */
export function cellKey([q, r]: Axial): number {
  return (q + 8192) * 16384 + r + 8192;
}

/** A cell moved by another one's coordinates. */
export function moved([q, r]: Axial, [dq, dr]: Axial): Axial {
  return [q + dq, r + dr];
}

/** All cells within `distance` steps of a cell, the nearest first, in a fixed order. */
export function cellsWithin(distance: number): Axial[] {
  const cells: Axial[] = [];
  for (let q = -distance; q <= distance; q += 1)
    for (let r = Math.max(-distance, -q - distance); r <= Math.min(distance, -q + distance); r += 1)
      cells.push([q, r]);
  const far = ([q, r]: Axial): number => q * q + q * r + r * r;
  return cells.sort((a, b) => far(a) - far(b) || a[1] - b[1] || a[0] - b[0]);
}
