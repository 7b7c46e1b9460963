import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestHubs } from '../../../../src/geo/gap/nearest.ts';
import type { NearestHubs } from '../../../../src/geo/gap/nearest.ts';
import { placePoints } from '../../../../src/geo/gap/placed-points.ts';
import type { PlacedPoints } from '../../../../src/geo/gap/placed-points.ts';
import { runAtOnce } from '../../../../src/geo/gap/steps.ts';
import {
  coverageCosts,
  gainByHypotheticalHub,
  hypotheticalRow,
  withHypotheticalHubs,
} from '../../../../src/geo/gap/what-if.ts';
import { nearestByBruteForce, placedPoints } from './brute-force.ts';
import { persons } from './demand-arbitrary.ts';

/** Real hubs first, then the hypothetical ones, as one table. */
function together(real: PlacedPoints, hypothetical: PlacedPoints): PlacedPoints {
  const land = (placed: PlacedPoints): Uint16Array =>
    placed.land ?? new Uint16Array(placed.count).fill(0xffff);
  return {
    count: real.count + hypothetical.count,
    vectors: Float64Array.from([...real.vectors, ...hypothetical.vectors]),
    land: Uint16Array.from([...land(real), ...land(hypothetical)]),
  };
}

function numbered(found: NearestHubs, realHubs: number): NearestHubs {
  return { ...found, hub: found.hub.map((hub) => (hub < realHubs ? hub : -2 - (hub - realHubs))) };
}

const nearest = (points: PlacedPoints, hubs: PlacedPoints): NearestHubs =>
  runAtOnce(nearestHubs(points, hubs));

describe('hypothetical hubs', () => {
  test('change the nearest hubs to what a search from scratch finds', () => {
    fc.assert(
      fc.property(
        placedPoints(0, 40),
        placedPoints(0, 20),
        placedPoints(0, 6),
        (points, real, hypothetical) => {
          const found = withHypotheticalHubs(points, nearest(points, real), hypothetical);
          const expected = nearestByBruteForce(points, together(real, hypothetical));
          expect(found).toEqual(numbered(expected, real.count));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('leave the real result as it was', () => {
    const points = placePoints([133], [33]);
    const real = nearest(points, placePoints([134], [33]));
    const before = structuredClone(real);
    withHypotheticalHubs(points, real, placePoints([133], [33]));
    expect(real).toEqual(before);
  });

  test('one put on an island without a hub ends its being cut off, however far away', () => {
    const points = placePoints([133, 133.5], [33, 33], Uint16Array.of(2, 2));
    const real = nearest(points, placePoints([133.001], [33], Uint16Array.of(1)));
    expect([...coverageCosts(real)]).toEqual([Infinity, Infinity]);
    const found = withHypotheticalHubs(points, real, placePoints([133.5], [33], Uint16Array.of(2)));
    expect([...found.hub]).toEqual([-2, -2]);
    expect(coverageCosts(found).every((metres) => metres < 50_000)).toBe(true);
  });

  test('numbers below -1 are hypothetical hubs', () => {
    expect([5, 0, -1, -2, -4].map(hypotheticalRow)).toEqual([
      undefined,
      undefined,
      undefined,
      0,
      2,
    ]);
  });
});

describe('gain of hypothetical hubs', () => {
  test('adds up to the persons newly covered, each counted once', () => {
    const counts = fc.array(persons, { minLength: 40, maxLength: 40 });
    const limits = fc.integer({ min: 0, max: 80_000 });
    fc.assert(
      fc.property(
        placedPoints(0, 40),
        placedPoints(0, 8),
        placedPoints(0, 6),
        counts,
        limits,
        (points, real, hypothetical, given, limit) => {
          const before = nearest(points, real);
          const after = withHypotheticalHubs(points, before, hypothetical);
          const people = Float64Array.from(given.slice(0, points.count));
          const gains = gainByHypotheticalHub(
            people,
            coverageCosts(before),
            { ...after, counted: coverageCosts(after) },
            limit,
            hypothetical.count,
          );
          const covered = (costs: Float32Array): number =>
            people.reduce(
              (sum, count, point) => sum + ((costs[point] as number) <= limit ? count : 0),
              0,
            );
          const [was, is] = [coverageCosts(before), coverageCosts(after)].map(covered);
          expect(gains.reduce((a, b) => a + b, 0)).toBe((is as number) - (was as number));
        },
      ),
    );
  });

  test('somebody within reach of two goes to the nearer', () => {
    const points = placePoints([133, 133.01], [33, 33]);
    const before = nearest(points, placePoints([], []));
    const after = withHypotheticalHubs(points, before, placePoints([133.004, 133.01], [33, 33]));
    const gains = gainByHypotheticalHub(
      Float64Array.of(10, 7),
      coverageCosts(before),
      { ...after, counted: coverageCosts(after) },
      5000,
      2,
    );
    expect([...gains]).toEqual([10, 7]);
  });
});
