import type { Axial } from './cell-layout.ts';
import { axialCentre, axialDistance, nearestCell } from './hexagon.ts';
import { OccupiedCells, cellKey, cellsWithin, moved } from './occupied-cells.ts';
import type { Point } from './plane.ts';

/** Cells of free sea around the line that sets an inset apart. */
const CLEARANCE = 2;

/** How far around its anchor room for an inset is looked for, in cells. */
const REACH = 60;

/** Weight of a cell by which the whole map grows against a cell farther from the anchor. */
const GROWTH = 12;

/**
 * The move that brings an inset nearest to its anchor, without the whole map growing
 * for it more than need be. `inset` lies about the origin; `all` is what is placed
 * already.
 */
export function moveForInset(inset: readonly Axial[], anchor: Axial, all: readonly Axial[]): Axial {
  const ground = convexGround(inset);
  const blocked = new OccupiedCells();
  const around = cellsWithin(CLEARANCE);
  for (const cell of all) blocked.add(around.map((step) => moved(cell, step)));
  const mapBox = boxOf(all.map(axialCentre));
  const insetBox = boxOf(inset.map(axialCentre));
  let best: Axial | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const step of cellsWithin(REACH)) {
    const way = Math.hypot(...axialCentre(step));
    if (way >= least) break;
    const move = moved(anchor, step);
    const cost = way + GROWTH * growth(mapBox, insetBox, axialCentre(move));
    if (cost >= least || !ground.every((cell) => blocked.isFree(moved(cell, move), 0))) continue;
    least = cost;
    best = move;
  }
  if (best === undefined) throw new Error('no room for an inset');
  return best;
}

/** West, north, east and south end. */
type Box = readonly [number, number, number, number];

function boxOf(points: readonly Point[]): Box {
  return [
    Math.min(...points.map(([x]) => x)),
    Math.min(...points.map(([, y]) => y)),
    Math.max(...points.map(([x]) => x)),
    Math.max(...points.map(([, y]) => y)),
  ];
}

/** By how much a box grows on all sides together when another one is set in, moved. */
function growth(box: Box, added: Box, [x, y]: Point): number {
  return (
    Math.max(0, box[0] - added[0] - x) +
    Math.max(0, box[1] - added[1] - y) +
    Math.max(0, added[2] + x - box[2]) +
    Math.max(0, added[3] + y - box[3])
  );
}

/** The cells given and all between them, so that nothing else comes in between. */
function convexGround(cells: readonly Axial[]): Axial[] {
  const ground = new Map<number, Axial>();
  for (const from of cells)
    for (const to of cells) for (const cell of cellLine(from, to)) ground.set(cellKey(cell), cell);
  return [...ground.values()];
}

function cellLine(from: Axial, to: Axial): Axial[] {
  const steps = axialDistance(from, to);
  const [x, y] = axialCentre(from);
  const [endX, endY] = axialCentre(to);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = steps === 0 ? 0 : step / steps;
    return nearestCell([x + (endX - x) * part, y + (endY - y) * part]);
  });
}
