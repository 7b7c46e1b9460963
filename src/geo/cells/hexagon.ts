import type { Axial } from './cell-layout.ts';
import type { Point } from './plane.ts';

/*
 * Pointy-top hexagons in axial coordinates (q to the right, r down-right), drawn in a
 * plane whose unit is the width of a cell, x to the right and y down.
 */

/** Height of a row of hexagons, in widths of a cell. */
export const ROW_HEIGHT = Math.sqrt(3) / 2;

/** Distance from a hexagon's centre to its corners, in widths of a cell. */
const CORNER_DISTANCE = 1 / Math.sqrt(3);

/** Steps to the six neighbours: from the right one, clockwise. */
const AXIAL_STEPS: readonly Axial[] = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
];

/** Centre of a hexagon, or place of a fractional axial coordinate, in the plane. */
export function axialCentre([q, r]: Axial): Point {
  return [q + r / 2, r * ROW_HEIGHT];
}

/** Axial coordinates, fractional, of a place in the plane. */
export function toAxial([x, y]: Point): Axial {
  const r = y / ROW_HEIGHT;
  return [x - r / 2, r];
}

/** The hexagon that a place of the plane lies in. */
export function nearestCell(point: Point): Axial {
  const [q, r] = toAxial(point);
  const s = -q - r;
  const [wholeQ, wholeR, wholeS] = [Math.round(q), Math.round(r), Math.round(s)];
  const [offQ, offR, offS] = [Math.abs(wholeQ - q), Math.abs(wholeR - r), Math.abs(wholeS - s)];
  if (offQ > offR && offQ > offS) return [-wholeR - wholeS, wholeR];
  return offR > offS ? [wholeQ, -wholeQ - wholeS] : [wholeQ, wholeR];
}

/** The six hexagons around one: from the right one, clockwise. */
export function cellsBeside([q, r]: Axial): Axial[] {
  return AXIAL_STEPS.map(([dq, dr]) => [q + dq, r + dr]);
}

/** How many steps lead from one hexagon to another. */
export function axialDistance([aq, ar]: Axial, [bq, br]: Axial): number {
  return Math.max(Math.abs(aq - bq), Math.abs(ar - br), Math.abs(aq + ar - bq - br));
}

/**
 * The six corners of a hexagon: from the top one, clockwise. The side towards
 * neighbour n (see `cellsBeside`) runs from corner n + 1 to corner n + 2. `size` below 1
 * shrinks it about its centre.
 */
export function hexagonCorners(cell: Axial, size = 1): Point[] {
  const [x, y] = axialCentre(cell);
  return CORNERS.map(([dx, dy]) => [x + dx * size, y + dy * size]);
}

const CORNERS: readonly Point[] = [
  [0, -CORNER_DISTANCE],
  [0.5, -CORNER_DISTANCE / 2],
  [0.5, CORNER_DISTANCE / 2],
  [0, CORNER_DISTANCE],
  [-0.5, CORNER_DISTANCE / 2],
  [-0.5, -CORNER_DISTANCE / 2],
];
