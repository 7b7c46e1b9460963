import type { CellSharing } from './cell-sharing.ts';
import { COST_UNIT } from './owner-costs.ts';
import { randomNumbers } from './random-numbers.ts';

/** Trials for every cell of the field; more no longer change the picture. */
const TRIALS = 200;

/** How much worse a trial may be at the start; nothing at the end. */
const TOLERANCE = 0.7 * COST_UNIT;

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
