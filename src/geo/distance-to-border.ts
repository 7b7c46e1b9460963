import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LongitudeLatitude } from '../domain/position.ts';

const KILOMETRES_PER_DEGREE = 111.2;

/**
 * Kilometres from a point to the nearest border of an area, inside or outside.
 * Plane geometry around the point: good to about 1 % within 100 km, which is
 * ample for a check of tables.
 */
export function distanceToBorder(point: LongitudeLatitude, area: Polygon | MultiPolygon): number {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  return Math.min(...rings.map((ring) => distanceToRing(point, ring)));
}

/** Nearest way to any edge of a closed ring, in kilometres. */
function distanceToRing(point: LongitudeLatitude, ring: readonly Position[]): number {
  const places = ring.map((position) => fromPoint(position, point));
  let nearest = Infinity;
  let [x1, y1] = places.at(-1) ?? [Infinity, Infinity];
  for (const [x2, y2] of places) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x1 + along * dx, y1 + along * dy));
    [x1, y1] = [x2, y2];
  }
  return nearest;
}

/** Kilometres east and north of the point, which thereby becomes the origin. */
function fromPoint(
  [east = 0, north = 0]: Position,
  [longitude, latitude]: LongitudeLatitude,
): readonly [x: number, y: number] {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return [
    (east - longitude) * KILOMETRES_PER_DEGREE * shrink,
    (north - latitude) * KILOMETRES_PER_DEGREE,
  ];
}
