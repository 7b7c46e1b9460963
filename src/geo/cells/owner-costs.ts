import type { HexField } from './hex-field.ts';
import type { Ring } from './plane.ts';
import { ringBox, signedDistance } from './ring.ts';

/** Owner 0 is water; owner n is the prefecture with index n - 1 of the landmass. */
export const WATER = 0;

/** Whole-number cost of one cell's width, so that no machine rounds differently. */
export const COST_UNIT = 256;

/** How deep inside, in cells, being deeper no longer matters; and how far off. */
const DEEP = 1;
const FAR = 6;

/** Places in a cell, off its centre, where its outline's nearness is looked at too. */
const LOOKS = [0, 1, 2, 3, 4, 5].map(
  (corner) =>
    [0.33 * Math.cos((corner * Math.PI) / 3), 0.33 * Math.sin((corner * Math.PI) / 3)] as const,
);

/**
 * What it costs that a cell belongs to an owner, by owner and cell: how far the cell
 * lies outside of the owner's outline (below zero: inside). Narrow peninsulas seldom
 * hold a cell's centre, so the part of the cell that lies deepest counts for half.
 * Unit of the rings: cells.
 */
export function ownerCosts(field: HexField, rings: readonly Ring[]): readonly Int32Array[] {
  const water = new Float64Array(field.count).fill(-FAR);
  const costs = rings.map((ring) => {
    const cost = new Int32Array(field.count);
    const near = nearBox(ring);
    for (let cell = 0; cell < field.count; cell += 1) {
      const [x, y] = field.centre(cell);
      const distance = near(x, y) ? cellDistance(ring, x, y) : FAR;
      water[cell] = Math.max(water[cell] ?? 0, -distance);
      cost[cell] = toCost(distance);
    }
    return cost;
  });
  return [Int32Array.from(water, toCost), ...costs];
}

function cellDistance(ring: Ring, x: number, y: number): number {
  const centre = signedDistance(ring, x, y);
  if (Math.abs(centre) > 1) return centre;
  const deepest = Math.min(...LOOKS.map(([dx, dy]) => signedDistance(ring, x + dx, y + dy)));
  return (centre + deepest) / 2 + OFFSET;
}

/** What the deepest part adds at a straight border: taken back, so that borders stay in place. */
const OFFSET = 0.15;

/** Tells whether a place is nearer to a ring's box than what counts as far. */
function nearBox(ring: Ring): (x: number, y: number) => boolean {
  const [west, north, east, south] = ringBox(ring);
  return (x, y) => x > west - FAR && x < east + FAR && y > north - FAR && y < south + FAR;
}

function toCost(distance: number): number {
  return Math.round(Math.max(-DEEP, distance) * COST_UNIT);
}
