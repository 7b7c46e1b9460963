import type { Grid } from './cosine-transform.ts';
import type { Ring } from './plane.ts';
import { boxAround } from './ring.ts';

/** Where a grid lies in the plane: the corner of its first square and a square's size. */
export interface GridFrame {
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly step: number;
}

/** A square frame around rings, with `margin` of their extent left free on every side. */
export function frameAround(rings: readonly Ring[], size: number, margin: number): GridFrame {
  const [west, north, east, south] = boxAround(rings);
  const extent = Math.max(east - west, south - north) * (1 + 2 * margin);
  const x = (west + east - extent) / 2;
  return { size, x, y: (north + south - extent) / 2, step: extent / size };
}

/**
 * How dense each square should be for every ring to reach its weight: weight by area
 * inside a ring, and on the sea what the nearby coasts have, so that the sea neither
 * squeezes a coast nor stretches it. The mean of the land is 1.
 */
export function densityGrid(
  frame: GridFrame,
  rings: readonly Ring[],
  densities: readonly number[],
): Grid {
  const values = new Float64Array(frame.size * frame.size);
  const land = new Float64Array(frame.size * frame.size);
  rings.forEach((ring, index) => {
    fillRing(frame, ring, (square) => {
      values[square] = densities[index] ?? 1;
      land[square] = 1;
    });
  });
  const near = smooth(values, frame.size);
  const share = smooth(land, frame.size);
  for (let square = 0; square < values.length; square += 1)
    if (land[square] === 0)
      values[square] = ((near[square] ?? 0) + OPEN_SEA) / ((share[square] ?? 0) + OPEN_SEA);
  return { size: frame.size, values };
}

/** How strongly the open sea keeps the mean density against nearby coasts. */
const OPEN_SEA = 0.05;

/** Squares that the coast is felt off shore, each of three times. */
const REACH = 5;

/** Calls `visit` with every square whose centre a ring encloses. */
function fillRing(frame: GridFrame, ring: Ring, visit: (square: number) => void): void {
  const crossings = Array.from({ length: frame.size }, (): number[] => []);
  let ax = ring.at(-2) ?? 0;
  let ay = ring.at(-1) ?? 0;
  for (let index = 0; index < ring.length; index += 2) {
    const bx = ring[index] ?? 0;
    const by = ring[index + 1] ?? 0;
    const first = Math.ceil((Math.min(ay, by) - frame.y) / frame.step - 0.5);
    const last = Math.ceil((Math.max(ay, by) - frame.y) / frame.step - 0.5);
    for (let row = first; row < last; row += 1) {
      const y = frame.y + (row + 0.5) * frame.step;
      crossings[row]?.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
    }
    ax = bx;
    ay = by;
  }
  crossings.forEach((line, row) => {
    line.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < line.length; pair += 2) {
      const from = Math.ceil(((line[pair] ?? 0) - frame.x) / frame.step - 0.5);
      const to = Math.ceil(((line[pair + 1] ?? 0) - frame.x) / frame.step - 0.5);
      for (let column = from; column < to; column += 1) visit(row * frame.size + column);
    }
  });
}

/** Three box means along both axes: near enough to a Gaussian. */
function smooth(values: Float64Array, size: number): Float64Array {
  let current = values;
  for (let round = 0; round < 3; round += 1)
    current = boxMean(boxMean(current, size, 1, size), size, size, 1);
  return current;
}

function boxMean(values: Float64Array, size: number, step: number, line: number): Float64Array {
  const means = new Float64Array(values.length);
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let place = -REACH; place < size; place += 1) {
      if (place + REACH < size) sum += values[row * line + (place + REACH) * step] ?? 0;
      if (place - REACH > 0) sum -= values[row * line + (place - REACH - 1) * step] ?? 0;
      if (place >= 0) means[row * line + place * step] = sum / (2 * REACH + 1);
    }
  }
  return means;
}
