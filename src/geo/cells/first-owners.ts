import type { HexField } from './hex-field.ts';
import { joinPieces } from './join-pieces.ts';
import { openBays } from './open-bays.ts';
import { WATER } from './owner-costs.ts';
import { piecesOf } from './owner-pieces.ts';

/**
 * A first sharing out: every cell to the owner that it costs least, then every
 * prefecture is made one piece, bays are opened to the sea, and water that land still
 * encloses is given to a neighbour. So every owner, water too, is in one piece without
 * holes.
 */
export function firstOwners(field: HexField, costs: readonly Int32Array[]): Uint8Array {
  const owners = new Uint8Array(field.count);
  for (let cell = 0; cell < field.count; cell += 1) owners[cell] = cheapest(costs, cell);
  for (let owner = 1; owner < costs.length; owner += 1)
    joinPieces(field, owners, owner, costs[owner]);
  for (let owner = 1; owner < costs.length; owner += 1) keepLargestPiece(field, owners, owner);
  openBays(field, owners, costs);
  fillLakes(field, owners, costs);
  return owners;
}

function cheapest(costs: readonly Int32Array[], cell: number): number {
  let best = WATER;
  costs.forEach((cost, owner) => {
    if ((cost[cell] ?? 0) < (costs[best]?.[cell] ?? 0)) best = owner;
  });
  return best;
}

function keepLargestPiece(field: HexField, owners: Uint8Array, owner: number): void {
  for (const piece of piecesOf(field, owners, owner).slice(1))
    for (const cell of piece) owners[cell] = WATER;
}

/** Gives cells of enclosed water to the neighbour that they cost least, from the shore inwards. */
function fillLakes(field: HexField, owners: Uint8Array, costs: readonly Int32Array[]): void {
  const open = piecesOf(field, owners, WATER).slice(1).flat();
  while (open.length > 0) {
    const cell = open.shift();
    if (cell === undefined) return;
    let best = WATER;
    for (let side = 0; side < 6; side += 1) {
      const owner = owners[field.neighbours[cell * 6 + side] ?? -1] ?? WATER;
      if (owner === WATER) continue;
      if (best === WATER || (costs[owner]?.[cell] ?? 0) < (costs[best]?.[cell] ?? 0)) best = owner;
    }
    if (best === WATER) open.push(cell);
    else owners[cell] = best;
  }
}
