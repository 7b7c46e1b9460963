import { textWidth } from './svg-text.ts';

/** A name that wants to stand at a place, in pixels. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Places to stand at instead, the better ones first. */
  readonly others?: readonly (readonly [x: number, y: number])[];
}

/** [left, top, right, bottom] in pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Pixels left free around a label. */
const GAP = 2;

/**
 * Keeps the labels that find a place within the picture that touches none before
 * them, so the most important come first. Labels are centred on their places.
 */
export function placeLabels<T extends LabelWish>(
  wishes: readonly T[],
  size: number,
  picture: Box,
  taken: readonly Box[],
): T[] {
  const boxes = [...taken];
  return wishes.flatMap((wish) => {
    const half = textWidth(wish.text, size) / 2 + GAP;
    for (const [x, y] of [[wish.x, wish.y] as const, ...(wish.others ?? [])]) {
      const box: Box = [x - half, y - size / 2 - GAP, x + half, y + size / 2 + GAP];
      if (!isWithin(box, picture) || boxes.some((other) => overlaps(box, other))) continue;
      boxes.push(box);
      return [{ ...wish, x, y }];
    }
    return [];
  });
}

function isWithin(box: Box, picture: Box): boolean {
  return (
    box[0] >= picture[0] && box[1] >= picture[1] && box[2] <= picture[2] && box[3] <= picture[3]
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}
