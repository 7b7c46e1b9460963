import type { LongitudeLatitude } from '../../domain/position.ts';

/** [x, y] in web Mercator world units: the whole world is 0 to 1, y grows southward. */
export type WorldPoint = readonly [x: number, y: number];

/** Projects degrees to world units, the square that tile 0/0/0 covers. */
export function toWorld([longitude, latitude]: LongitudeLatitude): WorldPoint {
  const radians = (latitude * Math.PI) / 180;
  return [
    longitude / 360 + 0.5,
    0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI),
  ];
}

/** World units back to degrees, longitude first. */
export function toLongitudeLatitude([x, y]: WorldPoint): LongitudeLatitude {
  const radians = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
  return [(x - 0.5) * 360, (radians * 180) / Math.PI];
}
