import type { MultiPolygon, Position } from 'geojson';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Topology,
} from 'topojson-specification';

/** Around 歯舞群島, 色丹島, 国後島 and 択捉島, and no other island: west, south, east, north in degrees. */
const AROUND = [145.35, 43.3, 149, 45.7] as const;

/**
 * The islands of 北方領土 from world-atlas (Natural Earth 1:10m, public domain), for
 * maps whose outlines leave them out. Degrees, longitude first.
 */
export async function readNorthernTerritories(): Promise<MultiPolygon> {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  const world = JSON.parse(await readFile(path, 'utf8')) as Topology<{
    land: GeometryCollection;
  }>;
  const coordinates = world.objects.land.geometries.flatMap((geometry) => {
    const land = feature(world, geometry as MultiPolygonArcs).geometry;
    return land.coordinates.filter(([outer = []]) => outer.every(isInside));
  });
  return { type: 'MultiPolygon', coordinates };
}

function isInside([longitude = 0, latitude = 0]: Position): boolean {
  return (
    longitude > AROUND[0] && longitude < AROUND[2] && latitude > AROUND[1] && latitude < AROUND[3]
  );
}
