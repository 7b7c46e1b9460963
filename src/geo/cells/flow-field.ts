import type { CosineTransform, Grid } from './cosine-transform.ts';
import type { GridFrame } from './density-grid.ts';
import type { Ring } from './plane.ts';

/** Steps that a place is carried in: more no longer change the picture. */
const STEPS = 8;

/** Smoothed density and the slopes that drive the flow, by square. */
export interface Flow {
  readonly size: number;
  readonly density: Float64Array;
  readonly mean: number;
  readonly slopeX: Float64Array;
  readonly slopeY: Float64Array;
}

/** The flow that evens out a density, after blurring it by `blur` squares. */
export function flowOf(transform: CosineTransform, density: Grid, blur: number): Flow {
  const { size } = density;
  const spectrum = transform.forward(density).values;
  const smoothed = new Float64Array(size * size);
  const potential = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const square = row * size + column;
      const wave = ((row * row + column * column) * Math.PI * Math.PI) / (size * size);
      const value = (spectrum[square] ?? 0) * Math.exp((-wave * blur * blur) / 2);
      smoothed[square] = value;
      potential[square] = square === 0 ? 0 : value / wave;
    }
  const hills = transform.inverse({ size, values: potential }).values;
  const slopeX = new Float64Array(size * size);
  const slopeY = new Float64Array(size * size);
  for (let row = 1; row < size - 1; row += 1)
    for (let column = 1; column < size - 1; column += 1) {
      const square = row * size + column;
      slopeX[square] = ((hills[square + 1] ?? 0) - (hills[square - 1] ?? 0)) / 2;
      slopeY[square] = ((hills[square + size] ?? 0) - (hills[square - size] ?? 0)) / 2;
    }
  const mean = (spectrum[0] ?? 0) / (size * size);
  const values = transform.inverse({ size, values: smoothed }).values;
  return { size, density: values, mean, slopeX, slopeY };
}

/** Carries places with the flow from its start to its end (midpoint rule). */
export function carried(frame: GridFrame, flow: Flow, places: Ring): Ring {
  const moved = new Float64Array(places.length);
  const start = { x: 0, y: 0 };
  const middle = { x: 0, y: 0 };
  for (let index = 0; index < places.length; index += 2) {
    let x = ((places[index] ?? 0) - frame.x) / frame.step - 0.5;
    let y = ((places[index + 1] ?? 0) - frame.y) / frame.step - 0.5;
    for (let step = 0; step < STEPS; step += 1) {
      setSpeed(start, flow, x, y, step / STEPS);
      const halfX = start.x / (2 * STEPS);
      const halfY = start.y / (2 * STEPS);
      setSpeed(middle, flow, x + halfX, y + halfY, (step + 0.5) / STEPS);
      x += middle.x / STEPS;
      y += middle.y / STEPS;
    }
    moved[index] = (x + 0.5) * frame.step + frame.x;
    moved[index + 1] = (y + 0.5) * frame.step + frame.y;
  }
  return moved;
}

/** Sets `speed` to that of the flow at a place of the grid, in squares; `time` runs from 0 to 1. */
function setSpeed(
  speed: { x: number; y: number },
  { size, density, mean, slopeX, slopeY }: Flow,
  x: number,
  y: number,
  time: number,
): void {
  const column = Math.min(size - 2, Math.max(0, Math.floor(x)));
  const row = Math.min(size - 2, Math.max(0, Math.floor(y)));
  const square = row * size + column;
  const right = Math.min(1, Math.max(0, x - column));
  const down = Math.min(1, Math.max(0, y - row));
  const here = mean + (between(density, size, square, right, down) - mean) * (1 - time);
  speed.x = -between(slopeX, size, square, right, down) / here;
  speed.y = -between(slopeY, size, square, right, down) / here;
}

/** Value between four squares, `right` and `down` from the first of them. */
function between(
  values: Float64Array,
  size: number,
  square: number,
  right: number,
  down: number,
): number {
  const top = (values[square] ?? 0) * (1 - right) + (values[square + 1] ?? 0) * right;
  const bottom =
    (values[square + size] ?? 0) * (1 - right) + (values[square + size + 1] ?? 0) * right;
  return top * (1 - down) + bottom * down;
}
