import type { Axial } from './cell-layout.ts';
import { axialCentre, axialDistance, cellsBeside, nearestCell } from './hexagon.ts';
import { cellKey, cellsWithin, moved } from './occupied-cells.ts';
import type { OccupiedCells } from './occupied-cells.ts';
import type { Point } from './plane.ts';

/** An island is looked for up to this many cells from its true place. */
const REACH = 14;

/** How many steps farther than the first room found a better one is looked for. */
const FURTHER = 2;

/**
 * Cells for an island near where its municipalities truly stand (in cells of the
 * drawing): in one piece, with water all around it. Throws when there is no room.
 */
export function placeIsland(places: readonly Point[], occupied: OccupiedCells): Axial[] {
  const targets = spread(places);
  let best: Axial[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  let farthest = Number.POSITIVE_INFINITY;
  for (const step of cellsWithin(REACH)) {
    const way = axialDistance(step, [0, 0]);
    if (way > farthest) break;
    const start = moved(nearestCell(centreOf(places)), step);
    const piece = grow(start, targets, occupied);
    if (piece === undefined) continue;
    const cost = wayOf(piece, targets);
    if (cost >= least) continue;
    if (best === undefined) farthest = way + FURTHER;
    least = cost;
    best = piece;
  }
  if (best === undefined) throw new Error('no room for an island');
  return best;
}

/** Places drawn apart about their centre, until each has about a cell's room. */
function spread(places: readonly Point[]): Point[] {
  const [x, y] = centreOf(places);
  const square =
    places.reduce((sum, place) => sum + (place[0] - x) ** 2 + (place[1] - y) ** 2, 0) /
    places.length;
  const room = Math.max(square, (places.length - 1) / 4);
  const scale = square === 0 ? 0 : Math.sqrt(room / square);
  return places.map((place): Point => [x + (place[0] - x) * scale, y + (place[1] - y) * scale]);
}

/** A connected piece with as many cells as targets, taken near the targets, or undefined. */
function grow(
  start: Axial,
  targets: readonly Point[],
  occupied: OccupiedCells,
): Axial[] | undefined {
  if (!occupied.isFree(start, 1)) return undefined;
  const piece = [start];
  while (piece.length < targets.length) {
    const known = new Set(piece.map(cellKey));
    let best: Axial | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const cell of piece.flatMap(cellsBeside)) {
      if (known.has(cellKey(cell)) || !occupied.isFree(cell, 1)) continue;
      const cost = wayOf([...piece, cell], targets);
      if (cost >= least) continue;
      least = cost;
      best = cell;
    }
    if (best === undefined) return undefined;
    piece.push(best);
  }
  return piece;
}

/** Sum of squared ways from every target to its nearest cell and from every cell to its nearest target. */
function wayOf(piece: readonly Axial[], targets: readonly Point[]): number {
  const centres = piece.map(axialCentre);
  const ways = (from: readonly Point[], to: readonly Point[]): number =>
    from.reduce(
      (sum, [x, y]) => sum + Math.min(...to.map((end) => (end[0] - x) ** 2 + (end[1] - y) ** 2)),
      0,
    );
  return ways(centres, targets) + ways(targets, centres);
}

function centreOf(places: readonly Point[]): Point {
  const x = places.reduce((sum, place) => sum + place[0], 0) / places.length;
  const y = places.reduce((sum, place) => sum + place[1], 0) / places.length;
  return [x, y];
}
