import type { Drawing, DrawingInset } from '../../domain/edition.ts';
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
  const scale = Math.min(inner.width / (right - left), inner.height / (bottom - top));
  const height = Math.round((bottom - top) * scale + 2 * padding);
  const frame = [padding, padding, width - 2 * padding, height - 2 * padding] as const;
  return { width, height, projection: fitFrame([west, south, east, north], frame) };
}

/** World units to pixels. */
export function toPixel(projection: DrawingProjection, [x, y]: WorldPoint): [x: number, y: number] {
  return [(x - projection.x) * projection.scale, (y - projection.y) * projection.scale];
}

/** A rectangle in pixels. */
export type Frame = DrawingInset['frame'];

/** The projection that fits bounds (degrees) into the middle of a frame. */
export function fitFrame(
  [west, south, east, north]: Bounds,
  [frameLeft, frameTop, width, height]: Frame,
): DrawingProjection {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const scale = Math.round(Math.min(width / (right - left), height / (bottom - top)));
  const x = (left + right) / 2 - (frameLeft + width / 2) / scale;
  const y = (top + bottom) / 2 - (frameTop + height / 2) / scale;
  return { scale, x: round(x), y: round(y) };
}

/** Degrees to pixels of a drawing: in the inset that shows the place, or else on the main map. */
export function placeOnDrawing(
  drawing: { readonly projection: DrawingProjection; readonly insets?: Drawing['insets'] },
  position: LongitudeLatitude,
): [x: number, y: number] {
  return toPixel(projectionAt(drawing, position), toWorld(position));
}

/** The projection a place is drawn with: that of its inset, or of the main map. */
export function projectionAt(
  drawing: { readonly projection: DrawingProjection; readonly insets?: Drawing['insets'] },
  position: LongitudeLatitude,
): DrawingProjection {
  const inset = drawing.insets?.find(({ bounds }) => isWithin(bounds, position));
  return (inset ?? drawing).projection;
}

function isWithin(
  [west, south, east, north]: Bounds,
  [longitude, latitude]: LongitudeLatitude,
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Nine decimals of the world are 4 cm at the equator. */
function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
