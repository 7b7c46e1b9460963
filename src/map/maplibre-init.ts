import {
  addProtocol,
  clearPrewarmedResources,
  Map as MapLibreMap,
  prewarm,
  setWorkerUrl,
  type MapOptions,
} from 'maplibre-gl';
import { TILE_SCHEME } from './style.ts';
import type { ReadTile } from './tiles-ahead.ts';
import { WORKER_URL } from './worker-url.ts';

const readers = new Map<string, ReadTile>();

// As soon as MapLibre is there, and not with the first map: the page's data may still be under way.
setWorkerUrl(WORKER_URL);
prewarm();
addProtocol(TILE_SCHEME, async ({ url }, { signal }) => {
  const [, name = '', z, x, y] = /^\w+:\/\/([^/]+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  const tile = await readers.get(name)?.(Number(z), Number(x), Number(y), signal);
  return { data: tile ?? new ArrayBuffer(0) };
});

/** Registers where the tiles of an archive name come from. */
export function registerTiles(archive: string, read: ReadTile): void {
  readers.set(archive, read);
}

/** Whether a worker waits for the first map that is drawn. */
let isWaiting = true;

/**
 * Makes a map. Where the browser refuses even the first, the worker that waits for it is
 * ended: a later map starts its own. Throws what MapLibre throws.
 */
export function makeMap(options: MapOptions): MapLibreMap {
  try {
    const map = new MapLibreMap(options);
    isWaiting = false;
    return map;
  } catch (error) {
    if (isWaiting) clearPrewarmedResources();
    isWaiting = false;
    throw error;
  }
}
