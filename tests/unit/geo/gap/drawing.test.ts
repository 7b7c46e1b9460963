import { distance } from '@turf/distance';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageCircle, destination } from '../../../../src/geo/gap/coverage-circle.ts';
import {
  distanceSurface,
  fieldCentre,
  surfaceBands,
} from '../../../../src/geo/gap/distance-surface.ts';
import { placePoints } from '../../../../src/geo/gap/placed-points.ts';
import { runAtOnce } from '../../../../src/geo/gap/steps.ts';

const metresBetween = (one: readonly number[], other: readonly number[]): number =>
  distance([...one], [...other], { units: 'meters' });

describe('coverage circles', () => {
  test('every corner lies the radius away from the centre', () => {
    const longitude = fc.double({ min: 123, max: 154, noNaN: true });
    const latitude = fc.double({ min: 20, max: 46, noNaN: true });
    const radius = fc.double({ min: 100, max: 60_000, noNaN: true });
    fc.assert(
      fc.property(longitude, latitude, radius, (x, y, metres) => {
        const [ring = []] = coverageCircle([x, y], metres, 24).coordinates;
        expect(ring).toHaveLength(25);
        expect(ring[24]).toEqual(ring[0]);
        for (const corner of ring) {
          expect(Math.abs(metresBetween(corner, [x, y]) - metres)).toBeLessThan(0.01);
        }
      }),
    );
  });

  test('start north and run anticlockwise, as GeoJSON wants outer rings', () => {
    const [ring = []] = coverageCircle([135, 35], 5000, 4).coordinates;
    const [north, west, south, east] = ring as [number[], number[], number[], number[]];
    expect((north[1] as number) > 35 && (south[1] as number) < 35).toBe(true);
    expect((west[0] as number) < 135 && (east[0] as number) > 135).toBe(true);
  });

  test('one degree of latitude north is one degree north', () => {
    const [x, y] = destination([135, 35], 6_371_008.8 * (Math.PI / 180), 0);
    expect([x, y]).toEqual([135, expect.closeTo(36, 9)]);
  });
});

describe('the distance surface', () => {
  const bounds = [132, 33, 134, 35] as const;
  const hubs = placePoints([133, 133.5], [34, 34.2]);
  const surface = runAtOnce(distanceSurface(bounds, 7, 5, hubs));

  test('holds the distance from the middle of each field to the nearest hub', () => {
    for (let row = 0; row < 5; row += 1) {
      for (let column = 0; column < 7; column += 1) {
        const centre = fieldCentre(bounds, 7, 5, column, row);
        const nearest = Math.min(
          metresBetween(centre, [133, 34]),
          metresBetween(centre, [133.5, 34.2]),
        );
        expect(surface.metres[row * 7 + column]).toBeCloseTo(nearest, 1);
      }
    }
  });

  test('starts north-west, with rows equally high in Mercator', () => {
    expect(fieldCentre(bounds, 2, 2, 0, 0)[0]).toBe(132.5);
    expect(fieldCentre(bounds, 2, 2, 0, 0)[1]).toBeGreaterThan(34);
    expect(fieldCentre(bounds, 1, 1, 0, 0)[1]).toBeGreaterThan(34);
  });

  test('falls into bands; a distance equal to a limit is within it', () => {
    const metres = Float32Array.of(0, 1000, 1001, 5000, 9999, Infinity);
    expect([...surfaceBands({ ...surface, metres }, [1000, 5000])]).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test('without hubs is infinitely far everywhere', () => {
    const empty = runAtOnce(distanceSurface(bounds, 2, 2, placePoints([], [])));
    expect([...empty.metres]).toEqual([Infinity, Infinity, Infinity, Infinity]);
  });
});
