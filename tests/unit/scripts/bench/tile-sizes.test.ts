import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tileSizes } from '../../../../scripts/bench/tile-sizes.ts';
import { writePmtiles } from '../../../../scripts/lib/tiles/write-pmtiles.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kyoten-tiles-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('every tile counts once, with the bytes it has on the way, the largest first', async () => {
  const random = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 251);
  const tiles = [
    { z: 0, x: 0, y: 0, data: random },
    { z: 1, x: 1, y: 0, data: new Uint8Array(5_000) },
    // The corners of the bounds below.
    { z: 4, x: 13, y: 6, data: new Uint8Array([1]) },
    { z: 4, x: 14, y: 5, data: new Uint8Array([2, 3]) },
  ];
  const path = join(folder, 'japan.pmtiles');
  const { bytes, largestTile } = writePmtiles(tiles, {
    bounds: [122.5, 20, 154.5, 46],
    minZoom: 0,
    maxZoom: 4,
    metadata: {},
  });
  writeFileSync(path, bytes);
  const sizes = await tileSizes(path);
  expect(sizes).toEqual(
    tiles.map(({ data }) => gzipSync(data, { level: 9 }).length).toSorted((a, b) => b - a),
  );
  expect(sizes[0]).toBe(largestTile);
});
