import { toWorld } from '../drawing/mercator.ts';

/** Length of the equator in metres, as MapLibre counts it. */
export const EQUATOR_METRES = 40_075_016.686;

/** Places are kept from here: numbers near 0 are exact enough for a graphics card. */
const ORIGIN = toWorld([137, 37]);

/** How much longer a metre is drawn than on the equator. */
export function stretchAt(latitude: number): number {
  return 1 / Math.cos((latitude * Math.PI) / 180);
}

/** Places of a graphics buffer: x y of each position in turn, from the origin. */
export function mercatorColumns(
  longitude: ArrayLike<number>,
  latitude: ArrayLike<number>,
): Float32Array {
  const places = new Float32Array(longitude.length * 2);
  for (let row = 0; row < longitude.length; row += 1) {
    const [x, y] = toWorld([longitude[row] as number, latitude[row] as number]);
    places[row * 2] = x - ORIGIN[0];
    places[row * 2 + 1] = y - ORIGIN[1];
  }
  return places;
}

/** A matrix of the Mercator world as one of places from the origin. */
export function fromOrigin(matrix: ArrayLike<number>): readonly number[] {
  const moved = Array.from(matrix);
  for (let row = 0; row < 4; row += 1) {
    const [x, y, shift] = [moved[row] ?? 0, moved[row + 4] ?? 0, moved[row + 12] ?? 0];
    moved[row + 12] = shift + x * ORIGIN[0] + y * ORIGIN[1];
  }
  return moved;
}
