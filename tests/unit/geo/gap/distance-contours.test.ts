import { distance } from '@turf/distance';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceContours } from '../../../../src/geo/gap/distance-contours.ts';
import { distanceSurface, fieldCentre } from '../../../../src/geo/gap/distance-surface.ts';
import { placePoints } from '../../../../src/geo/gap/placed-points.ts';
import { runAtOnce } from '../../../../src/geo/gap/steps.ts';
import { simplifyRing } from '../../../../src/geo/gap/simplify-ring.ts';
import type { Corner } from '../../../../src/geo/gap/simplify-ring.ts';

const BOUNDS = [132, 33, 134, 34] as const;
const [COLUMNS, ROWS] = [160, 96] as const;
const LIMITS = [1000, 2000, 4000, 8000, 16_000];

type Place = readonly [longitude: number, latitude: number];

function surfaceOf(hubs: readonly Place[]) {
  const placed = placePoints(
    hubs.map(([longitude]) => longitude),
    hubs.map(([, latitude]) => latitude),
  );
  return runAtOnce(distanceSurface(BOUNDS, COLUMNS, ROWS, placed));
}

/** Whether a place is inside by the even-odd rule, as SVG fills it. */
function isInside(rings: readonly (readonly Corner[])[], x: number, y: number): boolean {
  let crossings = 0;
  for (const ring of rings)
    for (const [index, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[index + 1] ?? ring[0] ?? [0, 0];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) crossings += 1;
    }
  return crossings % 2 === 1;
}

const place = fc.tuple(
  fc.double({ min: 132, max: 134, noNaN: true }),
  fc.double({ min: 33, max: 34, noNaN: true }),
);

describe('contours of distance', () => {
  test('put a place in the class of its distance, but for places beside a limit', () => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: COLUMNS - 2 }),
        fc.integer({ min: 1, max: ROWS - 2 }),
        (hubs, column, row) => {
          const rings = distanceContours(surfaceOf(hubs), LIMITS);
          const [x, y] = [column + 0.5, row + 0.5];
          const centre = fieldCentre(BOUNDS, COLUMNS, ROWS, column, row);
          const metres = Math.min(
            ...hubs.map((hub) => distance([...centre], [...hub], { units: 'meters' })),
          );
          // A field is 1.2 km wide: beside a limit the contour runs between two fields.
          if (LIMITS.some((limit) => Math.abs(metres - limit) < 300)) return;
          const drawn = rings.findLastIndex((own) => isInside(own, x, y)) + 1;
          expect(drawn).toBe(LIMITS.filter((limit) => metres > limit).length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('are as many as limits, and none where nothing is as far', () => {
    const rings = distanceContours(surfaceOf([[133, 33.5]]), [1000, 4000, 1_000_000]);
    expect(rings.map(({ length }) => length)).toEqual([2, 2, 0]);
  });
});

describe('a simplified ring', () => {
  test('keeps the corners of its shape and stays closed', () => {
    const square: Corner[] = [];
    for (let at = 0; at < 10; at += 1) square.push([at, 0]);
    for (let at = 0; at < 10; at += 1) square.push([10, at]);
    for (let at = 10; at > 0; at -= 1) square.push([at, 10]);
    for (let at = 10; at >= 0; at -= 1) square.push([0, at]);
    expect(simplifyRing(square, 0.01)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ]);
  });

  test('is a triangle at the least, and leaves no corner farther than it may', () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(corner, { minLength: 4, maxLength: 30, selector: String }),
        (open) => {
          const ring = [...open, ...open.slice(0, 1)];
          const simple = simplifyRing(ring, 2);
          expect(simple.length).toBeGreaterThanOrEqual(4);
          expect(simple[0]).toEqual(simple.at(-1));
          for (const [x, y] of ring) {
            const nearest = Math.min(
              ...simple.slice(1).map(([bx, by], index) => {
                const [ax, ay] = simple[index] ?? [bx, by];
                const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
                const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
                const part = Math.max(0, Math.min(1, along));
                return Math.hypot(x - ax - part * (bx - ax), y - ay - part * (by - ay));
              }),
            );
            expect(nearest).toBeLessThanOrEqual(2.0001);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
