import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import type { EditionIndex } from '../../src/domain/edition.ts';
import type { FindWhereabouts } from '../../src/domain/whereabouts.ts';
import { areasOfGeojson, whereaboutsIn } from '../../src/geo/municipality-areas.ts';
import { boundaryChoice } from '../build/obtain-boundaries.ts';
import { readCachedBoundaries } from '../lib/boundaries/boundary-cache.ts';
import type { Area, BoundaryAreas } from '../lib/boundaries/boundary-areas.ts';
import { matchMunicipalities } from '../lib/boundaries/match-municipalities.ts';
import { PINNED_BOUNDARIES } from '../lib/boundaries/pinned-boundaries.ts';
import { readBoundaryBytes } from '../lib/boundaries/read-boundary-bytes.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { readInput } from './survey-arguments.ts';

type Shape = Polygon | MultiPolygon;

/** The boundaries that `kyoten boundaries` has fetched; `undefined` when it has not. */
export async function fetchedBoundaries(): Promise<BoundaryAreas | undefined> {
  const { cacheDirectory, pinned } = boundaryChoice(undefined);
  const bytes = await readCachedBoundaries(cacheDirectory, pinned);
  return bytes === undefined ? undefined : readBoundaryBytes(PINNED_BOUNDARIES.file, bytes);
}

/** The boundaries in a file the user names. Throws `UserError`. */
export async function namedBoundaries(path: string): Promise<BoundaryAreas> {
  const { bytes } = await readInput(path);
  return readBoundaryBytes(path, bytes);
}

/** The areas in the newest edition of a data folder; `undefined` when it was built without. */
export async function builtAreas(editions: string): Promise<FindWhereabouts | undefined> {
  const read = async (...path: readonly string[]): Promise<unknown> =>
    JSON.parse(await readFile(join(editions, ...path), 'utf8'));
  try {
    const { editions: built } = (await read('index.json')) as EditionIndex;
    const geojson = await read(built[0]?.edition ?? '', 'geojson', 'municipalities.geojson');
    return whereaboutsIn(areasOfGeojson(geojson));
  } catch (error) {
    // No edition, or one without areas; a file that is there and broken is not passed over.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Tells by boundaries where a position lies. */
export function whereaboutsByBoundaries(
  boundaries: BoundaryAreas,
  tables: Pick<CanonicalTables, 'municipalities' | 'codeChanges'>,
): FindWhereabouts {
  const { byCode } = matchMunicipalities(boundaries, {
    nameByCode: new Map(tables.municipalities.map(({ code, name }) => [code, name])),
    codeChanges: new Map(tables.codeChanges.map(({ oldCode, newCode }) => [oldCode, newCode])),
  });
  return whereaboutsIn(
    new Map([...byCode].map(([code, areas]) => [code, oneShape(boundaries, areas)])),
  );
}

/** All parts of a municipality as one shape. */
function oneShape({ topology }: BoundaryAreas, areas: readonly Area[]): Shape {
  const coordinates = areas.flatMap((area) => {
    const { type } = area;
    return type === 'Polygon'
      ? [feature(topology, { ...area, type }).geometry.coordinates]
      : feature(topology, { ...area, type }).geometry.coordinates;
  });
  return { type: 'MultiPolygon', coordinates };
}
