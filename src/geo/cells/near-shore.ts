import type { Point, Ring } from './plane.ts';
import { nearestCorners } from './nearest-corners.ts';

/** A place near land, and how far off its nearest shore it is. */
interface ShorePlace {
  readonly place: Point;
  readonly distance: number;
}

/**
 * Brings a place nearer to the shore in its own direction: `shorten` takes the distance
 * off the nearest corner of the rings and gives the one to be drawn, in the rings' unit.
 */
export function nearShore(
  [x, y]: Point,
  rings: readonly Ring[],
  shorten: (distance: number) => number,
): ShorePlace {
  const shore = nearestCorners(Float64Array.of(x, y), rings);
  const distance = Math.hypot(x - shore.otherX, y - shore.otherY);
  const part = distance === 0 ? 0 : shorten(distance) / distance;
  return {
    place: [shore.otherX + (x - shore.otherX) * part, shore.otherY + (y - shore.otherY) * part],
    distance,
  };
}
