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
 * first; those without room are left out. They keep clear of what is `taken`, and stand
 * beside the mark of their own place where `marks` are not to be hidden. Positions are in
 * the frame's pixels.
 */
export function placeLabels(
  labels: readonly PictureLabel[],
  size: number,
  [left, top, right, bottom]: Box,
  { taken: other = [], marks = [] }: { taken?: readonly Box[]; marks?: readonly Box[] } = {},
): readonly PlacedLabel[] {
  const taken: Box[] = [...other];
  const placed: PlacedLabel[] = [];
  for (const { name, x, y } of labels.toSorted((one, other) => one.rank - other.rank)) {
    const own: Place = { x, y };
    const half = (emWidth(name) * size) / 2 + GAP;
    const boxAt = ({ x, y }: Place): Box => [
      x - half,
      y - size * 0.9 - GAP,
      x + half,
      y + size * 0.35 + GAP,
    ];
    const isFree = (place: Place): boolean => {
      const box = boxAt(place);
      const isInside = box[0] >= left && box[2] <= right && box[1] >= top && box[3] <= bottom;
      return isInside && ![...taken, ...marks].some((one) => touches(box, one));
    };
    const isHiding = marks.some((mark) => touches(boxAt(own), mark));
    const place = (isHiding ? besides(own, marks, half, size) : [own]).find(isFree);
    if (place === undefined) continue;
    taken.push(boxAt(place));
    placed.push({ name, ...place });
  }
  return placed;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Above, below, right and left of a name's place, and of the mark that stands there. */
function besides({ x, y }: Place, marks: readonly Box[], half: number, size: number): Place[] {
  const place: Box = [x, y, x, y];
  const [left, top, right, bottom] = marks.find((box) => touches(place, box)) ?? place;
  const middle = y + size * 0.36;
  const out = GAP + size * 0.08;
  return [
    { x, y: top - size * 0.35 - out },
    { x, y: bottom + size * 0.9 + out },
    { x: right + half + out, y: middle },
    { x: left - half - out, y: middle },
  ];
}

/** Whether two rectangles overlap. */
export function touches(one: Box, other: Box): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}
