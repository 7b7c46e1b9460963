import type { HexField } from './hex-field.ts';
import { COST_UNIT } from './owner-costs.ts';

/** How much cheaper the two cells are where two prefectures touch most clearly. */
const PULL = 3 * COST_UNIT;

/**
 * Pulls neighbours together: for every pair that touches on the ground, the two
 * adjacent cells that lie best in either outline are made cheap for them, so that a
 * corridor narrower than a cell still reaches its neighbour. Changes `costs`.
 */
export function addHinges(
  field: HexField,
  costs: readonly Int32Array[],
  touches: (a: number, b: number) => boolean,
): void {
  const found: { owner: number; cell: number }[] = [];
  for (let a = 1; a < costs.length; a += 1)
    for (let b = a + 1; b < costs.length; b += 1) {
      if (!touches(a, b)) continue;
      const [cellA, cellB] = bestEdge(field, costs[a], costs[b]);
      found.push({ owner: a, cell: cellA }, { owner: b, cell: cellB });
    }
  for (const { owner, cell } of found) {
    const cost = costs[owner];
    if (cost !== undefined) cost[cell] = (cost[cell] ?? 0) - PULL;
  }
}

function bestEdge(
  field: HexField,
  costA: Int32Array | undefined,
  costB: Int32Array | undefined,
): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < field.count; cell += 1) {
    const here = costA?.[cell] ?? 0;
    if (here > COST_UNIT) continue;
    for (let side = 0; side < 6; side += 1) {
      const next = field.neighbours[cell * 6 + side] ?? -1;
      const both = Math.max(here, costB?.[next] ?? Number.POSITIVE_INFINITY);
      if (both >= least) continue;
      least = both;
      best = [cell, next];
    }
  }
  return best;
}
