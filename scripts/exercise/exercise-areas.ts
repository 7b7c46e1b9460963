import { feature } from 'topojson-client';
import type { AreaShape } from '../../src/geo/point-in-area.ts';
import type { SharedArcs } from '../lib/boundaries/boundary-areas.ts';
import type { MapTopology } from '../lib/geometry/map-topology.ts';

/**
 * The areas of a map, by code, from its arcs in degrees: municipalities where they
 * are imported (5 digits), or else prefectures (2 digits).
 */
export function exerciseAreas(
  { municipalities, prefectures }: MapTopology,
  degrees: SharedArcs,
): ReadonlyMap<string, AreaShape> {
  return new Map(
    (municipalities.length > 0 ? municipalities : prefectures).map(({ code, shape }) => [
      code,
      feature(degrees, shape).geometry,
    ]),
  );
}
