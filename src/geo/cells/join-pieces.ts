import type { HexField } from './hex-field.ts';
import { COST_UNIT } from './owner-costs.ts';
import { piecesOf } from './owner-pieces.ts';

/** A way longer or dearer than this is not worth it: the smaller piece is given up. */
const DEAREST = 2.5 * COST_UNIT;

/** What every cell on the way costs, besides lying outside of the outline. */
const STEP = 0.3 * COST_UNIT;

/**
 * Joins the pieces of an owner, where its outline is narrower than a cell, by the
 * cheapest way between them. Changes `owners`.
 */
export function joinPieces(
  field: HexField,
  owners: Uint8Array,
  owner: number,
  cost: Int32Array | undefined,
): void {
  for (;;) {
    const [largest, ...others] = piecesOf(field, owners, owner);
    if (largest === undefined || others.length === 0) return;
    const way = cheapestWay(field, largest, new Set(others.flat()), cost);
    if (way.length === 0) return;
    for (const cell of way) owners[cell] = owner;
  }
}

/** Cells from a piece to the nearest of the others (Bellman-Ford over a growing front). */
function cheapestWay(
  field: HexField,
  from: readonly number[],
  goals: ReadonlySet<number>,
  cost: Int32Array | undefined,
): number[] {
  const spent = new Map(from.map((cell) => [cell, 0]));
  const cameFrom = new Map<number, number>();
  const queue = [...from];
  let goal = -1;
  let least = DEAREST;
  for (const cell of queue)
    for (let side = 0; side < 6; side += 1) {
      const next = field.neighbours[cell * 6 + side] ?? -1;
      if (next < 0) continue;
      const step = goals.has(next) ? 0 : Math.max(0, cost?.[next] ?? 0) + STEP;
      const sum = (spent.get(cell) ?? 0) + step;
      if (sum >= least || sum >= (spent.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      spent.set(next, sum);
      cameFrom.set(next, cell);
      if (goals.has(next)) {
        goal = next;
        least = sum;
      } else queue.push(next);
    }
  const way: number[] = [];
  for (let at = cameFrom.get(goal); at !== undefined && cameFrom.has(at); at = cameFrom.get(at))
    way.push(at);
  return way;
}
