import type { Drawing } from '../../domain/edition.ts';
import type { Camera } from '../../state/view-state.ts';
import { toPixel } from '../drawing/fit.ts';
import { toWorld } from '../drawing/mercator.ts';

/** A part of a drawing, in its units. */
export type PictureFrame = readonly [left: number, top: number, width: number, height: number];

/** Size of the map on a usual screen, in pixels: what a camera's zoom is read for. */
const SCREEN = { width: 840, height: 640 } as const;

/** Side of the world at zoom 0 in MapLibre, in pixels. */
const WORLD = 512;

/** Below this many units a drawing's lines are too coarse to be shown large. */
const LEAST_WIDTH = 120;

/** What a camera shows of a drawing; all of it without a camera, or where the camera looks elsewhere. */
export function frameOf(
  drawing: Pick<Drawing, 'width' | 'height' | 'projection'>,
  camera: Camera | undefined,
): PictureFrame {
  const whole: PictureFrame = [0, 0, drawing.width, drawing.height];
  if (camera === undefined) return whole;
  const [x, y] = toPixel(drawing.projection, toWorld([camera.longitude, camera.latitude]));
  const unitsPerPixel = drawing.projection.scale / (WORLD * 2 ** camera.zoom);
  const width = Math.min(drawing.width, Math.max(LEAST_WIDTH, SCREEN.width * unitsPerPixel));
  const height = Math.min(drawing.height, (width * SCREEN.height) / SCREEN.width);
  const isElsewhere = x < 0 || y < 0 || x > drawing.width || y > drawing.height;
  if (isElsewhere) return whole;
  return [
    within(x - width / 2, drawing.width - width),
    within(y - height / 2, drawing.height - height),
    width,
    height,
  ];
}

/** Moves a frame that would reach beyond the drawing back onto it. */
function within(start: number, most: number): number {
  return Math.min(Math.max(0, start), Math.max(0, most));
}
