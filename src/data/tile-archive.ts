import type { UnknownTable } from './table-guard.ts';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { DataError } from './data-error.ts';

/** Gives one tile as raw MVT bytes, or `undefined` where the archive holds none. */
export interface TileReader {
  readonly tile: (z: number, x: number, y: number, signal?: AbortSignal) => Promise<ArrayBuffer | undefined>;
}

/**
 * Reads tiles from a PMTiles archive, whose first tile begins after `headBytes` where that
 * is known. Errors are `DataError` `unreachable`, `missing` or `format`.
 */
export function openArchive(url: string, headBytes = Infinity): TileReader {
  const archive = new PMTiles(new RangeOrWholeSource(url, headBytes));
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

/**
 * Reads tiles from a plain folder. The list of its tiles tells sea, which is not asked for,
 * from a tile that is lost; without the list a tile that is not there is taken for sea.
 */
export function openDirectory(template: string): TileReader {
  let listed: Promise<UnknownTable | undefined> | undefined;
  return {
    tile: async (z, x, y, signal) => {
      const addressIn = (path: string): string =>
        path.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
      listed ??= tileList(template);
      const list = await listed;
      const known = list && Object.hasOwn(list, addressIn(TILE_PATH));
      if (known === false) return undefined;
      const url = addressIn(template);
      const response = await fetch(url, signal === undefined ? {} : { signal }).catch(
        (error: unknown) => {
          if (signal?.aborted === true) throw error;
          return undefined;
        },
      );
      if (response === undefined) throw new DataError('unreachable', url);
      if (response.status === 404 && known === undefined) return undefined;
      if (!response.ok) throw new DataError('missing', url, String(response.status), '200');
      return response.arrayBuffer();
    },
  };
}

/** How the list names a tile. */
const TILE_PATH = 'tiles/{z}/{x}/{y}.mvt';

/** The list that the build lays beside the tiles; `undefined` where it does not come. */
async function tileList(template: string): Promise<UnknownTable | undefined> {
  try {
    const response = await fetch(template.replace('{z}/{x}/{y}.mvt', 'tiles.json'));
    const list: unknown = response.ok ? await response.json() : undefined;
    return typeof list === 'object' && list !== null ? { ...list } : undefined;
  } catch {
    return undefined;
  }
}

/** A part of the file that somebody waits for. */
interface WaitingPart {
  readonly offset: number;
  readonly length: number;
  readonly resolve: (part: RangeResponse) => void;
  readonly reject: (reason: unknown) => void;
}

/** Bytes that nobody asked for are taken along up to here, rather than asking twice. */
const MOST_BETWEEN = 8192;

/**
 * Byte ranges where the server knows them; where it answers with the whole file
 * (many office web servers and proxies do), that answer is kept and served from.
 */
class RangeOrWholeSource implements Source {
  readonly #url: string;
  readonly #headBytes: number;
  readonly #asked = new Map<string, Promise<RangeResponse>>();
  readonly #waiting: WaitingPart[] = [];
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(url: string, headBytes: number) {
    this.#url = url;
    this.#headBytes = headBytes;
  }

  getKey(): string {
    return this.#url;
  }

  /**
   * Two maps of one page ask for the same parts at the same time: one request answers
   * both, so none is ever broken off for the sake of one map.
   */
  getBytes(offset: number, most: number): Promise<RangeResponse> {
    // From the start a reader asks for 16 kB, whatever there is: most of it tiles of the whole world.
    const length = offset === 0 ? Math.min(most, this.#headBytes) : most;
    const key = `${offset}+${length}`;
    const asked = this.#asked.get(key) ?? this.#join(offset, length);
    this.#asked.set(key, asked);
    const forget = (): boolean => this.#asked.delete(key);
    asked.then(forget, forget);
    return asked;
  }

  /** Waits for what else is asked for in this moment: neighbours lie side by side in the file. */
  #join(offset: number, length: number): Promise<RangeResponse> {
    if (this.#waiting.length === 0) setTimeout(() => this.#readWaiting());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ offset, length, resolve, reject });
    });
  }

  /** One request for parts that lie together: a browser's cache lets no two of one file pass at once. */
  #readWaiting(): void {
    const waiting = this.#waiting.splice(0).toSorted((one, other) => one.offset - other.offset);
    const groups: WaitingPart[][] = [];
    let end = -Infinity;
    for (const part of waiting) {
      if (part.offset - end > MOST_BETWEEN) groups.push([]);
      groups.at(-1)?.push(part);
      end = Math.max(end, part.offset + part.length);
    }
    for (const group of groups) void this.#readTogether(group);
  }

  async #readTogether(parts: readonly WaitingPart[]): Promise<void> {
    const start = parts[0]?.offset ?? 0;
    const end = Math.max(...parts.map(({ offset, length }) => offset + length));
    try {
      const { data } = await this.#read(start, end - start);
      for (const { offset, length, resolve } of parts) resolve(slice(data, offset - start, length));
    } catch (error) {
      for (const { reject } of parts) reject(error);
    }
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
