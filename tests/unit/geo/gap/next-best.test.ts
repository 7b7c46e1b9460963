import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CandidateHeap } from '../../../../src/geo/gap/candidate-heap.ts';
import { capBand, halfWidthAt, widest } from '../../../../src/geo/gap/cap-rows.ts';
import type { DemandPoints } from '../../../../src/geo/gap/demand-points.ts';
import { nearestHubs } from '../../../../src/geo/gap/nearest.ts';
import { GREEDY_GUARANTEE, nextBestSites } from '../../../../src/geo/gap/next-best.ts';
import type { NextBest, NextBestInput } from '../../../../src/geo/gap/next-best.ts';
import { chordSquaredWithin, placePoints } from '../../../../src/geo/gap/placed-points.ts';
import { runAtOnce } from '../../../../src/geo/gap/steps.ts';
import { UncoveredGrid } from '../../../../src/geo/gap/uncovered-grid.ts';
import { coverageCosts } from '../../../../src/geo/gap/what-if.ts';
import { chordSquaredBetween, counts } from './brute-force.ts';
import { demandPoints } from './demand-arbitrary.ts';

const limits = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((step) => step * 500),
  fc.double({ min: 100, max: 60_000, noNaN: true }),
);
const cost = fc.oneof(fc.constant(Infinity), fc.integer({ min: 0, max: 30_000 }));
const lands = fc.option(fc.array(fc.constantFrom(1, 2, 0xffff), { minLength: 60, maxLength: 60 }));

function input(
  points: DemandPoints,
  given: readonly number[],
  limit: number,
  land: readonly number[] | null,
  count: number,
): NextBestInput {
  const ground = land === null ? undefined : Uint16Array.from(land.slice(0, points.count));
  return {
    longitude: points.longitude,
    latitude: points.latitude,
    placed: placePoints(points.longitude, points.latitude, ground),
    persons: points.persons.population,
    costs: Float32Array.from(given.slice(0, points.count)),
    limit,
    candidates: Uint32Array.from([...Array(points.count).keys()].filter((row) => row % 3 !== 1)),
    count,
  };
}

/** Persons a set of candidate points would add. */
function gainOf(given: NextBestInput, sites: readonly number[]): number {
  const { placed, persons, costs, limit } = given;
  const chord = chordSquaredWithin(limit);
  return persons.reduce((sum, count, point) => {
    if (!(count > 0) || (costs[point] as number) <= limit) return sum;
    const reached = sites.some(
      (site) =>
        counts(placed, point, placed, site) &&
        chordSquaredBetween(placed, point, placed, site) <= chord,
    );
    return reached ? sum + count : sum;
  }, 0);
}

function greedyByBruteForce(given: NextBestInput): { point: number; gained: number }[] {
  const chosen: { point: number; gained: number }[] = [];
  while (chosen.length < given.count) {
    const sites = chosen.map(({ point }) => point);
    const before = gainOf(given, sites);
    let best = { point: -1, gained: 0 };
    for (const point of given.candidates) {
      const gained = gainOf(given, [...sites, point]) - before;
      if (gained > best.gained) best = { point, gained };
    }
    if (best.point === -1) break;
    chosen.push(best);
  }
  return chosen;
}

function bestOfPairs(given: NextBestInput): number {
  let best = 0;
  for (const one of given.candidates) {
    for (const other of given.candidates) best = Math.max(best, gainOf(given, [one, other]));
  }
  return best;
}

const choose = (given: NextBestInput): NextBest => runAtOnce(nextBestSites(given));

describe('next best sites', () => {
  test('are those that counting every candidate every time chooses, ties and lands included', () => {
    fc.assert(
      fc.property(
        demandPoints(0, 30),
        fc.array(cost, { minLength: 30, maxLength: 30 }),
        limits,
        lands,
        (points, costs, limit, land) => {
          const given = input(points, costs, limit, land, 4);
          const { sites, gained } = choose(given);
          expect(sites.map(({ point, gained: gain }) => ({ point, gained: gain }))).toEqual(
            greedyByBruteForce(given),
          );
          expect(gained).toBe(
            gainOf(
              given,
              sites.map(({ point }) => point),
            ),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  test('gain what the guarantee says, and no choice passes the bound', () => {
    fc.assert(
      fc.property(
        demandPoints(2, 14),
        fc.array(cost, { minLength: 14, maxLength: 14 }),
        limits,
        (points, costs, limit) => {
          const given = input(points, costs, limit, null, 2);
          const { gained, optimumAtMost, uncovered } = choose(given);
          const best = bestOfPairs(given);
          expect(gained).toBeLessThanOrEqual(best);
          expect(gained).toBeGreaterThanOrEqual(GREEDY_GUARANTEE * best);
          expect(best).toBeLessThanOrEqual(optimumAtMost);
          expect(optimumAtMost).toBeLessThanOrEqual(uncovered);
        },
      ),
    );
  });

  test('are none where everybody is covered, and no more than help', () => {
    const [points] = fc.sample(demandPoints(10, 10), { seed: 5, numRuns: 1 }) as [DemandPoints];
    const covered = input(points, Array<number>(10).fill(0), 1000, null, 3);
    expect(choose(covered)).toEqual({ sites: [], gained: 0, uncovered: 0, optimumAtMost: 0 });
    const one = input(points, Array<number>(10).fill(Infinity), 1e6, null, 3);
    expect(choose(one).sites).toHaveLength(1);
  });

  test('stand at candidates only', () => {
    const [points] = fc.sample(demandPoints(30, 30), { seed: 6, numRuns: 1 }) as [DemandPoints];
    const given = input(points, Array<number>(30).fill(Infinity), 5000, null, 5);
    const persons = new Float64Array(30).fill(1);
    const onlyLast = { ...given, persons, candidates: Uint32Array.of(29) };
    expect(choose(onlyLast).sites.map(({ point }) => point)).toEqual([29]);
  });

  test('report progress while they are sought', () => {
    const [points] = fc.sample(demandPoints(40, 40), { seed: 7, numRuns: 1 }) as [DemandPoints];
    const given = input(points, Array<number>(40).fill(Infinity), 500, null, 4);
    const many = { ...given, candidates: new Uint32Array(5000).fill(0) };
    const steps = nextBestSites(many);
    expect(steps.next()).toEqual({ done: false, value: { done: 0, total: 4 } });
  });
});

test('a site gains exactly those whom coverage then counts', () => {
  fc.assert(
    fc.property(demandPoints(1, 40), limits, (points, limit) => {
      const given = input(points, Array<number>(40).fill(Infinity), limit, null, 1);
      const [site] = choose(given).sites;
      fc.pre(site !== undefined);
      const hub = placePoints([site?.longitude ?? 0], [site?.latitude ?? 0]);
      const costs = coverageCosts(runAtOnce(nearestHubs(given.placed, hub)));
      const covered = given.persons.reduce(
        (sum, count, point) => sum + ((costs[point] as number) <= limit ? count : 0),
        0,
      );
      expect(site?.gained).toBe(covered);
    }),
  );
});

describe('the grid of uncovered persons', () => {
  const site = fc.tuple(
    fc.double({ min: 131.5, max: 134, noNaN: true }),
    fc.double({ min: 32.5, max: 35, noNaN: true }),
  );

  test('counts those within the radius, before and after some are covered', () => {
    fc.assert(
      fc.property(
        demandPoints(0, 60),
        limits,
        fc.array(site, { maxLength: 4 }),
        (points, limit, at) => {
          const placed = placePoints(points.longitude, points.latitude);
          const persons = points.persons.population.slice();
          const rows = Uint32Array.from(persons.keys());
          const grid = new UncoveredGrid(
            { ...points, persons, rows, vectors: placed.vectors },
            limit,
          );
          for (const [longitude, latitude] of at) {
            const here = placePoints([longitude], [latitude]);
            const vector = [...here.vectors] as [number, number, number];
            const inside = rows.filter(
              (row) => chordSquaredBetween(placed, row, here, 0) <= chordSquaredWithin(limit),
            );
            const expected = inside.reduce((sum, row) => sum + (persons[row] as number), 0);
            expect(grid.gain({ longitude, latitude, vector })).toBe(expected);
            expect(grid.bound({ longitude, latitude, vector })).toBeGreaterThanOrEqual(expected);
            grid.cover({ longitude, latitude, vector });
            for (const row of inside) persons[row] = 0;
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('bands of a circle', () => {
  test('inside is within the radius and outside beyond it', () => {
    const radius = fc.double({ min: 1e-4, max: 0.01, noNaN: true });
    const latitude = fc.double({ min: 24, max: 46, noNaN: true });
    const part = fc.double({ min: -1.2, max: 1.2, noNaN: true });
    fc.assert(
      fc.property(radius, latitude, part, part, part, (angle, centre, from, to, away) => {
        const reach = (angle * 180) / Math.PI;
        const [south, north] = [
          centre + Math.min(from, to) * reach,
          centre + Math.max(from, to) * reach,
        ];
        const band = capBand(centre, angle, south, north);
        const middle = (south + north) / 2;
        const offset = Math.abs(away) * widest(centre, angle).halfWidth;
        const isInside = offset <= halfWidthAt(centre, angle, middle);
        if (offset < band.inner) expect(isInside).toBe(true);
        if (offset > band.outer) expect(isInside).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

test('the heap gives the highest bound first, ties by number, and their sum', () => {
  const bounds = fc.array(fc.integer({ min: 0, max: 9 }), {
    minLength: 1,
    maxLength: 50,
    size: 'max',
  });
  fc.assert(
    fc.property(bounds, fc.integer({ min: 0, max: 12 }), (given, count) => {
      const sorted = given
        .map((bound, item) => ({ bound, item }))
        .sort((a, b) => b.bound - a.bound || a.item - b.item);
      const heap = new CandidateHeap(Float64Array.from(given));
      expect(heap.sumOfHighest(count)).toBe(
        sorted.slice(0, count).reduce((sum, { bound }) => sum + bound, 0),
      );
      const order: number[] = [];
      while (heap.size > 0) {
        order.push(heap.top());
        heap.removeTop();
      }
      expect(order).toEqual(sorted.map(({ item }) => item));
      expect(heap.topBound()).toBe(0);
    }),
  );
});
