import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { toWorld } from '../../src/map/drawing/mercator.ts';

/**
 * Sizes in bytes of all tiles of an archive as they travel, compressed, the
 * largest first. Asks for every tile within the archive's bounds.
 */
export async function tileSizes(path: string): Promise<number[]> {
  const archive = readFileSync(path);
  const getBytes = async (offset: number, length: number): Promise<{ data: ArrayBuffer }> => {
    return { data: new Uint8Array(archive.subarray(offset, offset + length)).buffer };
  };
  let stored = 0;
  // Directories pass here, too, but the last to pass is always the tile itself.
  const decompress = async (bytes: ArrayBuffer): Promise<ArrayBuffer> => {
    stored = bytes.byteLength;
    return new Uint8Array(gunzipSync(bytes)).buffer;
  };
  const reader = new PMTiles({ getKey: () => path, getBytes }, undefined, decompress);
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await reader.getHeader();
  const sizes: number[] = [];
  for (let zoom = minZoom; zoom <= maxZoom; zoom += 1) {
    const [left, top] = tileAt(zoom, minLon, maxLat);
    const [right, bottom] = tileAt(zoom, maxLon, minLat);
    for (let x = left; x <= right; x += 1)
      for (let y = top; y <= bottom; y += 1)
        if ((await reader.getZxy(zoom, x, y)) !== undefined) sizes.push(stored);
  }
  return sizes.sort((first, second) => second - first);
}

function tileAt(zoom: number, longitude: number, latitude: number): [x: number, y: number] {
  const [x, y] = toWorld([longitude, latitude]);
  return [Math.floor(x * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}
