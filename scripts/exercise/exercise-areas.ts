import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { AreaShape } from '../../src/geo/point-in-area.ts';
import { toLongitudeLatitude } from '../../src/map/drawing/mercator.ts';
import type { MapTopology } from '../lib/geometry/map-topology.ts';

/**
 * The areas of a map in degrees, by code: municipalities where they are
 * imported (5 digits), and prefectures (2 digits).
 */
export function exerciseAreas({
  topology,
  municipalities,
  prefectures,
}: MapTopology): ReadonlyMap<string, AreaShape> {
  return new Map(
    [...municipalities, ...prefectures].map(({ code, shape }) => [
      code,
      toDegrees(feature(topology, shape).geometry),
    ]),
  );
}

function toDegrees({ coordinates }: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) =>
      rings.map((ring) => ring.map(([x = 0, y = 0]) => [...toLongitudeLatitude([x, y])])),
    ),
  };
}
