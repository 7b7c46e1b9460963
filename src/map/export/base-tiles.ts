import { BASE_ZOOMS } from '../base-address.ts';
import type { MapPicture, PictureGround } from './map-picture.ts';
import type { PictureFrame } from './picture-frame.ts';

/** A tile of a base map in the units of a picture. */
export interface BaseTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly box: PictureFrame;
  /** The part of the picture it belongs to. */
  readonly clip: PictureFrame;
}

/** A picture asks the tile server for no more than this. */
const MOST_TILES = 60;

/** Side of a tile in pixels. */
const TILE = 256;

/**
 * The tiles below a picture, main map first, then each inset over its own ground; as
 * sharp as `pixelsPerUnit` asks for and the number of tiles allows. None on the equal-size map.
 */
export function baseTiles(
  { grounds }: Pick<MapPicture, 'grounds'>,
  pixelsPerUnit: number,
): readonly BaseTile[] {
  for (let lowered = 0; lowered <= BASE_ZOOMS.nearest; lowered += 1) {
    const tiles = grounds.flatMap((ground) => tilesOf(ground, pixelsPerUnit, lowered));
    if (tiles.length <= MOST_TILES) return tiles;
  }
  return [];
}

function tilesOf(
  { projection, frame }: PictureGround,
  pixelsPerUnit: number,
  lowered: number,
): readonly BaseTile[] {
  const [left, top, width, height] = frame;
  const wanted = Math.round(Math.log2((projection.scale * pixelsPerUnit) / TILE)) - lowered;
  const z = Math.max(BASE_ZOOMS.farthest, Math.min(BASE_ZOOMS.nearest, wanted));
  const count = 2 ** z;
  const toTile = (unit: number, origin: number): number =>
    Math.max(0, Math.min(count - 1, Math.floor((unit / projection.scale + origin) * count)));
  const side = projection.scale / count;
  const tiles: BaseTile[] = [];
  for (let y = toTile(top, projection.y); y <= toTile(top + height, projection.y); y += 1)
    for (let x = toTile(left, projection.x); x <= toTile(left + width, projection.x); x += 1) {
      const at = [
        (x / count - projection.x) * projection.scale,
        (y / count - projection.y) * projection.scale,
      ] as const;
      tiles.push({ z, x, y, box: [...at, side, side], clip: frame });
    }
  return tiles;
}
