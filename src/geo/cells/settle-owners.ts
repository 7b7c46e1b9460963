import type { CellSharing } from './cell-sharing.ts';
import { COST_UNIT, WATER } from './owner-costs.ts';
import { randomNumbers } from './random-numbers.ts';

/** Trials for every cell of the field; more no longer change the picture. */
const TRIALS = 400;

/** How much worse a trial may be at the start; nothing at the end. */
const TOLERANCE = 2 * COST_UNIT;

/**
 * Improves a sharing by many small trials, taking what is better and at first what
 * is a little worse (threshold accepting, Dueck and Scheuer 1990). The sequence of
 * trials is fixed.
 */
export function settleOwners(sharing: CellSharing): void {
  const random = randomNumbers(1741);
  const cells = sharing.owners.length;
  const trials = TRIALS * cells;
  for (let trial = 0; trial < trials; trial += 1) {
    const cell = random(cells);
    const from = sharing.ownerOf(cell);
    const to = sharing.ownerBeside(cell, random(6));
    if (to === from || !sharing.isAllowed(cell, to)) continue;
    const tolerance = TOLERANCE * Math.max(0, 1 - (1.15 * trial) / trials);
    if (sharing.shapeChange(cell, to) + sharing.countChange(from, to) <= tolerance)
      sharing.pass(cell, to);
  }
}

/**
 * Brings every owner to its exact count: while one has too many or too few, a cell is
 * passed along the shortest chain of neighbours to one that can take it, or the sea.
 * Throws when no chain is left.
 */
export function evenOut(sharing: CellSharing, owners: number): void {
  for (let owner = 1; owner < owners; owner += 1)
    while (sharing.surplus(owner) !== 0)
      if (!passAlong(sharing, owner, sharing.surplus(owner) > 0))
        throw new Error(`no chain of neighbours brings owner ${owner} to its count`);
}

/** Moves one cell out of (`giving`) or into an owner along the shortest chain. */
function passAlong(sharing: CellSharing, start: number, giving: boolean): boolean {
  const cameFrom = new Map<number, number>([[start, start]]);
  const queue = [start];
  for (const owner of queue) {
    const end =
      owner === WATER || (giving ? sharing.surplus(owner) < 0 : sharing.surplus(owner) > 0);
    if (end) return moveBack(sharing, owner, cameFrom, giving);
    for (const next of partners(sharing, owner, giving))
      if (!cameFrom.has(next)) {
        cameFrom.set(next, owner);
        queue.push(next);
      }
  }
  return false;
}

function moveBack(
  sharing: CellSharing,
  end: number,
  cameFrom: ReadonlyMap<number, number>,
  giving: boolean,
): boolean {
  let at = end;
  let moved = false;
  for (let back = cameFrom.get(at) ?? at; back !== at; back = cameFrom.get(at) ?? at) {
    const cell = giving ? bestCell(sharing, back, at) : bestCell(sharing, at, back);
    if (cell < 0) return moved;
    sharing.pass(cell, giving ? at : back);
    moved = true;
    at = back;
  }
  return moved;
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
