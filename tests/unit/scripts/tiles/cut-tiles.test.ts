import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { TILE_LAYERS } from '../../../../src/domain/edition.ts';
import { cutTiles, ZOOMS, type Tile } from '../../../../scripts/lib/tiles/cut-tiles.ts';
import type { LayerFeature } from '../../../../scripts/lib/tiles/map-features.ts';
import { splitIntoBlocks } from '../../../../scripts/lib/tiles/split-into-blocks.ts';
import { gridMap } from '../../../fixtures/boundaries/grid-map.ts';

const map = gridMap({ columns: 4, rows: 3, origin: [134.6, 33.5], size: 0.05 });
const codes = map.municipalities.map(({ code }) => code);
const zooms: number[] = [];
const tiles = await cutTiles(
  {
    map,
    marks: [],
    offices: codes.map((code) => ({ position: [134.7, 33.55], tags: { code, prefecture: '38' } })),
    hubs: [{ position: [134.75, 33.6], tags: { id: 'hub-1', code: '38200', prefecture: '38' } }],
  },
  (zoom) => zooms.push(zoom),
);

function layer(tile: Tile, name: string): Record<string, unknown>[] {
  const found = new VectorTile(new PbfReader(tile.data)).layers[name];
  return Array.from({ length: found?.length ?? 0 }, (_, index) => ({
    ...found?.feature(index).properties,
  }));
}

function at(zoom: number): Tile[] {
  return tiles.filter(({ z }) => z === zoom);
}

test('every municipality, office and hub is in the tiles of every zoom', () => {
  for (let zoom = ZOOMS.min; zoom <= ZOOMS.max; zoom += 1) {
    const of = (name: string): Record<string, unknown>[] =>
      at(zoom).flatMap((tile) => layer(tile, name));
    const codesOf = (name: string): string[] =>
      [...new Set(of(name).map(({ code }) => String(code)))].toSorted();
    expect(codesOf('municipality')).toEqual(codes);
    expect(codesOf('office')).toEqual(codes);
    expect(codesOf('prefecture')).toEqual(['38', '39']);
    expect(of('hub')).toContainEqual({ id: 'hub-1', code: '38200', prefecture: '38' });
  }
});

test('layers stand in their order, and features say no more than the contract', () => {
  const [world] = at(0);
  if (world === undefined) throw new Error('no tile of zoom 0');
  expect(Object.keys(new VectorTile(new PbfReader(world.data)).layers)).toEqual([...TILE_LAYERS]);
  expect(layer(world, 'land')).toEqual([{ code: '00', kind: 'land' }]);
  expect(layer(world, 'municipality')[0]).toEqual({ code: '38200', prefecture: '38' });
});

test('no place has two tiles, and tiles of open sea are left out', () => {
  const places = tiles.map(({ z, x, y }) => `${z}/${x}/${y}`);
  expect(new Set(places).size).toBe(places.length);
  expect(at(0)).toHaveLength(1);
  expect(at(10).length).toBeLessThan(9);
  expect(tiles.every((tile) => new VectorTile(new PbfReader(tile.data)).layers !== undefined)).toBe(
    true,
  );
});

test('progress is told after each pass, up to the last zoom', () => {
  expect(zooms).toEqual([1, 3, 4, 6, 8, 10]);
});

test('polygons of neighbours meet in the tile: their sides have the same places', () => {
  const [tile] = at(10);
  if (tile === undefined) throw new Error('no tile of zoom 10');
  const found = new VectorTile(new PbfReader(tile.data)).layers['municipality'];
  const sides = new Map<string, number>();
  for (let index = 0; index < (found?.length ?? 0); index += 1)
    for (const ring of found?.feature(index).loadGeometry() ?? [])
      ring.slice(1).forEach((to, place) => {
        const from = ring[place];
        const key = [`${from?.x},${from?.y}`, `${to.x},${to.y}`].toSorted().join(' ');
        sides.set(key, (sides.get(key) ?? 0) + 1);
      });
  expect([...sides.values()].filter((count) => count === 2).length).toBeGreaterThan(50);
});

test('a block has its features in its own units, with those just over its edge', () => {
  const point = (x: number, y: number): LayerFeature => ({
    type: 'Feature',
    properties: { layer: 'office', tags: { code: `${x}` } },
    geometry: { type: 'Point', coordinates: [x, y] },
  });
  const blocks = splitIntoBlocks([point(0.1, 0.1), point(0.6, 0.1), point(0.495, 0.2)], 1);
  const described = blocks.map(({ x, y, features }) => [
    x,
    y,
    features.map(({ geometry }) => (geometry.type === 'Point' ? geometry.coordinates : [])),
  ]);
  expect(described).toEqual([
    [
      0,
      0,
      [
        [0.2, 0.2],
        [0.99, 0.4],
      ],
    ],
    [
      1,
      0,
      [
        [0.19999999999999996, 0.2],
        [-0.010000000000000009, 0.4],
      ],
    ],
  ]);
});
