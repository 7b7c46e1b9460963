import type { Drawing } from '../../domain/edition.ts';
import type { Bounds, LongitudeLatitude } from '../../domain/position.ts';
import { toWorld, type WorldPoint } from './mercator.ts';

/** How world units become pixels: pixel = (world - origin) * scale. */
export type DrawingProjection = Drawing['projection'];

/** A picture's size in pixels and its projection. */
export interface Fit {
  readonly width: number;
  readonly height: number;
  readonly projection: DrawingProjection;
}

/**
 * Fits bounds (degrees) into a picture `width` pixels wide with `padding` pixels
 * around; the height follows, but is never more than `maxHeight`.
 */
export function fitBounds(
  [west, south, east, north]: Bounds,
  width: number,
  padding: number,
  maxHeight: number,
): Fit {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const inner = { width: width - 2 * padding, height: maxHeight - 2 * padding };
  const scale = Math.round(Math.min(inner.width / (right - left), inner.height / (bottom - top)));
  const height = Math.round((bottom - top) * scale + 2 * padding);
  // The narrower way is centred, so that a tall prefecture stands in the middle.
  const x = (left + right) / 2 - width / 2 / scale;
  const y = (top + bottom) / 2 - height / 2 / scale;
  return { width, height, projection: { scale, x: round(x), y: round(y) } };
}

/** World units to pixels. */
export function toPixel(projection: DrawingProjection, [x, y]: WorldPoint): [x: number, y: number] {
  return [(x - projection.x) * projection.scale, (y - projection.y) * projection.scale];
}

/** Degrees to pixels of a drawing. */
export function placeOnDrawing(
  drawing: Pick<Drawing, 'projection'>,
  position: LongitudeLatitude,
): [x: number, y: number] {
  return toPixel(drawing.projection, toWorld(position));
}

/** Nine decimals of the world are 4 cm at the equator. */
function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
