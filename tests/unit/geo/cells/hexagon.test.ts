import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Axial } from '../../../../src/geo/cells/cell-layout.ts';
import {
  axialCentre,
  axialDistance,
  cellsBeside,
  hexagonCorners,
  nearestCell,
  toAxial,
} from '../../../../src/geo/cells/hexagon.ts';

const cells = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 }));

describe('hexagons', () => {
  test('centres of neighbours stand one width apart, clockwise from the right', () => {
    expect(cellsBeside([0, 0]).map(axialCentre)[0]).toEqual([1, 0]);
    fc.assert(
      fc.property(cells, ([q, r]) => {
        const [x, y] = axialCentre([q, r]);
        const angles = cellsBeside([q, r]).map((beside) => {
          const [besideX, besideY] = axialCentre(beside);
          expect(Math.hypot(besideX - x, besideY - y)).toBeCloseTo(1, 9);
          return (Math.round((Math.atan2(besideY - y, besideX - x) * 3) / Math.PI) + 6) % 6;
        });
        expect(angles).toEqual([0, 1, 2, 3, 4, 5]);
      }),
    );
  });

  test('a place in the plane finds its cell again', () => {
    fc.assert(
      fc.property(
        cells,
        fc.integer({ min: 0, max: 490 }).map((value) => value / 1000),
        fc.integer({ min: 0, max: 360 }).map((degrees) => (degrees * Math.PI) / 180),
        (cell, off, angle) => {
          const [x, y] = axialCentre(cell);
          const found = nearestCell([x + off * Math.cos(angle), y + off * Math.sin(angle)]);
          expect(axialDistance(found, cell)).toBe(0);
          const [q, r] = toAxial([x, y]);
          expect([q, r].map((value) => Math.round(value * 1e6) / 1e6 + 0)).toEqual([...cell]);
        },
      ),
    );
  });

  test('a place in the plane belongs to the cell with the nearest centre', () => {
    const coordinates = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 1000);
    fc.assert(
      fc.property(coordinates, coordinates, (x, y) => {
        const distanceTo = (cell: Axial): number => {
          const [centreX, centreY] = axialCentre(cell);
          return Math.hypot(centreX - x, centreY - y);
        };
        const found = nearestCell([x, y]);
        const others = cellsBeside(found).map(distanceTo);
        expect(distanceTo(found)).toBeLessThanOrEqual(Math.min(...others) + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test('the side towards a neighbour is shared with it', () => {
    const here = hexagonCorners([3, -2]);
    cellsBeside([3, -2]).forEach((beside: Axial, side) => {
      const there = hexagonCorners(beside).map(rounded);
      expect(there).toContainEqual(rounded(here[(side + 1) % 6]));
      expect(there).toContainEqual(rounded(here[(side + 2) % 6]));
    });
  });

  test('corners point up, and shrink about the centre', () => {
    const [top] = hexagonCorners([0, 0]);
    const [near] = hexagonCorners([0, 0], 0.5);
    expect(top?.[0]).toBe(0);
    expect(top?.[1]).toBeCloseTo(-1 / Math.sqrt(3));
    expect(near?.[1]).toBeCloseTo(-0.5 / Math.sqrt(3));
  });

  test('the distance of two cells is the number of steps between them', () => {
    expect(axialDistance([0, 0], [2, -1])).toBe(2);
    expect(axialDistance([1, 1], [-2, 3])).toBe(3);
    expect(axialDistance([0, 0], [2, 1])).toBe(3);
  });
});

function rounded(point: readonly [number, number] | undefined): number[] {
  return (point ?? []).map((value) => Math.round(value * 1e6) / 1e6 + 0);
}
