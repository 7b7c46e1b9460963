import type { Bounds, LongitudeLatitude } from '../domain/position.ts';
import { toLongitudeLatitude, toWorld, type WorldPoint } from './drawing/mercator.ts';

/** Two frames of one size on the drawing, so that one zoom shows both, and how far apart they are. */
export interface SharedView {
  readonly fits: readonly [Bounds, Bounds];
  /** From the middle of the first to that of the second, in world units. */
  readonly offset: WorldPoint;
}

/** Widens the smaller of two frames about its middle to the size of the larger. */
export function shareView(one: Bounds, other: Bounds): SharedView {
  const [a, b] = [frameOf(one), frameOf(other)];
  const width = Math.max(a.width, b.width);
  const height = Math.max(a.height, b.height);
  return {
    fits: [widen(a.middle, width, height), widen(b.middle, width, height)],
    offset: [b.middle[0] - a.middle[0], b.middle[1] - a.middle[1]],
  };
}

/** A place moved by an offset in world units. */
export function displace(
  position: LongitudeLatitude,
  [x, y]: WorldPoint,
  times: 1 | -1 = 1,
): LongitudeLatitude {
  const [fromX, fromY] = toWorld(position);
  return toLongitudeLatitude([fromX + x * times, fromY + y * times]);
}

function frameOf([west, south, east, north]: Bounds): {
  readonly middle: WorldPoint;
  readonly width: number;
  readonly height: number;
} {
  const [left, bottom] = toWorld([west, south]);
  const [right, top] = toWorld([east, north]);
  return {
    middle: [(left + right) / 2, (top + bottom) / 2],
    width: right - left,
    height: bottom - top,
  };
}

function widen([x, y]: WorldPoint, width: number, height: number): Bounds {
  const [west, north] = toLongitudeLatitude([x - width / 2, y - height / 2]);
  const [east, south] = toLongitudeLatitude([x + width / 2, y + height / 2]);
  return [west, south, east, north];
}
