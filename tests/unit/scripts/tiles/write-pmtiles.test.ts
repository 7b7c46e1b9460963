import * as fc from 'fast-check';
import { PMTiles, TileType, tileIdToZxy, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import type { Tile } from '../../../../scripts/lib/tiles/cut-tiles.ts';
import { gzip } from '../../../../scripts/lib/tiles/gzip.ts';
import { writeDirectories } from '../../../../scripts/lib/tiles/pmtiles-directory.ts';
import { readBack } from '../../../../scripts/lib/tiles/read-back.ts';
import { writePmtiles } from '../../../../scripts/lib/tiles/write-pmtiles.ts';

const DESCRIPTION = {
  bounds: [122.5, 20, 154.5, 46],
  minZoom: 0,
  maxZoom: 10,
  metadata: { name: 'test', vector_layers: [] },
} as const;

/** Tiles of any places, no two alike, few different contents, so that runs and copies occur. */
const tileSets = fc
  .uniqueArray(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 400 })
  .chain((ids) =>
    fc.tuple(
      fc.constant(ids),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: ids.length, maxLength: ids.length }),
    ),
  )
  .map(([ids, contents]) =>
    ids.map((id, index): Tile => {
      const [z, x, y] = tileIdToZxy(id);
      return { z, x, y, data: new TextEncoder().encode(`content ${contents[index]}`) };
    }),
  );

/** Numbers below a bound that no compression foresees. */
function scatter(index: number, bound: number): number {
  return Math.floor((Math.abs(Math.sin(index * 12.9898 + 78.233)) * 43_758.5453) % bound);
}

function open(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'test',
    getBytes: async (offset, length) => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  };
  return new PMTiles(source);
}

test('every tile reads back through the reader of the page', async () => {
  await fc.assert(
    fc.asyncProperty(tileSets, async (tiles) => {
      await readBack(writePmtiles(tiles, DESCRIPTION).bytes, tiles);
    }),
    { numRuns: 60 },
  );
});

test('the order of the tiles does not change a byte', () => {
  fc.assert(
    fc.property(tileSets, (tiles) => {
      const forward = writePmtiles(tiles, DESCRIPTION).bytes;
      const backward = writePmtiles(tiles.toReversed(), DESCRIPTION).bytes;
      expect(Buffer.compare(forward, backward)).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test('equal tiles are stored once, and equal neighbours share an entry', async () => {
  const data = new TextEncoder().encode('sea');
  const tiles = [0, 1, 2, 3, 7].map((id): Tile => {
    const [z, x, y] = tileIdToZxy(id);
    return { z, x, y, data };
  });
  const header = await open(writePmtiles(tiles, DESCRIPTION).bytes).getHeader();
  expect([header.numAddressedTiles, header.numTileEntries, header.numTileContents]).toEqual([
    5, 2, 1,
  ]);
});

test('the header says where Japan is, which zooms there are, and that tiles follow the curve', async () => {
  const tile = { z: 0, x: 0, y: 0, data: new Uint8Array([1]) };
  const archive = open(writePmtiles([tile], DESCRIPTION).bytes);
  expect(await archive.getHeader()).toMatchObject({
    specVersion: 3,
    clustered: true,
    tileType: TileType.Mvt,
    minZoom: 0,
    maxZoom: 10,
    minLon: 122.5,
    minLat: 20,
    maxLon: 154.5,
    maxLat: 46,
    centerZoom: 4,
    centerLon: 138.5,
    centerLat: 33,
  });
  expect(await archive.getMetadata()).toEqual(DESCRIPTION.metadata);
});

test('a root directory that would be too large points to leaves', async () => {
  const tiles = Array.from({ length: 30_000 }, (_, index): Tile => {
    const [z, x, y] = tileIdToZxy(index * 7 + scatter(index, 7));
    return { z, x, y, data: new TextEncoder().encode(`${index}`.repeat(1 + scatter(index, 300))) };
  });
  const { bytes } = writePmtiles(tiles, DESCRIPTION);
  const header = await open(bytes).getHeader();
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect(header.rootDirectoryLength).toBeLessThanOrEqual(16_384 - 127);
  await readBack(bytes, tiles);
});

test('leaves are used only when the root does not fit', () => {
  const entries = Array.from({ length: 100 }, (_, tileId) => {
    return { tileId, offset: scatter(tileId, 10_000), length: scatter(tileId, 500), runLength: 1 };
  });
  expect(writeDirectories(entries).leaves).toHaveLength(0);
  const { root, leaves } = writeDirectories(entries, 100);
  expect(root.length).toBeLessThanOrEqual(100);
  expect(leaves.length).toBeGreaterThan(0);
});

test('reading back finds a tile that differs', async () => {
  const tile = { z: 1, x: 0, y: 1, data: new Uint8Array([1, 2, 3]) };
  const { bytes } = writePmtiles([tile], DESCRIPTION);
  await expect(readBack(bytes, [{ ...tile, data: new Uint8Array([1, 2]) }])).rejects.toThrow(
    'tile 1/0/1 does not read back as it was written',
  );
});

test('compressed bytes name no time and no system', () => {
  const bytes = gzip(new TextEncoder().encode('same'));
  expect([...bytes.subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
});
