import type { Manifest } from '../domain/edition.ts';
import type { TileReader } from './tile-archive.ts';

/** Tiles that were opened before there was a map to want them, by address. */
const ahead = new Map<string, Promise<TileReader>>();

/** Opens an edition's tiles for the `openTiles` that will ask for them. */
export function openTilesAhead(tiles: Manifest['tiles'], base: string): void {
  const address = `${base}${tiles.path}`;
  const opening = open(tiles, address);
  // What failed is tried again by who wants a tile, and hears why there is none.
  opening.catch(() => ahead.delete(address));
  ahead.set(address, opening);
}

/**
 * Tiles of an edition, opened when the first is asked for: what reads archives is loaded
 * with the map, after the first view. `base` is the edition's address, ending in `/`.
 */
export function openTiles(tiles: Manifest['tiles'], base: string): TileReader {
  const address = `${base}${tiles.path}`;
  let opening: Promise<TileReader> | undefined;
  return {
    tile: async (z, x, y, signal) => {
      opening ??= ahead.get(address) ?? open(tiles, address);
      return (await opening).tile(z, x, y, signal);
    },
  };
}

async function open(
  { layout, headBytes }: Manifest['tiles'],
  address: string,
): Promise<TileReader> {
  const { openArchive, openDirectory } = await import('./tile-archive.ts');
  return layout === 'pmtiles' ? openArchive(address, headBytes) : openDirectory(address);
}
