import type { Hub } from '../../src/domain/hub.ts';
import type { Rmo } from '../../src/domain/rmo.ts';
import type { ExerciseInput } from './exercise-input.ts';
import { makeHubs } from './make-hubs.ts';
import { makeRmos } from './make-rmos.ts';
import { spreadOpenings } from './spread-openings.ts';
import { placePoints } from './place-points.ts';
import { randomStream } from './random-stream.ts';
import { shareOut } from './share-out.ts';

/** 演習用（架空）: made-up hubs and organisations, ordered by municipality. */
export interface Exercise {
  readonly hubs: readonly Hub[];
  readonly rmos: readonly Rmo[];
}

/**
 * Makes the practice data: as many hubs and organisations as the published
 * totals say, in as many depopulated and other municipalities; all else is
 * drawn. The same input gives the same data. Throws `RangeError` when the
 * municipalities cannot hold the totals.
 */
export function generateExercise(input: ExerciseInput): Exercise {
  const { municipalities, areas, seed, totals } = input;
  const { hubs: hubMarks, rmos: rmoCounts } = shareOut(input);
  const openedYears = spreadOpenings(
    [...hubMarks.values()].reduce((sum, marks) => sum + marks.length, 0),
    totals.hubsByYear,
    randomStream(seed, 'openings'),
  );
  const hubs: Hub[] = [];
  const rmos: Rmo[] = [];
  for (const municipality of municipalities) {
    const { code } = municipality;
    const hasRmo = hubMarks.get(code) ?? [];
    const rmoCount = rmoCounts.get(code) ?? 0;
    const withoutHub = rmoCount - hasRmo.filter(Boolean).length;
    const positions = placePoints(
      municipality,
      areas,
      hasRmo.length + withoutHub,
      randomStream(seed, 'positions', code),
    );
    const own = makeHubs(
      {
        municipality,
        hasRmo,
        positions: positions.slice(0, hasRmo.length),
        openedYears: openedYears.slice(hubs.length, hubs.length + hasRmo.length),
      },
      seed,
    );
    hubs.push(...own);
    rmos.push(...makeRmos(municipality, own, positions.slice(hasRmo.length), seed));
  }
  return { hubs, rmos };
}
