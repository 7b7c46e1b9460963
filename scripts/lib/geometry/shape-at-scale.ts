import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { SharedArcs } from '../boundaries/boundary-areas.ts';
import type { MapArea } from './map-area.ts';
import { ringArea } from './ring-area.ts';

/*
 * Areas at the scale they are drawn at. The arcs are simplified once for all
 * areas (Visvalingam), so shared borders stay shared; then parts too small to see
 * are left out of each area, but never the whole area: what would vanish is drawn
 * as a small hexagon in its place. Enclaves and the holes they fill are of one
 * size, so both stay or both go.
 */

/** Points whose triangle is smaller than this go, in square pixels. */
const POINT_AREA = 0.5;

/** Parts of an area smaller than this go, in square pixels. */
const PART_AREA = 0.25;

/** An area whose parts are all smaller than this is drawn as a hexagon of that area, in square pixels. */
const LEAST_AREA = 1;

/** Whether a part of this size is left out at pixels of the given size (world units). */
export function vanishes(area: number, pixel: number): boolean {
  return area < PART_AREA * pixel * pixel;
}

/** Corner radius of a regular hexagon of area 1. */
const HEXAGON_RADIUS = Math.sqrt(2 / (3 * Math.sqrt(3)));

/** Polygons as rings of positions; the first ring of each is the outer one. */
export type Polygons = readonly (readonly (readonly Position[])[])[];

/** An area at one scale. */
export interface ScaledShape {
  readonly polygons: Polygons;
  /** The hexagon that stands for it, where its true shape is too small to see. */
  readonly standIn: Polygons;
}

/**
 * Arcs simplified for pixels of the given size in world units, by the weights of
 * `presimplify`; 0 keeps every point. Points are shared with the topology, not copied.
 */
export function simplifyForPixel(topology: SharedArcs, pixel: number): SharedArcs {
  const least = POINT_AREA * pixel * pixel;
  const isKept = (point: Position): boolean => (point[2] ?? 0) >= least;
  return { ...topology, arcs: topology.arcs.map((arc) => arc.filter(isKept)) };
}

/**
 * The shape of an area for pixels of the given size; never empty. `simplified`
 * comes from `simplifyForPixel`.
 */
export function shapeAtScale(simplified: SharedArcs, area: MapArea, pixel: number): ScaledShape {
  const least = PART_AREA * pixel * pixel;
  const polygons = feature(simplified, area.shape)
    .geometry.coordinates.filter(([outer = []]) => ringArea(outer) >= least)
    .map((rings) => rings.filter((ring) => ringArea(ring) >= least));
  const largest = Math.max(0, ...polygons.map(([outer = []]) => ringArea(outer)));
  if (largest >= LEAST_AREA * pixel * pixel) return { polygons, standIn: [] };
  return { polygons, standIn: [[hexagon(area.centre, pixel)]] };
}

/** A closed hexagon of the least visible area, turning as outer rings do. */
export function hexagon([x = 0, y = 0]: Position, pixel: number): Position[] {
  const radius = HEXAGON_RADIUS * Math.sqrt(LEAST_AREA) * pixel;
  return [0, 1, 2, 3, 4, 5, 0].map((corner) => [
    x + radius * Math.cos((corner * Math.PI) / 3),
    y + radius * Math.sin((corner * Math.PI) / 3),
  ]);
}
