import type { PictureLabel } from './map-picture.ts';
import { emWidth } from './text-lines.ts';

/** A name where it is drawn: `x` is its middle, `y` its baseline. */
export interface PlacedLabel {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A rectangle that names keep clear of. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Room between two names, in pixels. */
const GAP = 2;

/**
 * Names that fit into a frame without touching one another, the first by rank
 * first; those without room are left out. Positions are in the frame's pixels.
 */
export function placeLabels(
  labels: readonly PictureLabel[],
  size: number,
  [left, top, right, bottom]: Box,
  keptClear: readonly Box[] = [],
): readonly PlacedLabel[] {
  const taken: Box[] = [...keptClear];
  const placed: PlacedLabel[] = [];
  for (const { name, x, y } of labels.toSorted((one, other) => one.rank - other.rank)) {
    const half = (emWidth(name) * size) / 2 + GAP;
    const box: Box = [x - half, y - size * 0.9 - GAP, x + half, y + size * 0.35 + GAP];
    if (box[0] < left || box[2] > right || box[1] < top || box[3] > bottom) continue;
    if (taken.some((other) => touches(box, other))) continue;
    taken.push(box);
    placed.push({ name, x, y });
  }
  return placed;
}

/** Whether two rectangles overlap. */
export function touches(one: Box, other: Box): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}
