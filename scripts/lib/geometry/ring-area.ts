import type { Position } from 'geojson';

/** Area inside a closed ring, in the square of its unit, whichever way it turns. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  let [previousX = 0, previousY = 0] = ring.at(-1) ?? [];
  for (const position of ring) {
    // By index: taking positions apart as iterables takes several times as long.
    const x = position[0] ?? 0;
    const y = position[1] ?? 0;
    sum += previousX * y - x * previousY;
    previousX = x;
    previousY = y;
  }
  return Math.abs(sum) / 2;
}
