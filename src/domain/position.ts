/** [longitude, latitude] in degrees, WGS 84 / JGD2011. */
export type LongitudeLatitude = readonly [longitude: number, latitude: number];

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * How well a position is known: surveyed coordinates, the building, the 大字
 * (good to about 1-2 km), the municipal office, or made up for practice.
 */
export const POSITION_PRECISIONS = [
  'surveyed',
  'building',
  'oaza',
  'municipality_office',
  'exercise',
] as const;

/** Precision of one position. */
export type PositionPrecision = (typeof POSITION_PRECISIONS)[number];
