import type { CellSharing } from './cell-sharing.ts';
import { WATER } from './owner-costs.ts';

/** Chains of cells passed before giving up: far more than are ever needed. */
const LIMIT = 500;

/**
 * Brings every owner to its exact count: while one has too many or too few, a cell is
 * passed along the shortest chain of neighbours to one that can take it, or the sea.
 * Throws when that does not come to an end.
 */
export function evenOut(sharing: CellSharing, owners: number): void {
  for (let chains = 0; chains <= LIMIT; chains += 1) {
    const off = Array.from({ length: owners }, (_, owner) => owner).find(
      (owner) => sharing.surplus(owner) !== 0,
    );
    if (off === undefined) return;
    passAlong(sharing, off, sharing.surplus(off) > 0);
  }
  throw new Error('the prefectures cannot be brought to their counts of cells');
}

/** Moves one cell out of (`giving`) or into an owner along the shortest chain. */
function passAlong(sharing: CellSharing, start: number, giving: boolean): void {
  const cameFrom = new Map<number, number>([[start, start]]);
  const queue = [start];
  for (const owner of queue) {
    const end =
      owner === WATER || (giving ? sharing.surplus(owner) < 0 : sharing.surplus(owner) > 0);
    if (end) {
      moveBack(sharing, owner, cameFrom, giving);
      return;
    }
    for (const next of partners(sharing, owner, giving))
      if (!cameFrom.has(next)) {
        cameFrom.set(next, owner);
        queue.push(next);
      }
  }
}

/** Passes one cell over each border of the chain, from its end back to its start. */
function moveBack(
  sharing: CellSharing,
  end: number,
  cameFrom: ReadonlyMap<number, number>,
  giving: boolean,
): void {
  let at = end;
  for (let back = cameFrom.get(at) ?? at; back !== at; back = cameFrom.get(at) ?? at) {
    const cell = giving ? bestCell(sharing, back, at) : bestCell(sharing, at, back);
    if (cell < 0) return;
    sharing.pass(cell, giving ? at : back);
    at = back;
  }
}

/** Owners that a cell can pass to (`giving`) or come from. */
function partners(sharing: CellSharing, owner: number, giving: boolean): number[] {
  const found = new Set<number>();
  for (let cell = 0; cell < sharing.owners.length; cell += 1)
    for (let side = 0; side < 6; side += 1) {
      const here = sharing.ownerOf(cell);
      const beside = sharing.ownerBeside(cell, side);
      if (here === beside || !sharing.isAllowed(cell, beside)) continue;
      if (giving && here === owner) found.add(beside);
      if (!giving && beside === owner) found.add(here);
    }
  return [...found].sort((a, b) => a - b);
}

/** The cell whose passing from one owner to another spoils the shapes least; -1 if none may. */
function bestCell(sharing: CellSharing, from: number, to: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < sharing.owners.length; cell += 1) {
    if (sharing.ownerOf(cell) !== from || !sharing.isAllowed(cell, to)) continue;
    const change = sharing.shapeChange(cell, to);
    if (change >= least) continue;
    least = change;
    best = cell;
  }
  return best;
}
