import type { Position } from 'geojson';

/** [left, top, right, bottom] in world units. */
export type WorldBounds = readonly [left: number, top: number, right: number, bottom: number];

/** Bounds of nothing: any union with it is the other. */
export const NOWHERE: WorldBounds = [1, 1, 0, 0];

/** Bounds around positions. */
export function boundsOf(positions: readonly Position[]): WorldBounds {
  let [left, top, right, bottom] = NOWHERE;
  for (const position of positions) {
    // By index: taking positions apart as iterables takes several times as long.
    const x = position[0] ?? 0;
    const y = position[1] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}

/** Bounds around two bounds. */
export function union(a: WorldBounds, b: WorldBounds): WorldBounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Whether two bounds have a place in common. */
export function overlaps(a: WorldBounds, b: WorldBounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
