import { leastCostAssignment } from './assignment.ts';
import type { Axial } from './cell-layout.ts';
import { axialCentre } from './hexagon.ts';
import type { Point } from './plane.ts';

/** Whole steps of cost in a squared cell, so that no machine rounds differently. */
const COST_STEPS = 1024;

/**
 * Gives every place one of as many cells so that the sum of squared ways is least,
 * after both have been brought to the same centre and spread. Such an assignment never
 * turns the direction between two places by more than a right angle.
 * Returns the cells in the order of the places.
 */
export function placeMunicipalities(places: readonly Point[], cells: readonly Axial[]): Axial[] {
  const from = normalised(places);
  const to = normalised(cells.map(axialCentre));
  const columns = leastCostAssignment(places.length, cells.length, (row, column) => {
    const [x, y] = from[row] ?? [0, 0];
    const [cellX, cellY] = to[column] ?? [0, 0];
    return Math.round(((x - cellX) ** 2 + (y - cellY) ** 2) * COST_STEPS);
  });
  return columns.map((column) => {
    const cell = cells[column];
    if (cell === undefined) throw new Error('fewer cells than municipalities');
    return cell;
  });
}

/** Places about their centre; as a whole they spread by 10 in either direction together. */
function normalised(points: readonly Point[]): Point[] {
  const count = points.length;
  const centreX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const centreY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const centred = points.map(([x, y]): Point => [x - centreX, y - centreY]);
  const square = centred.reduce((sum, [x, y]) => sum + x * x + y * y, 0) / count;
  const scale = square === 0 ? 0 : 10 / Math.sqrt(square);
  return centred.map(([x, y]): Point => [x * scale, y * scale]);
}
