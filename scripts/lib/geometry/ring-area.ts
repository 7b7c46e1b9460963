import type { Position } from 'geojson';

/** Area inside a closed ring, in the square of its unit, whichever way it turns. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  let [previousX = 0, previousY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += previousX * y - x * previousY;
    previousX = x;
    previousY = y;
  }
  return Math.abs(sum) / 2;
}
