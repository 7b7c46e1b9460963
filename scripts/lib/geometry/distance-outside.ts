import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';

const KILOMETRES_PER_DEGREE = 111.2;

/**
 * Kilometres from a point to an area, 0 inside it. Plane geometry around the
 * point: good to about 1 % within 100 km, which is ample for a check of tables.
 */
export function distanceOutside(point: LongitudeLatitude, area: Polygon | MultiPolygon): number {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const rings = polygons.flat().map((ring) => ring.map((position) => toPlane(position, point)));
  if (isInside(rings)) return 0;
  return Math.min(...rings.map(distanceToRing));
}

type PlanePoint = readonly [east: number, north: number];

/** Kilometres east and north of the point, which thereby becomes the origin. */
function toPlane(position: Position, [longitude, latitude]: LongitudeLatitude): PlanePoint {
  const [east = 0, north = 0] = position;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return [
    (east - longitude) * KILOMETRES_PER_DEGREE * shrink,
    (north - latitude) * KILOMETRES_PER_DEGREE,
  ];
}

/** Even-odd rule over all rings, so that holes count as outside. */
function isInside(rings: readonly (readonly PlanePoint[])[]): boolean {
  let crossings = 0;
  for (const ring of rings)
    for (const [[x1, y1], [x2, y2]] of segments(ring))
      if (y1 > 0 !== y2 > 0 && x1 + ((x2 - x1) * -y1) / (y2 - y1) > 0) crossings += 1;
  return crossings % 2 === 1;
}

function distanceToRing(ring: readonly PlanePoint[]): number {
  let nearest = Infinity;
  for (const [[x1, y1], [x2, y2]] of segments(ring)) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
    nearest = Math.min(nearest, Math.hypot(x1 + along * dx, y1 + along * dy));
  }
  return nearest;
}

function segments(ring: readonly PlanePoint[]): readonly (readonly [PlanePoint, PlanePoint])[] {
  return ring.slice(1).map((end, index) => [ring[index] ?? end, end]);
}
