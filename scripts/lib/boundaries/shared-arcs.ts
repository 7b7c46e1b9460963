import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Area, AreaProperties, BoundaryAreas } from './boundary-areas.ts';

/**
 * Finds the borders that separate polygons have in common and makes each one arc.
 * With `steps`, coordinates are first snapped to that many steps across them all.
 */
export function toSharedArcs(
  features: readonly Feature<Polygon | MultiPolygon, AreaProperties>[],
  steps?: number,
): BoundaryAreas {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...features] };
  const built = topology({ areas: collection }, steps) as Topology<{
    areas: GeometryCollection<AreaProperties>;
  }>;
  return { topology: built, areas: built.objects.areas.geometries as Area[] };
}
