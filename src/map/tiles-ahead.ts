import type { TilePlace } from './tiles-in-sight.ts';

/** Gives one tile as raw MVT bytes; `undefined` is sea. May throw. */
export type ReadTile = (
  z: number,
  x: number,
  y: number,
  signal?: AbortSignal,
) => Promise<ArrayBuffer | undefined>;

/**
 * Asks for `places` at once, before the map and its worker are there to want them;
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
