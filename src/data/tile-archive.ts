import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { DataError } from './data-error.ts';

/** Gives one tile as raw MVT bytes, or `undefined` where the archive holds none. */
export interface TileReader {
  readonly tile: (z: number, x: number, y: number, signal?: AbortSignal) => Promise<ArrayBuffer | undefined>;
}

/** Reads tiles from a PMTiles archive. Errors are `DataError` `unreachable`, `missing` or `format`. */
export function openArchive(url: string): TileReader {
  const archive = new PMTiles(new RangeOrWholeSource(url));
  // Every tile needs it; a failure is told with the tile.
  archive.getHeader().catch(() => undefined);
  return {
    tile: async (z, x, y, signal) => {
      signal?.throwIfAborted();
      try {
        // Without the signal: a directory is asked for once for all tiles that need it, of
        // both maps of a comparison, and one tile given up must not take it from the others.
        return (await archive.getZxy(z, x, y))?.data;
      } catch (error) {
        if (error instanceof DataError) throw error;
        throw new DataError('format', url, error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** Reads tiles from a plain folder; a tile that is not there is sea. */
export function openDirectory(template: string): TileReader {
  return {
    tile: async (z, x, y, signal) => {
      const url = template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
      const response = await fetch(url, signal === undefined ? {} : { signal }).catch((error: unknown) => {
        if (signal?.aborted === true) throw error;
        return undefined;
      });
      if (response === undefined) throw new DataError('unreachable', url);
      if (response.status === 404) return undefined;
      if (!response.ok) throw new DataError('missing', url, String(response.status), '200');
      return response.arrayBuffer();
    },
  };
}

/**
 * Byte ranges where the server knows them; where it answers with the whole file
 * (many office web servers and proxies do), that answer is kept and served from.
 */
class RangeOrWholeSource implements Source {
  readonly #url: string;
  readonly #asked = new Map<string, Promise<RangeResponse>>();
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  getKey(): string {
    return this.#url;
  }

  /**
   * Two maps of one page ask for the same parts at the same time: one request answers
   * both, so none is ever broken off for the sake of one map.
   */
  getBytes(offset: number, length: number): Promise<RangeResponse> {
    const key = `${offset}+${length}`;
    const asked = this.#asked.get(key) ?? this.#read(offset, length);
    this.#asked.set(key, asked);
    const forget = (): boolean => this.#asked.delete(key);
    asked.then(forget, forget);
    return asked;
  }

  async #read(offset: number, length: number): Promise<RangeResponse> {
    if (this.#whole !== undefined) return slice(await this.#whole, offset, length);
    try {
      return await this.#ask(offset, length);
    } catch (error) {
      if (error instanceof DataError) throw error;
    }
    // A browser's cache may break off a part that it has begun to keep: ask past it.
    try {
      return await this.#ask(offset, length, 'no-store');
    } catch (error) {
      if (error instanceof DataError) throw error;
      throw new DataError('unreachable', this.#url);
    }
  }

  /** One request. Throws `DataError` `missing`, and what `fetch` throws where the network fails. */
  async #ask(
    offset: number,
    length: number,
    cache: RequestCache = 'default',
  ): Promise<RangeResponse> {
    const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
    const response = await fetch(this.#url, { headers, cache });
    if (response.status === 206) return { data: await response.arrayBuffer() };
    if (!response.ok) throw new DataError('missing', this.#url, String(response.status), '206');
    this.#whole = response.arrayBuffer().catch((error: unknown) => {
      // Broken off before the file was there: the next tile asks again.
      this.#whole = undefined;
      throw error;
    });
    return slice(await this.#whole, offset, length);
  }
}

function slice(whole: ArrayBuffer, offset: number, length: number): RangeResponse {
  return { data: whole.slice(offset, offset + length) };
}
