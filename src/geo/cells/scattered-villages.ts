import type { LongitudeLatitude } from '../../domain/position.ts';

/**
 * Villages of islands whose office stands in a city outside the village
 * (三島村 and 十島村 in 鹿児島市, 竹富町 in 石垣市): where the village itself is,
 * its most populous islands, degrees, longitude first.
 */
const VILLAGE_PLACES: ReadonlyMap<string, LongitudeLatitude> = new Map([
  ['46303', [130.28, 30.79]],
  ['46304', [129.87, 29.85]],
  ['47381', [123.88, 24.4]],
]);

/** Where a municipality stands on the map: its office, unless that is outside of it. */
export function placeOf(code: string, office: LongitudeLatitude): LongitudeLatitude {
  return VILLAGE_PLACES.get(code) ?? office;
}
