import type { LongitudeLatitude } from '../../domain/position.ts';

/** A place in a plane, x to the right and y down, in the unit the caller names. */
export type Point = readonly [x: number, y: number];

/** A closed ring of places in a plane as x, y, x, y ...; the first is not repeated. */
export type Ring = Float64Array;

/** The plane's origin: what stands in for a place that a list does not have. */
export const ORIGIN: Point = [0, 0];

/** Radius of the sphere that Mercator is reckoned on, in kilometres. */
const EARTH_RADIUS = 6371;

/**
 * Mercator, in kilometres at the equator. It keeps angles, so shapes and bearings
 * are those of the page's own map.
 */
export function toPlane([longitude, latitude]: LongitudeLatitude): Point {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [
    (longitude * Math.PI * EARTH_RADIUS) / 180,
    (-EARTH_RADIUS * Math.log((1 + sine) / (1 - sine))) / 2,
  ];
}

/** How many kilometres of the plane one kilometre on the ground makes at plane height `y`. */
export function planeScale(y: number): number {
  return Math.cosh(y / EARTH_RADIUS);
}
