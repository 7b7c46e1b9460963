import { distance } from '@turf/distance';
import { nearestHubs } from '../../src/geo/gap/nearest.ts';
import { placePoints } from '../../src/geo/gap/placed-points.ts';
import { runAtOnce } from '../../src/geo/gap/steps.ts';
import { BUDGET } from './budget.ts';
import { gapInput } from './gap-input.ts';
import type { GapInput } from './gap-input.ts';
import { medianOf } from './measurement.ts';
import type { Measurement } from './measurement.ts';

const POINTS = 180_000;
const HUBS = 1_800;

/** Points turf is measured on: at 1,800 distances each, all 180,000 would take a minute or more. */
const TURF_POINTS = 300;

/** Numbers of points between which the time must grow no faster than they do. */
const GROWN = [1_000_000, 5_000_000];

/** How much slower a point may get with 5 million of them: caches are smaller than that. */
const LINEAR = 1.5;

/**
 * Finds the nearest hub of every point, placing the points in space included, beside
 * what turf needs for the same points and hubs, and for more and more points.
 */
export async function measureNearest(runs: number): Promise<Measurement[]> {
  const input = await gapInput(POINTS, HUBS);
  const values = Array.from({ length: runs }, () => timeNearest(input, POINTS));
  const turf = (timeTurf(input) / TURF_POINTS) * POINTS;
  const times = Math.round(turf / medianOf(values));
  const perPoint = Math.min(...values) / POINTS;
  return [
    {
      name: `nearest of ${HUBS} hubs for ${POINTS} points`,
      unit: 'ms',
      values,
      budget: turf / BUDGET.nearestTimesFaster,
      note:
        `budget: turf / ${BUDGET.nearestTimesFaster}; turf's distance to every hub for ` +
        `${TURF_POINTS} of the points, scaled up: ${Math.round(turf)} ms, ${times} times as long`,
    },
    ...GROWN.map((points): Measurement => {
      const grown = Array.from({ length: Math.min(runs, 3) }, () => timeNearest(input, points));
      return {
        name: `nearest hub for ${points} points`,
        unit: 'ms',
        values: grown,
        budget: perPoint * points * LINEAR,
        note:
          `${((medianOf(grown) / points) * 1e6).toFixed(0)} ns a point, ` +
          `${(perPoint * 1e6).toFixed(0)} ns with ${POINTS}; budget: ${LINEAR} times that`,
      };
    }),
  ];
}

/** The points over and over, each time moved a little, until there are as many as asked for. */
function timeNearest({ points, hubs }: GapInput, count: number): number {
  const moved = (column: Float64Array): Float64Array =>
    Float64Array.from(
      { length: count },
      (_, row) =>
        (column[row % points.count] as number) + Math.floor(row / points.count) * 0.000_13,
    );
  const [longitude, latitude] = [moved(points.longitude), moved(points.latitude)];
  const started = performance.now();
  const placed = placePoints(longitude, latitude);
  const placedHubs = placePoints(
    hubs.map(([x]) => x),
    hubs.map(([, y]) => y),
  );
  runAtOnce(nearestHubs(placed, placedHubs));
  return performance.now() - started;
}

/** What `nearestPoint` of turf does for each point, without its copying of features. */
function timeTurf({ points, hubs }: GapInput): number {
  const started = performance.now();
  let sum = 0;
  for (let row = 0; row < TURF_POINTS; row += 1) {
    const point = Math.floor((row / TURF_POINTS) * points.count);
    const here = [points.longitude[point] as number, points.latitude[point] as number];
    let least = Infinity;
    for (const hub of hubs) least = Math.min(least, distance(here, [...hub]));
    sum += least;
  }
  if (Number.isNaN(sum)) throw new Error('turf found no distance');
  return performance.now() - started;
}
