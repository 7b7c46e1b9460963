import type { Manifest } from '../domain/edition.ts';
import type { TileReader } from './tile-archive.ts';

/**
 * Tiles of an edition. What reads archives is loaded with the first tile, after
 * the first view. `base` is the edition's address, ending in `/`.
 */
export function openTiles({ layout, path }: Manifest['tiles'], base: string): TileReader {
  let opening: Promise<TileReader> | undefined;
  const open = async (): Promise<TileReader> => {
    const { openArchive, openDirectory } = await import('./tile-archive.ts');
    return layout === 'pmtiles' ? openArchive(`${base}${path}`) : openDirectory(`${base}${path}`);
  };
  return {
    tile: async (z, x, y, signal) => {
      opening ??= open();
      return (await opening).tile(z, x, y, signal);
    },
  };
}
