import type { MultiPolygon, Polygon } from 'geojson';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MUNICIPALITY_NOT_KNOWN } from '../../../src/geo/gap/demand-points.ts';
import { Land } from '../../../src/geo/gap/land.ts';
import { LAND_NOT_KNOWN } from '../../../src/geo/gap/placed-points.ts';
import { meshCellsInside } from '../../../src/geo/mesh-cells-inside.ts';
import { meshCentre, meshCodeOf } from '../../../src/geo/mesh-code.ts';
import { OutlineLocator } from '../../../src/geo/outline-locator.ts';
import { outlinePolygons } from '../../../src/geo/outline-polygons.ts';

/** A rectangle as a ring. */
const ring = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const box = (...sides: [number, number, number, number]): Polygon => ({
  type: 'Polygon',
  coordinates: [ring(...sides)],
});

/** Two neighbours, the second with a hole; an island 150 m and one 5 km off the coast. */
const METRE = 1 / 111_195;
const mainland = box(133, 33, 133.2, 33.2);
const neighbour: Polygon = {
  type: 'Polygon',
  coordinates: [ring(133.2, 33, 133.4, 33.2), ring(133.25, 33.05, 133.3, 33.1)],
};
const islands: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [ring(133.05, 33 - 2000 * METRE, 133.1, 33 - 150 * METRE)],
    [ring(133.05, 33 - 9000 * METRE, 133.1, 33 - 7000 * METRE)],
  ],
};
const polygons = outlinePolygons([mainland, neighbour, undefined, islands]);

test('outlines are taken apart by municipality, and one without is skipped', () => {
  expect(polygons.map(({ municipality }) => municipality)).toEqual([0, 1, 3, 3]);
  expect(polygons[0]?.bounds).toEqual([133, 33, 133.2, 33.2]);
});

describe('finding the outline of a position', () => {
  const locator = new OutlineLocator(polygons);

  test('each position is in the outline drawn around it', () => {
    expect(locator.polygonAt(133.1, 33.1)).toBe(0);
    expect(locator.polygonAt(133.35, 33.1)).toBe(1);
    expect(locator.polygonAt(133.07, 33 - 8000 * METRE)).toBe(3);
  });

  test('a hole and the sea are in none', () => {
    expect(locator.polygonAt(133.27, 33.07)).toBeUndefined();
    expect(locator.polygonAt(132.9, 33.1)).toBeUndefined();
  });
});

describe('lands', () => {
  test('neighbours are one land, narrows are crossed, the open sea is not', () => {
    const land = new Land(polygons);
    const main = land.landAt(133.1, 33.1);
    expect(land.landAt(133.35, 33.1)).toBe(main);
    expect(land.landAt(133.07, 33 - 1000 * METRE)).toBe(main);
    expect(land.landAt(133.07, 33 - 8000 * METRE)).not.toBe(main);
    expect(land.count).toBe(2);
  });

  test('a municipality without a coast is on the land of the one around it', () => {
    const inland = box(133.25, 33.05, 133.3, 33.1);
    const land = new Land(outlinePolygons([neighbour, inland]), { joinWithin: 0 });
    expect(land.landAt(133.27, 33.07)).toBe(land.landAt(133.35, 33.1));
    expect(land.municipalityAt(133.27, 33.07)).toBe(1);
  });

  test('with no joining across water every island stands alone', () => {
    expect(new Land(polygons, { joinWithin: 0 }).count).toBe(3);
  });

  test('a fixed link makes one land of two', () => {
    const land = new Land(polygons, {
      fixedLinks: [{ from: [133.07, 33.01], to: [133.07, 33 - 8000 * METRE] }],
    });
    expect(land.count).toBe(1);
    expect(land.unusedLinks).toEqual([]);
  });

  test('a link with an end in the open sea, or within one land, is handed back', () => {
    const nowhere = { from: [133.07, 33.01], to: [131, 33] } as const;
    const within = { from: [133.1, 33.1], to: [133.35, 33.1] } as const;
    const land = new Land(polygons, { fixedLinks: [nowhere, within] });
    expect(land.unusedLinks).toEqual([nowhere, within]);
    expect(land.count).toBe(2);
  });

  test('a position in the water near the shore belongs to it; one far out to none', () => {
    const land = new Land(polygons);
    expect(land.municipalityAt(133 - 1000 * METRE, 33.1)).toBe(0);
    expect(land.landAt(133 - 1000 * METRE, 33.1)).toBe(land.landAt(133.1, 33.1));
    expect(land.municipalityAt(132.9, 33.1)).toBe(MUNICIPALITY_NOT_KNOWN);
    expect(land.landAt(132.9, 33.1)).toBe(LAND_NOT_KNOWN);
  });

  test('many positions are placed as one by one', () => {
    const land = new Land(polygons);
    expect([...land.landOf([133.1, 133.07, 132], [33.1, 33 - 8000 * METRE, 30])]).toEqual([
      land.landAt(133.1, 33.1),
      land.landAt(133.07, 33 - 8000 * METRE),
      LAND_NOT_KNOWN,
    ]);
  });
});

describe('mesh cells inside an outline', () => {
  test('are those whose centres the outline holds', () => {
    const corner = fc.tuple(
      fc.double({ min: 133, max: 133.2, noNaN: true }),
      fc.double({ min: 33, max: 33.2, noNaN: true }),
    );
    fc.assert(
      fc.property(corner, corner, corner, (a, b, c) => {
        const triangle = outlinePolygons([
          { type: 'Polygon', coordinates: [[[...a], [...b], [...c], [...a]]] },
        ]);
        const found = new Set(
          triangle.flatMap((part) => meshCellsInside(part, 1000)).map(meshCodeOf),
        );
        const locator = new OutlineLocator(triangle);
        const whole = outlinePolygons([box(133, 33, 133.2, 33.2)]);
        const expected = whole
          .flatMap((part) => meshCellsInside(part, 1000))
          .filter((cell) => locator.polygonAt(...meshCentre(cell)) !== undefined);
        expect(found).toEqual(new Set(expected.map(meshCodeOf)));
      }),
    );
  });

  // Borders through centres of cells whose crossings, computed from either end, round apart.
  test.each([
    [
      [133.11875, 33.145833333333336],
      [133.26875, 33.07083333333333],
      [133.09375, 33.19583333333333],
      [133.16875, 33.0875],
    ],
    [
      [133.28125, 33.12916666666667],
      [133.00625, 33.0375],
      [133.29375, 33.19583333333333],
      [133.24375, 33.079166666666666],
    ],
    [
      [133.13125, 33.09583333333333],
      [133.28125, 33.170833333333334],
      [133.18125, 33.1125],
      [133.24375, 33.15416666666667],
    ],
  ] as const)('give a centre on a sloping border to one side only: %j', (from, to, left, right) => {
    const triangle = (...corners: (readonly number[])[]): Polygon => ({
      type: 'Polygon',
      coordinates: [corners.map((corner) => [...corner])],
    });
    const sides = outlinePolygons([triangle(from, to, left, from), triangle(to, from, right, to)]);
    const codes = sides.flatMap((side) => meshCellsInside(side, 1000)).map(meshCodeOf);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('leave out holes, and give a centre on a shared border to one side only', () => {
    const column = 133 + 16.5 / 80;
    const west = outlinePolygons([box(133, 33, column, 33.2)]);
    const east = outlinePolygons([box(column, 33, 133.4, 33.2)]);
    const codes = [...west, ...east].flatMap((part) => meshCellsInside(part, 1000)).map(meshCodeOf);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(32 * 24);
    const [, holed] = polygons;
    expect(holed && meshCellsInside(holed, 1000)).toHaveLength(16 * 24 - 4 * 6);
  });
});
