import type { Polygon } from 'geojson';
import type { LongitudeLatitude } from '../../domain/position.ts';
import { EARTH_RADIUS_METRES } from './placed-points.ts';

const RADIANS = Math.PI / 180;

/** The position `metres` away along the great circle that leaves at `bearing` degrees from north. */
export function destination(
  [longitude, latitude]: LongitudeLatitude,
  metres: number,
  bearing: number,
): LongitudeLatitude {
  const angle = metres / EARTH_RADIUS_METRES;
  const [phi, course] = [latitude * RADIANS, bearing * RADIANS];
  const sine = Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(course);
  const lambda = Math.atan2(
    Math.sin(course) * Math.sin(angle) * Math.cos(phi),
    Math.cos(angle) - Math.sin(phi) * sine,
  );
  return [longitude + lambda / RADIANS, Math.asin(sine) / RADIANS];
}

/**
 * The circle of all places `metres` from a centre by great circle, as a closed ring that
 * runs anticlockwise. For drawing only: counting uses distances, not the polygon.
 */
export function coverageCircle(centre: LongitudeLatitude, metres: number, corners = 72): Polygon {
  const ring = Array.from({ length: corners }, (_, corner) => [
    ...destination(centre, metres, -(corner * 360) / corners),
  ]);
  return { type: 'Polygon', coordinates: [[...ring, [...(ring[0] ?? [])]]] };
}
