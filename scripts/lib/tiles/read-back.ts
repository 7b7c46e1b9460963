import { gunzipSync } from 'node:zlib';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import type { Tile } from './cut-tiles.ts';

/**
 * Reads every tile back through the reader the page uses and compares it with
 * what was written. Throws an `Error` naming the first tile that differs: that
 * is a fault of the writer, not of the user.
 */
export async function readBack(bytes: Uint8Array, tiles: readonly Tile[]): Promise<void> {
  const archive = new PMTiles(new MemorySource(bytes), undefined, decompress);
  const header = await archive.getHeader();
  if (header.numAddressedTiles !== tiles.length)
    throw new Error(`archive has ${header.numAddressedTiles} tiles, expected ${tiles.length}`);
  await Promise.all(
    tiles.map(async ({ z, x, y, data }) => {
      const found = await archive.getZxy(z, x, y);
      if (found === undefined || Buffer.compare(Buffer.from(found.data), data) !== 0)
        throw new Error(`tile ${z}/${x}/${y} does not read back as it was written`);
    }),
  );
}

/** Everything in our archives is gzip; the reader's own decompression is slow for a thousand tiles. */
async function decompress(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  return new Uint8Array(gunzipSync(bytes)).buffer;
}

class MemorySource implements Source {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  getKey(): string {
    return 'memory';
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    return { data: new Uint8Array(this.#bytes.subarray(offset, offset + length)).buffer };
  }
}
