import type { MultiPolygon, Polygon } from 'geojson';
import type { MunicipalityCode } from '../domain/municipality-code.ts';
import type { LongitudeLatitude } from '../domain/position.ts';
import type { FindWhereabouts } from '../domain/whereabouts.ts';
import { distanceToBorder } from './distance-to-border.ts';
import { OutlineLocator } from './outline-locator.ts';
import { outlinePolygons } from './outline-polygons.ts';

/**
 * Kilometres outside its municipality within which a position is taken to be inside:
 * imported boundaries are simplified, by up to about so much at a winding border or coast.
 */
export const BORDER_TOLERANCE = 0.2;

/** Prepares areas of municipalities, degrees and longitude first, for many questions. */
export function whereaboutsIn(
  areas: ReadonlyMap<MunicipalityCode, Polygon | MultiPolygon>,
): FindWhereabouts {
  const codes = [...areas.keys()];
  const polygons = outlinePolygons([...areas.values()]);
  const locator = new OutlineLocator(polygons);
  return (position, code) => {
    const [longitude, latitude] = position;
    const polygon = polygons[locator.polygonAt(longitude, latitude) ?? -1];
    const holder = polygon === undefined ? undefined : codes[polygon.municipality];
    if (holder === code || isNear(position, areas.get(code))) return { kind: 'inside' };
    return holder === undefined ? { kind: 'nowhere' } : { kind: 'elsewhere', code: holder };
  };
}

function isNear(position: LongitudeLatitude, area: Polygon | MultiPolygon | undefined): boolean {
  return area !== undefined && distanceToBorder(position, area) <= BORDER_TOLERANCE;
}

/** The areas in the edition's `geojson/municipalities.geojson`. Throws `TypeError` for another. */
export function areasOfGeojson(
  json: unknown,
): ReadonlyMap<MunicipalityCode, Polygon | MultiPolygon> {
  const { features } = json as { readonly features?: unknown };
  if (!Array.isArray(features)) throw new TypeError('no features');
  return new Map(
    features.map((feature: unknown): [MunicipalityCode, Polygon | MultiPolygon] => {
      const { properties, geometry } = feature as Partial<Shape>;
      if (properties === undefined || geometry === undefined) throw new TypeError('no area');
      return [properties.code, geometry];
    }),
  );
}

interface Shape {
  readonly properties: { readonly code: MunicipalityCode };
  readonly geometry: Polygon | MultiPolygon;
}
