import { addProtocol, setWorkerUrl } from 'maplibre-gl';
// The worker must come as its own bundled file, or the map stays blank in production.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { TILE_SCHEME } from './style.ts';

/** Gives one tile as raw MVT bytes; `undefined` is sea. May throw. */
export type ReadTile = (
  z: number,
  x: number,
  y: number,
  signal?: AbortSignal,
) => Promise<ArrayBuffer | undefined>;

const readers = new Map<string, ReadTile>();
let isPrepared = false;

/** Registers where the tiles of an archive name come from; prepares MapLibre once. */
export function registerTiles(archive: string, read: ReadTile): void {
  readers.set(archive, read);
  if (isPrepared) return;
  isPrepared = true;
  setWorkerUrl(workerUrl);
  addProtocol(TILE_SCHEME, async ({ url }, { signal }) => {
    const [, name = '', z, x, y] = /^\w+:\/\/([^/]+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    const tile = await readers.get(name)?.(Number(z), Number(x), Number(y), signal);
    return { data: tile ?? new ArrayBuffer(0) };
  });
}
