import { flowCartogram } from './flow-cartogram.ts';
import { ROW_HEIGHT } from './hexagon.ts';
import type { Land } from './land.ts';
import type { Landmass } from './landmass.ts';
import type { Point, Ring } from './plane.ts';
import { nearestCorners } from './nearest-corners.ts';
import { mapRing, ringArea, thinRing } from './ring.ts';

/** Corners of outlines nearer than this, in plane kilometres, are left out. */
const DETAIL = 6;

/** Free water between a landmass drawn by itself and its nearest neighbour, in cells. */
const STRAIT = 2.2;

/** Land in cells of the drawing: areas as large as the number of their municipalities. */
export interface DrawnLand {
  /** Outline of the main land by prefecture, for the landmasses drawn. */
  readonly rings: ReadonlyMap<number, Ring>;
  /** Where a place of the plane, near a prefecture, comes to stand in the drawing. */
  readonly draw: (prefecture: number, place: Point) => Point;
}

/**
 * Draws the landmasses of several prefectures by a cartogram, and keeps the shape of
 * those that are one prefecture (北海道), only scaled, at their nearest neighbour's
 * shore. `places` are carried along and can be drawn afterwards.
 */
export function drawLand(
  land: Land,
  landmasses: readonly Landmass[],
  places: readonly Point[],
): DrawnLand {
  const joined = landmasses.filter(({ length }) => length > 1).flat();
  const outlines = joined.map((prefecture) => thinRing(ringOf(land, prefecture), DETAIL));
  const counts = joined.map((prefecture) => residentsOf(land, prefecture));
  const riders = Float64Array.from(places.flat());
  const flow = flowCartogram(outlines, counts, riders);
  const size = cellSize(flow.rings.map(ringArea), counts);
  const toCells = (x: number, y: number): Point => [x / size, y / size];
  const carried = new Map(
    places.map((place, index) => [
      place,
      toCells(flow.riders[index * 2] ?? 0, flow.riders[index * 2 + 1] ?? 0),
    ]),
  );
  const rings = new Map(
    joined.map((prefecture, index) => [
      prefecture,
      mapRing(flow.rings[index] ?? new Float64Array(), toCells),
    ]),
  );
  const shores = joined.map((other) => rings.get(other) ?? new Float64Array());
  const scaled = new Map<number, (x: number, y: number) => Point>();
  for (const [prefecture, ...others] of landmasses) {
    if (prefecture === undefined || others.length > 0) continue;
    const ring = thinRing(ringOf(land, prefecture), DETAIL);
    const change = scaledAtShore(ring, residentsOf(land, prefecture), outlines, shores);
    rings.set(prefecture, mapRing(ring, change));
    scaled.set(prefecture, change);
  }
  const draw = (prefecture: number, place: Point): Point => {
    const point = scaled.get(prefecture)?.(...place) ?? carried.get(place);
    if (point === undefined) throw new Error('only places that were carried along can be drawn');
    return point;
  };
  return { rings, draw };
}

/** Width of a cell, in the unit of the areas, that gives every municipality one cell. */
export function cellSize(areas: readonly number[], counts: readonly number[]): number {
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value);
  return Math.sqrt(total(areas) / total(counts) / ROW_HEIGHT);
}

function ringOf(land: Land, prefecture: number): Ring {
  return land.mainland[prefecture] ?? new Float64Array();
}

function residentsOf(land: Land, prefecture: number): number {
  return land.residents[prefecture]?.length ?? 0;
}

/** Scales a ring and sets its nearest corner a strait off the drawn corner opposite. */
function scaledAtShore(
  ring: Ring,
  count: number,
  outlines: readonly Ring[],
  drawn: readonly Ring[],
): (x: number, y: number) => Point {
  const size = cellSize([ringArea(ring)], [count]);
  const near = nearestCorners(ring, outlines);
  const length = Math.hypot(near.x - near.otherX, near.y - near.otherY);
  const shore = drawn[near.other] ?? new Float64Array();
  const x = (shore[near.corner] ?? 0) + (STRAIT * (near.x - near.otherX)) / length;
  const y = (shore[near.corner + 1] ?? 0) + (STRAIT * (near.y - near.otherY)) / length;
  return (placeX, placeY) => [x + (placeX - near.x) / size, y + (placeY - near.y) / size];
}
