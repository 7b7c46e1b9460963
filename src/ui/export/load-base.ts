import { baseTileAddress, type TiledBase } from '../../map/base-address.ts';
import { baseTiles, type BaseTile } from '../../map/export/base-tiles.ts';
import type { MapPicture, PictureBase } from '../../map/export/map-picture.ts';

/** A server that is slower than this is taken for one that does not answer. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * The base map below a picture as images that need no request any more, or `undefined`
 * where the tile server cannot be reached: a picture has its whole ground or none.
 */
export async function loadBase(
  picture: MapPicture,
  base: TiledBase,
  pixelsPerUnit: number,
): Promise<PictureBase | undefined> {
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  try {
    const images = await Promise.all(
      baseTiles(picture, pixelsPerUnit).map(async (tile) => ({
        ...tile,
        href: await loadTile(base, tile, signal),
      })),
    );
    const drawn = images.flatMap(({ href, box, clip }) =>
      href === undefined ? [] : [{ href, box, clip }],
    );
    return drawn.length === 0 ? undefined : { images: drawn };
  } catch {
    return undefined;
  }
}

/** A tile as data; `undefined` where there is none, as on the open sea. Throws when not reached. */
async function loadTile(
  base: TiledBase,
  tile: BaseTile,
  signal: AbortSignal,
): Promise<string | undefined> {
  const response = await fetch(baseTileAddress(base, tile), { signal, mode: 'cors' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/png;base64,${btoa(binary)}`;
}
