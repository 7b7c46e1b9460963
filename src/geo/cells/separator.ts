import type { Axial } from './cell-layout.ts';
import { axialCentre, toAxial } from './hexagon.ts';
import type { Point } from './plane.ts';

/** How far off the inset's cells the line runs, in cells. */
const DISTANCE = 1.5;

/** Corners that stand for a cell with the free sea around it. */
const CORNERS = 6;

/**
 * The line that sets an inset apart from the map above it: the upper side of its convex
 * hull, a little off its cells, from the west end to the east end. Axial, fractional.
 */
export function separatorOf(cells: readonly Axial[]): Axial[] {
  const points = cells
    .flatMap((cell) => cornersAround(axialCentre(cell)))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const upper: Point[] = [];
  for (const point of points) {
    while (upper.length > 1 && !turnsDown(upper.at(-2), upper.at(-1), point)) upper.pop();
    upper.push(point);
  }
  return upper.map(toAxial);
}

function cornersAround([x, y]: Point): Point[] {
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (corner * 2 * Math.PI) / CORNERS;
    return [x + DISTANCE * Math.cos(angle), y + DISTANCE * Math.sin(angle)];
  });
}

/** Whether the way over three points bends downwards (on a screen, y down, going right). */
function turnsDown(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (a === undefined || b === undefined) return true;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}
