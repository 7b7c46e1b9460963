import type { Manifest } from '../domain/edition.ts';
import type { TileReader } from './tile-archive.ts';

/** Tiles that are opened when they are wanted. */
export interface LateTiles extends TileReader {
  /** Opens them before the first is asked for, while the map is still on its way. */
  readonly open: () => void;
}

/**
 * Tiles of an edition. What reads archives is loaded with the map, after the
 * first view. `base` is the edition's address, ending in `/`.
 */
export function openTiles({ layout, path }: Manifest['tiles'], base: string): LateTiles {
  let opening: Promise<TileReader> | undefined;
  const open = async (): Promise<TileReader> => {
    const { openArchive, openDirectory } = await import('./tile-archive.ts');
    return layout === 'pmtiles' ? openArchive(`${base}${path}`) : openDirectory(`${base}${path}`);
  };
  return {
    open: () => {
      opening ??= open();
      // Whoever asks for a tile hears why there is none.
      opening.catch(() => undefined);
    },
    tile: async (z, x, y, signal) => {
      opening ??= open();
      return (await opening).tile(z, x, y, signal);
    },
  };
}
