import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWorld } from '../../../src/map/drawing/mercator.ts';
import { tilesInSight } from '../../../src/map/tiles-in-sight.ts';

const NATION = [122.9, 24, 149, 45.6] as const;
const ZOOMS = { minZoom: 0, maxZoom: 10 };
const map = { drawing: 'map', camera: undefined, fit: NATION } as const;

test('the nation on an office screen is three tiles beside each other and one above the other', () => {
  const places = tilesInSight(map, { width: 788, height: 760 }, ZOOMS);
  expect(places.every(({ z }) => z === 4)).toBe(true);
  expect(places).toContainEqual({ z: 4, x: 14, y: 6 });
  expect(places.length).toBeLessThanOrEqual(6);
});

test('a camera is taken as it is, and enlarged beyond the last zoom', () => {
  const camera = { longitude: 133.5, latitude: 33.5, zoom: 12.4 };
  const places = tilesInSight({ ...map, camera }, { width: 400, height: 300 }, ZOOMS);
  const [x, y] = toWorld([133.5, 33.5]);
  expect(places).toContainEqual({ z: 10, x: Math.floor(x * 1024), y: Math.floor(y * 1024) });
  expect(places.every(({ z }) => z === 10)).toBe(true);
});

test('the equal-size map, and a frame without size, want none', () => {
  const cells = { ...map, drawing: 'cells' } as const;
  expect(tilesInSight(cells, { width: 788, height: 760 }, ZOOMS)).toEqual([]);
  expect(tilesInSight(map, { width: 0, height: 760 }, ZOOMS)).toEqual([]);
});

test('whatever the frame, the tiles hold the corners of the area that is fitted', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 123, max: 148, noNaN: true }),
      fc.double({ min: 25, max: 45, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      fc.integer({ min: 200, max: 4000 }),
      fc.integer({ min: 150, max: 3000 }),
      (west, south, side, width, height) => {
        const fit = [west, south, west + side, south + side] as const;
        const places = tilesInSight({ ...map, fit }, { width, height }, ZOOMS);
        const has = (longitude: number, latitude: number): boolean => {
          const [x, y] = toWorld([longitude, latitude]);
          return places.some(
            (tile) =>
              tile.x === Math.floor(x * 2 ** tile.z) && tile.y === Math.floor(y * 2 ** tile.z),
          );
        };
        expect(has(west, south) && has(west + side, south + side)).toBe(true);
        expect(new Set(places.map(({ x, y }) => `${x}/${y}`)).size).toBe(places.length);
      },
    ),
  );
});
