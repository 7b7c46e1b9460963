import type { MultiPolygon, Polygon } from 'geojson';

/** Rings of one polygon, outer first, then holes; [longitude, latitude] in degrees. */
export type Rings = Polygon['coordinates'];

/** One piece of a municipality's outline: the mainland part, an island, an exclave. */
export interface OutlinePolygon {
  /** Row in the table of municipalities. */
  readonly municipality: number;
  readonly rings: Rings;
  /** [west, south, east, north]. */
  readonly bounds: readonly [number, number, number, number];
}

/** Takes the outlines of municipalities apart; `geometries` is ordered as their table. */
export function outlinePolygons(
  geometries: readonly (Polygon | MultiPolygon | undefined)[],
): OutlinePolygon[] {
  return geometries.flatMap((geometry, municipality) =>
    ringsOf(geometry).map((rings) => ({ municipality, rings, bounds: boundsOf(rings) })),
  );
}

function ringsOf(geometry: Polygon | MultiPolygon | undefined): readonly Rings[] {
  if (geometry === undefined) return [];
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return pieces.filter((rings) => (rings[0]?.length ?? 0) >= 4);
}

function boundsOf(rings: Rings): OutlinePolygon['bounds'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = NaN, y = NaN] of rings[0] ?? []) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}
