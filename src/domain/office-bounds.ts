import type { Bounds, LongitudeLatitude } from './position.ts';

/**
 * Bounds as whole hundredths of a degree (about 1 km) west, south, east and north
 * of an office: small numbers, where four of degrees each would weigh as much
 * as all names together.
 */
export type OfficeBounds = readonly [west: number, south: number, east: number, north: number];

const STEPS_PER_DEGREE = 100;

/** Rounded outwards, so that `boundsAroundOffice` gives bounds that hold all of `bounds`. */
export function boundsFromOffice(
  [longitude, latitude]: LongitudeLatitude,
  bounds: Bounds,
): OfficeBounds {
  const [west, south, east, north] = bounds;
  return [
    down(west) - near(longitude),
    down(south) - near(latitude),
    up(east) - near(longitude),
    up(north) - near(latitude),
  ];
}

/** The bounds, in degrees, that `boundsFromOffice` was given. */
export function boundsAroundOffice(
  [longitude, latitude]: LongitudeLatitude,
  steps: OfficeBounds,
): Bounds {
  const [west, south, east, north] = steps;
  return [
    (near(longitude) + west) / STEPS_PER_DEGREE,
    (near(latitude) + south) / STEPS_PER_DEGREE,
    (near(longitude) + east) / STEPS_PER_DEGREE,
    (near(latitude) + north) / STEPS_PER_DEGREE,
  ];
}

const near = (degrees: number): number => Math.round(degrees * STEPS_PER_DEGREE);
// Bounds that are hundredths already must not grow for what floating point adds to them.
const down = (degrees: number): number => Math.floor(fix(degrees));
const up = (degrees: number): number => Math.ceil(fix(degrees));
const fix = (degrees: number): number => Number((degrees * STEPS_PER_DEGREE).toFixed(6));
