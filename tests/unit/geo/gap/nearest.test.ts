import { distance } from '@turf/distance';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HubTree } from '../../../../src/geo/gap/hub-tree.ts';
import { CROSSING, nearestHubs } from '../../../../src/geo/gap/nearest.ts';
import {
  LAND_NOT_KNOWN,
  chordSquaredOf,
  chordSquaredWithin,
  metresOfChordSquared,
  placePoints,
} from '../../../../src/geo/gap/placed-points.ts';
import { runAtOnce } from '../../../../src/geo/gap/steps.ts';
import { nearestByBruteForce, placedPoints } from './brute-force.ts';

describe('nearest hub', () => {
  test('is the one that looking at every pair finds, ties and lands included', () => {
    fc.assert(
      fc.property(placedPoints(0, 60), placedPoints(0, 60), (points, hubs) => {
        expect(runAtOnce(nearestHubs(points, hubs))).toEqual(nearestByBruteForce(points, hubs));
      }),
      { numRuns: 300 },
    );
  });

  test('leaves out hubs that are not chosen', () => {
    const chosen = fc.uint8Array({ minLength: 40, maxLength: 40, max: 1 });
    fc.assert(
      fc.property(placedPoints(0, 40), placedPoints(40, 40), chosen, (points, hubs, mask) => {
        expect(runAtOnce(nearestHubs(points, hubs, mask))).toEqual(
          nearestByBruteForce(points, hubs, mask),
        );
      }),
    );
  });

  test('distances are those of turf', () => {
    const points = placePoints([139.7671, 141.3468], [35.6812, 43.0686]);
    const hubs = placePoints([135.5023], [34.6937]);
    const { metres } = runAtOnce(nearestHubs(points, hubs));
    expect(metres[0]).toBeCloseTo(
      distance([139.7671, 35.6812], [135.5023, 34.6937], { units: 'meters' }),
      0,
    );
    expect(metres[1]).toBeCloseTo(
      distance([141.3468, 43.0686], [135.5023, 34.6937], { units: 'meters' }),
      0,
    );
  });

  test('without hubs every point is infinitely far from hub -1', () => {
    const found = runAtOnce(nearestHubs(placePoints([139], [35]), placePoints([], [])));
    expect([found.hub[0], found.metres[0]]).toEqual([-1, Infinity]);
  });

  test('a hub across the water does not count on an island that has none', () => {
    const points = placePoints([132, 132], [33, 33.001], Uint16Array.of(1, 2));
    const hubs = placePoints([132], [33.002], Uint16Array.of(1));
    const found = runAtOnce(nearestHubs(points, hubs));
    expect([...found.crossing]).toEqual([CROSSING.sameLand, CROSSING.acrossSea]);
    expect([...found.hub]).toEqual([0, 0]);
  });

  test('a farther hub on the own island goes before a nearer one across the water', () => {
    const points = placePoints([132], [33], Uint16Array.of(1));
    const hubs = placePoints([132, 132], [33.001, 33.1], Uint16Array.of(2, 1));
    expect(runAtOnce(nearestHubs(points, hubs)).hub[0]).toBe(1);
  });

  test('land that nobody told is said to be not known', () => {
    const points = placePoints([132, 132], [33, 33], Uint16Array.of(1, LAND_NOT_KNOWN));
    const hubs = placePoints([132], [33], Uint16Array.of(1));
    expect([...runAtOnce(nearestHubs(points, hubs)).crossing]).toEqual([
      CROSSING.sameLand,
      CROSSING.landNotKnown,
    ]);
    expect([...runAtOnce(nearestHubs(points, placePoints([132], [33]))).crossing]).toEqual([
      CROSSING.landNotKnown,
      CROSSING.landNotKnown,
    ]);
  });
});

test('of hubs exactly as near, on whichever side of a split, the first is taken', () => {
  // Whole numbers instead of unit vectors: their distances are exact, so that ties abound.
  const lattice = fc.array(fc.integer({ min: -3, max: 3 }), {
    minLength: 3,
    maxLength: 180,
    size: 'max',
  });
  fc.assert(
    fc.property(lattice, fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), (numbers, at) => {
      const vectors = Float64Array.from(numbers.slice(0, numbers.length - (numbers.length % 3)));
      const rows = Uint32Array.from({ length: vectors.length / 3 }, (_, row) => row);
      const squares = [...rows].map((row) =>
        at.reduce(
          (sum, value, axis) => sum + (value - (vectors[row * 3 + axis] as number)) ** 2,
          0,
        ),
      );
      const tree = new HubTree(vectors, rows);
      expect(tree.nearest(Float64Array.from(at), 0)).toBe(squares.indexOf(Math.min(...squares)));
    }),
    { numRuns: 1000 },
  );
});

test('chord and great circle lead back to one another', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 2e6, noNaN: true }), (metres) => {
      expect(metresOfChordSquared(chordSquaredOf(metres)) / metres).toBeCloseTo(1, 9);
    }),
  );
});

test('a point is within a limit by its chord just when it is by its kept distance', () => {
  const limit = fc.double({ min: 1, max: 1e5, noNaN: true });
  const off = fc.double({ min: -1e-3, max: 1e-3, noNaN: true });
  fc.assert(
    fc.property(limit, off, (metres, step) => {
      const chord = chordSquaredOf(metres + step);
      const kept = Math.fround(metresOfChordSquared(chord));
      expect(chord <= chordSquaredWithin(metres)).toBe(kept <= metres);
    }),
  );
});
