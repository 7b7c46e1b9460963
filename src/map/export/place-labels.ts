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
 * first; those without room are left out. They keep clear of what is `taken`, stand
 * beside the mark of their own place where `marks` are not to be hidden, and cross no edge of
 * the `insets`, frames in the frame, within which theirs are moved. Positions are in the
 * frame's pixels.
 */
export function placeLabels(
  labels: readonly PictureLabel[],
  size: number,
  [left, top, right, bottom]: Box,
  {
    taken: other = [],
    marks = [],
    insets = [],
  }: { taken?: readonly Box[]; marks?: readonly Box[]; insets?: readonly Box[] } = {},
): readonly PlacedLabel[] {
  const taken: Box[] = [...other];
  const placed: PlacedLabel[] = [];
  for (const { name, x, y } of labels.toSorted((one, other) => one.rank - other.rank)) {
    const half = (emWidth(name) * size) / 2 + GAP;
    const inset = insets.find((box) => touches(box, [x, y, x, y]));
    const within = (place: Place): Place =>
      inset === undefined ? place : movedInto(inset, place, half, size);
    const own = within({ x, y });
    const boxAt = ({ x, y }: Place): Box => [
      x - half,
      y - size * 0.9 - GAP,
      x + half,
      y + size * 0.35 + GAP,
    ];
    const isFree = (place: Place): boolean => {
      const box = boxAt(place);
      const isInside = box[0] >= left && box[2] <= right && box[1] >= top && box[3] <= bottom;
      const kept = [...taken, ...marks, ...insets.filter((one) => one !== inset)];
      return isInside && !kept.some((one) => touches(box, one));
    };
    const isHiding = marks.some((mark) => touches(boxAt(own), mark));
    const places = isHiding ? besides({ x, y }, marks, half, size).map(within) : [own];
    const place = places.find(isFree);
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

/** The nearest place at which a name is within a frame. */
function movedInto([left, top, right, bottom]: Box, { x, y }: Place, half: number, size: number) {
  return {
    x: Math.max(left + half, Math.min(right - half, x)),
    y: Math.max(top + size * 0.9 + GAP, Math.min(bottom - size * 0.35 - GAP, y)),
  };
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
