import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
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
    offices: codes.map((code) => ({ position: [134.7, 33.55], tags: { code } })),
    hubs: [{ position: [134.75, 33.6], tags: { id: 'hub-1', code: '38200' } }],
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

test('every municipality is in the tiles of every zoom, offices and hubs from the fifth on', () => {
  for (let zoom = ZOOMS.min; zoom <= ZOOMS.max; zoom += 1) {
    const of = (name: string): Record<string, unknown>[] =>
      at(zoom).flatMap((tile) => layer(tile, name));
    const codesOf = (name: string): string[] =>
      [...new Set(of(name).map(({ code }) => String(code)))].toSorted();
    expect(codesOf('municipality')).toEqual(codes);
    expect(codesOf('office')).toEqual(zoom < 5 ? [] : codes);
    expect(codesOf('prefecture')).toEqual(['38', '39']);
    const hub = { id: 'hub-1', code: '38200' };
    expect(of('hub').some(({ id }) => id === hub.id)).toBe(zoom >= 5);
    if (zoom >= 5) expect(of('hub')).toContainEqual(hub);
  }
});

test('layers stand in their order, and features say no more than the contract', () => {
  const [world] = at(5);
  if (world === undefined) throw new Error('no tile of zoom 5');
  expect(Object.keys(new VectorTile(new PbfReader(world.data)).layers)).toEqual([...TILE_LAYERS]);
  expect(layer(world, 'land')).toEqual([{ code: '00', kind: 'land' }]);
  expect(layer(world, 'municipality')[0]).toEqual({ code: '38200' });
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

function pointAt(x: number, y: number): LayerFeature {
  return {
    type: 'Feature',
    properties: { layer: 'office', tags: { code: `${x}` } },
    geometry: { type: 'Point', coordinates: [x, y] },
  };
}

test('a block has its features in its own units, with those just over its edge', () => {
  const points = [pointAt(0.125, 0.125), pointAt(0.625, 0.125), pointAt(0.49609375, 0.25)];
  const described = splitIntoBlocks(points, 1).map(({ x, y, features }) => [
    x,
    y,
    features.map(({ geometry }) => (geometry.type === 'Point' ? geometry.coordinates : [])),
  ]);
  expect(described).toEqual([
    [
      0,
      0,
      [
        [0.25, 0.25],
        [0.9921875, 0.5],
      ],
    ],
    [
      1,
      0,
      [
        [0.25, 0.25],
        [-0.0078125, 0.5],
      ],
    ],
  ]);
});

test('parts of a feature are cut one by one, and are one feature again in the tile', () => {
  const square = (x: number): number[][] => [
    [x, 0.3],
    [x + 0.001, 0.3],
    [x + 0.001, 0.301],
    [x, 0.3],
  ];
  const whole: LayerFeature = {
    type: 'Feature',
    properties: { layer: 'land', tags: { code: '00' } },
    geometry: { type: 'MultiPolygon', coordinates: [[square(0.2)], [square(0.3)], [square(0.8)]] },
  };
  const blocks = splitIntoBlocks([whole], 1);
  expect(blocks.map(({ x, features }) => [x, features.length])).toEqual([
    [0, 2],
    [1, 1],
  ]);
  for (const { features } of blocks)
    for (const part of features) expect(part.properties).toBe(whole.properties);
  for (const tile of tiles) {
    const codesOf = layer(tile, 'prefecture').map(({ code }) => code);
    expect(new Set(codesOf).size).toBe(codesOf.length);
  }
});

test('of a long outline a block has what it sees, and the way the rest goes around it', () => {
  const corners = 4000;
  const circle = Array.from({ length: corners + 1 }, (_, corner) => {
    const angle = (2 * Math.PI * (corner % corners)) / corners;
    return [0.5 + 0.4 * Math.cos(angle), 0.5 + 0.4 * Math.sin(angle)];
  });
  const outline: LayerFeature = {
    type: 'Feature',
    properties: { layer: 'land', tags: { code: '00' } },
    geometry: { type: 'MultiPolygon', coordinates: [[circle]] },
  };
  const blocks = splitIntoBlocks([outline], 3);
  const ringOf = ({ features }: (typeof blocks)[number]): number[][] => {
    const geometry = features[0]?.geometry;
    return geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
  };
  for (const block of blocks) {
    expect(ringOf(block).length).toBeLessThan(corners / 3);
    for (const [x, y] of [
      [0.1, 0.1],
      [0.9, 0.1],
      [0.1, 0.9],
      [0.9, 0.9],
    ] as const) {
      const isInside = Math.hypot((block.x + x) / 8 - 0.5, (block.y + y) / 8 - 0.5) < 0.4;
      expect(booleanPointInPolygon([x, y], { type: 'Polygon', coordinates: [ringOf(block)] })).toBe(
        isInside,
      );
    }
  }
});
