import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ReadTile } from './maplibre-init.ts';
import type { TileRange } from './style.ts';

/** Side that MapLibre gives a vector tile on the screen, in CSS pixels. */
const TILE_SIZE = 512;

/** Where a tile is. */
export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Asks for `places` at once, before the map's worker is there to want them;
 * each answer is handed out once, and every other tile is read when asked for.
 */
export function tilesAhead(read: ReadTile, places: readonly TilePlace[]): ReadTile {
  const ahead = new Map(places.map(({ z, x, y }) => [`${z}/${x}/${y}`, read(z, x, y)]));
  // Whoever takes it hears of a failure.
  for (const asked of ahead.values()) asked.catch(() => undefined);
  return (z, x, y, signal) => {
    const key = `${z}/${x}/${y}`;
    const asked = ahead.get(key);
    ahead.delete(key);
    return asked ?? read(z, x, y, signal);
  };
}

/** The tiles that a map will want for what it shows now. */
export function tilesInSight(map: MapLibreMap, { minZoom, maxZoom }: TileRange): TilePlace[] {
  const covering = { tileSize: TILE_SIZE, minzoom: minZoom, maxzoom: maxZoom };
  return map.coveringTiles(covering).map(({ canonical: { z, x, y } }) => ({ z, x, y }));
}
