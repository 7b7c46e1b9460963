import type { Axial } from './cell-layout.ts';
import type { Land } from './land.ts';
import type { Landmass } from './landmass.ts';
import { cellsWithin, moved } from './occupied-cells.ts';
import type { OccupiedCells } from './occupied-cells.ts';
import { planeScale } from './plane.ts';
import { nearestCorners } from './nearest-corners.ts';
import { thinRing } from './ring.ts';

/** A strait narrower than this, in kilometres on the ground, is drawn one cell wide (関門海峡). */
const NARROW = 4;

/** A landmass is moved by up to this many cells to keep its strait open. */
const REACH = 8;

/** Corners of coasts nearer than this, in plane kilometres, are left out. */
const DETAIL = 3;

/** How many cells of water are kept at least between a landmass and those placed before it. */
export function straitCells(land: Land, landmass: Landmass, before: readonly Landmass[]): number {
  const others = before.flat().map((prefecture) => coast(land, prefecture));
  const widths = landmass.map((prefecture) => {
    const near = nearestCorners(coast(land, prefecture), others);
    return Math.hypot(near.x - near.otherX, near.y - near.otherY) / planeScale(near.y);
  });
  return Math.min(...widths) < NARROW ? 1 : 2;
}

function coast(land: Land, prefecture: number): Float64Array {
  return thinRing(land.mainland[prefecture] ?? new Float64Array(), DETAIL);
}

/**
 * The smallest move that keeps `water` cells of sea between a landmass and what is
 * placed already; [0, 0] when it needs none. Throws when even a long move does not do.
 */
export function moveForStrait(
  cells: readonly Axial[],
  occupied: OccupiedCells,
  water: number,
): Axial {
  const move = cellsWithin(REACH).find((step) =>
    cells.every((cell) => occupied.isFree(moved(cell, step), water)),
  );
  if (move === undefined) throw new Error('no room for a landmass');
  return move;
}
