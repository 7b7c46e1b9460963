import type { Axial } from './cell-layout.ts';
import { moved } from './occupied-cells.ts';

/** Land in cells: a landmass or an island, or northern territory without municipalities. */
export interface Piece {
  /** Municipalities in the order of their cells; empty for northern territory. */
  readonly municipalities: readonly number[];
  readonly cells: readonly Axial[];
}

/** A piece moved as a whole. */
export function movedPiece({ municipalities, cells }: Piece, by: Axial): Piece {
  return { municipalities, cells: cells.map((cell) => moved(cell, by)) };
}
