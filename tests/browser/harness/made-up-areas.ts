import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';

/*
 * Boundaries of municipalities are never part of the repository, so the tests
 * make up areas of their own: a square around every office, which does not
 * reach the square of the nearest other office. They serve to build an edition
 * with areas and to click in them, and are never shown to a reader.
 */

/** Half a side of the largest square, in degrees of latitude: about 9 km. */
const REACH = 0.08;

/** A municipality as far as its made-up area needs it. */
interface Place {
  readonly code: string;
  readonly name: string;
  readonly office: LongitudeLatitude;
}

/** Squares around offices, longitude first, with code and name as properties. */
export function makeUpAreas(
  places: readonly Place[],
): FeatureCollection<Polygon, { readonly code: string; readonly name: string }> {
  return {
    type: 'FeatureCollection',
    features: places.map((place): Feature<Polygon, { code: string; name: string }> => {
      const { code, name } = place;
      const reach = Math.min(REACH, 0.49 * nearestOther(place, places));
      return {
        type: 'Feature',
        properties: { code, name },
        geometry: { type: 'Polygon', coordinates: [square(place.office, reach)] },
      };
    }),
  };
}

/** Distance to the nearest other office, the greater of both directions, in degrees. */
function nearestOther({ code, office }: Place, places: readonly Place[]): number {
  return Math.min(
    ...places
      .filter((other) => other.code !== code)
      .map(({ office: [longitude, latitude] }) =>
        Math.max(Math.abs(longitude - office[0]), Math.abs(latitude - office[1])),
      ),
  );
}

function square([longitude, latitude]: LongitudeLatitude, reach: number): number[][] {
  const [west, east] = [longitude - reach, longitude + reach];
  const [south, north] = [latitude - reach, latitude + reach];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
