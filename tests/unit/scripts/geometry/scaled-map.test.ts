import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { ringArea } from '../../../../scripts/lib/geometry/ring-area.ts';
import { scaleMap, type ScaledArea } from '../../../../scripts/lib/geometry/scaled-map.ts';
import { toWorld } from '../../../../src/map/drawing/mercator.ts';
import { gridMap } from '../../../fixtures/boundaries/grid-map.ts';

const COLUMNS = 6;
const ROWS = 4;
const map = gridMap({ columns: COLUMNS, rows: ROWS });

/** World units of a grid cell's side of 0.2 degrees. */
const CELL = 0.2 / 360;

function edges(areas: readonly ScaledArea[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ring of areas.flatMap(({ polygons }) => polygons.flat()))
    ring.slice(1).forEach((to, index) => {
      const key = [ring[index] ?? [], to].map(String).toSorted().join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  return counts;
}

function area(areas: readonly ScaledArea[]): number {
  return areas
    .flatMap(({ polygons }) => polygons)
    .reduce((sum, [outer = []]) => sum + ringArea(outer), 0);
}

test('borders stay shared however much they are simplified: no gap, no overlap', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: CELL / 4, noNaN: true }), (pixel) => {
      const { municipalities, prefectures, land } = scaleMap(map, [], { detail: pixel, pixel });
      // Inside the grid every side is drawn by both its cells, along its rim by one.
      const counts = edges(municipalities);
      const rim = [...counts].filter(([, count]) => count === 1).map(([edge]) => edge);
      expect([...counts.values()].every((count) => count === 1 || count === 2)).toBe(true);
      const around: ScaledArea = { code: '00', name: '', polygons: land };
      expect([...edges([around]).keys()].toSorted()).toEqual(rim.toSorted());
      expect(area(municipalities)).toBeCloseTo(area([around]), 12);
      expect(area(prefectures)).toBeCloseTo(area([around]), 12);
    }),
    { numRuns: 40 },
  );
});

test('coarser pixels leave fewer points', () => {
  const points = (pixel: number): number =>
    edges(scaleMap(map, [], { detail: pixel, pixel }).municipalities).size;
  const counts = [0, CELL / 40, CELL / 10, CELL / 4].map(points);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(new Set(counts).size).toBe(counts.length);
});

test('the border between prefectures is the sides that both have, and no coast', () => {
  const { prefectureLines, prefectures } = scaleMap(map, [], { detail: 0, pixel: CELL / 100 });
  const shared = [...edges(prefectures)].filter(([, count]) => count === 2);
  const line = prefectureLines.map((positions) => ({
    code: '',
    name: '',
    polygons: [[[...positions] as Position[]]],
  }));
  expect([...edges(line).keys()].toSorted()).toEqual(shared.map(([edge]) => edge).toSorted());
});

test('no municipality and no prefecture vanishes: a hexagon of one square pixel stands in', () => {
  fc.assert(
    fc.property(fc.double({ min: CELL / 4, max: 1, noNaN: true }), (pixel) => {
      const scaled = scaleMap(map, [], { detail: pixel, pixel });
      for (const areas of [scaled.municipalities, scaled.prefectures]) {
        for (const one of areas) expect(area([one])).toBeGreaterThanOrEqual(0.99 * pixel ** 2);
      }
      expect(scaled.municipalities).toHaveLength(COLUMNS * ROWS);
      expect(scaled.prefectures.map(({ code }) => code)).toEqual(['38', '39']);
    }),
  );
  const [first] = scaleMap(map, [], { detail: 1, pixel: 1 }).municipalities;
  expect(first?.polygons[0]?.[0]).toHaveLength(7);
  expect(area(first === undefined ? [] : [first])).toBeCloseTo(1, 9);
});

test('an island too small to see stands as a hexagon in its prefecture and as land', () => {
  const islands = gridMap({ columns: 1, rows: 1, size: 0.01 });
  expect([...islands.islands]).toHaveLength(1);
  const pixel = CELL;
  const { land, prefectures, municipalities } = scaleMap(islands, [], { detail: pixel, pixel });
  const standIn = municipalities[0]?.polygons[0];
  expect(standIn?.[0]).toHaveLength(7);
  expect(land).toContainEqual(standIn);
  expect(prefectures[0]?.polygons).toContainEqual(standIn);
  expect([...map.islands]).toEqual([]);
});

test('a marked island is a hexagon while its outline is too small to see', () => {
  const [x, y] = toWorld([131.87, 37.24]);
  const mark = { code: '32528', name: '竹島', place: [x, y], area: (CELL / 10) ** 2 };
  const at = (pixel: number): number => scaleMap(map, [mark], { detail: 0, pixel }).marks.length;
  expect([at(CELL / 100), at(CELL)]).toEqual([0, 1]);
});
