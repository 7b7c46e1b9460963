import type { Scene } from './scene.ts';
import { toWorld, type WorldPoint } from './drawing/mercator.ts';
import { FIT_MAX_ZOOM, fitPadding } from './fit-padding.ts';

/** Side that a vector tile has on the screen, in CSS pixels. */
const TILE_SIZE = 512;

/** Where a tile is. */
export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A frame on the screen, in CSS pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
  /** How much of its top lies under buttons (see `fitPadding`); nothing when not given. */
  readonly covered?: number;
}

/**
 * The tiles that a map of this size will want for what a scene shows first, known
 * before there is a map. None on the equal-size map, which needs none. Pure.
 */
export function tilesInSight(
  scene: Pick<Scene, 'drawing' | 'camera' | 'fit'>,
  size: FrameSize,
  { minZoom, maxZoom }: { readonly minZoom: number; readonly maxZoom: number },
): TilePlace[] {
  if (scene.drawing !== 'map' || size.width === 0 || size.height === 0) return [];
  const { middle, zoom } = lookOf(scene, size);
  const z = Math.min(Math.max(Math.floor(zoom), minZoom), maxZoom);
  const across = size.width / (TILE_SIZE * 2 ** zoom);
  const down = size.height / (TILE_SIZE * 2 ** zoom);
  const columns = range(middle[0], across, z);
  const rows = range(middle[1], down, z);
  return columns.flatMap((x) => rows.map((y) => ({ z, x, y })));
}

interface Look {
  /** Of the frame, in world units. */
  readonly middle: WorldPoint;
  readonly zoom: number;
}

/** Where `moveTo` of the map will look. */
function lookOf(
  { camera, fit: [west, south, east, north] }: Pick<Scene, 'camera' | 'fit'>,
  { width, height, covered }: FrameSize,
): Look {
  if (camera !== undefined)
    return { middle: toWorld([camera.longitude, camera.latitude]), zoom: camera.zoom };
  const { top, right, bottom, left } = fitPadding(height, covered);
  const [x0, y1] = toWorld([west, south]);
  const [x1, y0] = toWorld([east, north]);
  const pixels = Math.min((width - left - right) / (x1 - x0), (height - top - bottom) / (y1 - y0));
  const zoom = Math.min(Math.log2(pixels / TILE_SIZE), FIT_MAX_ZOOM);
  const world = TILE_SIZE * 2 ** zoom;
  return {
    middle: [
      (x0 + x1) / 2 - (left - right) / 2 / world,
      (y0 + y1) / 2 - (top - bottom) / 2 / world,
    ],
    zoom,
  };
}

/** Columns or rows of tiles that a length about a middle touches, both in world units. */
function range(middle: number, length: number, z: number): number[] {
  const last = 2 ** z - 1;
  const at = (place: number): number => Math.min(Math.max(Math.floor(place * 2 ** z), 0), last);
  const first = at(middle - length / 2);
  return Array.from({ length: at(middle + length / 2) - first + 1 }, (_, step) => first + step);
}
