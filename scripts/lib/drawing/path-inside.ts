import type { PathPart } from './path-parts.ts';

/** Half a step of the finest grid paths are written on, squared: less is error of addition. */
const LEAST = 0.0025;

/**
 * Whether a part of a path goes around something, so that there is something to fill: not
 * a line there and back.
 */
export function goesAround({ places }: PathPart): boolean {
  const [left = 0, top = 0] = places;
  // Twice the part's area, from the triangles between its first place and each of its lines.
  let doubled = 0;
  let [x, y] = [0, 0];
  for (let at = 0; at < places.length; at += 2) {
    const [nextX, nextY] = [(places[at] ?? 0) - left, (places[at + 1] ?? 0) - top];
    doubled += x * nextY - y * nextX;
    [x, y] = [nextX, nextY];
  }
  return Math.abs(doubled) > LEAST;
}
