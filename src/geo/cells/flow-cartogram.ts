import { cosineTransform } from './cosine-transform.ts';
import { densityGrid, frameAround } from './density-grid.ts';
import { carried, flowOf } from './flow-field.ts';
import type { Ring } from './plane.ts';
import { ringArea } from './ring.ts';

/** Rounds, and squares along a side: more no longer change the picture. */
const ROUNDS = 6;
const SIZE = 160;

/** Blur of the densities in squares: wide first, so that shapes are kept, then narrower. */
const BLURS = [6, 5, 4, 3, 2, 1.5];

/** Share of the land's extent that is left free around it. */
const MARGIN = 0.2;

/**
 * Flow-based cartogram (Gastner, Seguy and More, PNAS 2018): land flows from where
 * it is dense to where it is thin, until the area of every ring is as its weight.
 * Nothing folds or tears; places riding along (x, y, x, y ...) are carried by the
 * same flow. Returns changed copies.
 */
export function flowCartogram(
  rings: readonly Ring[],
  weights: readonly number[],
  riders: Ring,
): { readonly rings: Ring[]; readonly riders: Ring } {
  const transform = cosineTransform(SIZE);
  let current: { rings: Ring[]; riders: Ring } = { rings: [...rings], riders };
  for (let round = 0; round < ROUNDS; round += 1) {
    const frame = frameAround(current.rings, SIZE, MARGIN);
    const density = densityGrid(frame, current.rings, densitiesOf(current.rings, weights));
    const flow = flowOf(transform, density, BLURS[round] ?? 1);
    current = {
      rings: current.rings.map((ring) => carried(frame, flow, ring)),
      riders: carried(frame, flow, current.riders),
    };
  }
  return current;
}

/** Weight by area of every ring; 1 for all together. */
function densitiesOf(rings: readonly Ring[], weights: readonly number[]): number[] {
  const areas = rings.map(ringArea);
  const mean = sum(weights) / sum(areas);
  return areas.map((area, index) => (weights[index] ?? 0) / area / mean);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
