import { describe, expect, test } from 'vitest';
import { between, gapPointSize } from '../../../src/map/gap-point-size.ts';
import type { GapPoints } from '../../../src/map/gap-scene.ts';
import { toWorld } from '../../../src/map/drawing/mercator.ts';
import { fromOrigin, mercatorColumns } from '../../../src/map/gl/mercator.ts';
import { colorParts } from '../../../src/map/gl/program.ts';
import { pointWithin } from '../../../src/map/point-within.ts';

const points: GapPoints = {
  longitude: Float64Array.of(133, 133.01, 133.5, 133),
  latitude: Float64Array.of(33.5, 33.5, 33.5, 33.502),
  cost: Float32Array.of(1000, 5000, Infinity, Number.NaN),
  isCoarse: false,
};

describe('pointing at demand points', () => {
  test('finds the nearest beyond the limit, and none that is within or not known', () => {
    const reach = [0.02, 0.02] as const;
    expect(pointWithin(points, 500, [133.002, 33.5], reach)).toBe(0);
    expect(pointWithin(points, 4000, [133.002, 33.5], reach)).toBe(1);
    expect(pointWithin(points, 4000, [133.002, 33.5], [0.002, 0.02])).toBeUndefined();
    expect(pointWithin(points, 9000, [133.5, 33.51], reach)).toBe(2);
    expect(pointWithin(points, 9000, [133, 33.502], reach)).toBeUndefined();
  });
});

describe('sizes by zoom', () => {
  test('run straight between stops and stay level beyond', () => {
    const stops = [
      [5, 1],
      [8, 4],
    ] as const;
    expect([2, 5, 6, 8, 12].map((zoom) => between(stops, zoom))).toEqual([1, 1, 2, 4, 4]);
  });

  test('draw offices larger than cells', () => {
    expect(gapPointSize(8, true).radius).toBeGreaterThan(gapPointSize(8, false).radius);
  });
});

describe('places of the graphics buffer', () => {
  test('come out where the whole world would put them', () => {
    const matrix = Float64Array.of(3, 0.1, 0, 0, 0.2, -5, 0, 0, 0, 0, 1, 0, 0.5, 0.25, 0, 1);
    const [x, y] = toWorld([140, 36]);
    const moved = fromOrigin(matrix);
    const [fromX = 0, fromY = 0] = mercatorColumns([140], [36]);
    const place = (row: number, a: number, b: number, of: ArrayLike<number>): number =>
      (of[row] ?? 0) * a + (of[row + 4] ?? 0) * b + (of[row + 12] ?? 0);
    for (const row of [0, 1, 2, 3])
      expect(place(row, fromX, fromY, moved)).toBeCloseTo(place(row, x, y, matrix), 6);
  });

  test('have colours in parts', () => {
    expect(colorParts('#ff0080', 0.5)).toEqual([1, 0, 128 / 255, 0.5]);
  });
});
