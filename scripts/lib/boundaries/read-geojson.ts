import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { UserError } from '../user-error.ts';
import { findCodeField, readAreaProperties } from './area-properties.ts';
import type { AreaProperties, BoundaryAreas } from './boundary-areas.ts';
import { checkCoordinate } from './check-coordinates.ts';
import { toSharedArcs } from './shared-arcs.ts';

/**
 * Steps across the country that coordinates are snapped to, about 1 m, so that
 * borders written with different rounding still count as the same border.
 */
const QUANTISATION = 4e6;

/** A feature as GeoJSON and shapefiles give it; the geometry may be empty. */
export type SourceFeature = Feature<Geometry | null>;

/** A feature with an area. */
type PolygonFeature = Feature<Polygon | MultiPolygon, AreaProperties>;

/**
 * Builds shared arcs from separate polygons. Features without an area are left
 * out. Throws `UserError` when none is left, or a code or place is wrong.
 */
export function readFeatures(file: string, features: readonly SourceFeature[]): BoundaryAreas {
  const field = findCodeField(file, features);
  const polygons = features.flatMap((feature, index): PolygonFeature[] => {
    const { geometry } = feature;
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    const properties = readAreaProperties(file, field, feature.properties, index);
    if (properties === undefined) return [];
    checkGeometry(file, index, geometry);
    return [{ type: 'Feature', geometry, properties }];
  });
  if (polygons.length === 0)
    throw new UserError({
      file,
      found: {
        ja: `面のない図形 ${features.length}件`,
        en: `${features.length} features without areas`,
      },
      expected: {
        ja: '市区町村コードの付いたPolygonかMultiPolygon',
        en: 'features of type Polygon or MultiPolygon with a municipality code',
      },
      action: {
        ja: '市区町村の面を持つファイルを指定してください。',
        en: 'Give a file that holds the areas of municipalities.',
      },
    });
  return toSharedArcs(polygons, QUANTISATION);
}

function checkGeometry(file: string, feature: number, geometry: Polygon | MultiPolygon): void {
  const polygons: Position[][][] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  for (const [x = Number.NaN, y = Number.NaN] of polygons.flat(2))
    checkCoordinate(file, feature, x, y);
}
