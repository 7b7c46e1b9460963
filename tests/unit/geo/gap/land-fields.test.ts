import { describe, expect, test } from 'vitest';
import { NO_BAND, surfaceBands } from '../../../../src/geo/gap/distance-surface.ts';
import { onLand } from '../../../../src/geo/gap/land-fields.ts';
import { outlinePolygons } from '../../../../src/geo/outline-polygons.ts';

const ring = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

const surface = {
  bounds: [130, 33, 134, 34] as const,
  columns: 4,
  rows: 2,
  metres: Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8),
};

describe('a picture of distances on land', () => {
  test('says nothing of fields in the sea, or in a lake that is a hole', () => {
    const land = outlinePolygons([
      { type: 'Polygon', coordinates: [ring(130, 33, 133, 34), ring(131, 33.4, 132, 34)] },
    ]);
    const { metres } = onLand(surface, land);
    // The upper row of the second column is the lake, the last column the sea.
    expect([...metres]).toEqual([1, Number.NaN, 3, Number.NaN, 5, 6, 7, Number.NaN]);
    expect([...surfaceBands({ ...surface, metres }, [2, 5])]).toEqual([
      0,
      NO_BAND,
      1,
      NO_BAND,
      1,
      2,
      2,
      NO_BAND,
    ]);
  });

  test('holds what reaches beyond its edges, and leaves out what lies elsewhere', () => {
    const wide = outlinePolygons([{ type: 'Polygon', coordinates: [ring(120, 20, 150, 50)] }]);
    expect([...onLand(surface, wide).metres]).toEqual([...surface.metres]);
    const far = outlinePolygons([{ type: 'Polygon', coordinates: [ring(140, 20, 150, 50)] }]);
    expect([...onLand(surface, far).metres].every(Number.isNaN)).toBe(true);
  });
});
