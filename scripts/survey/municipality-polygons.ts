import { feature } from 'topojson-client';
import { prepareArea, type AreaShape, type PreparedArea } from '../../src/geo/point-in-area.ts';
import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import { boundaryChoice } from '../build/obtain-boundaries.ts';
import { readCachedBoundaries } from '../lib/boundaries/boundary-cache.ts';
import type { Area, BoundaryAreas } from '../lib/boundaries/boundary-areas.ts';
import { matchMunicipalities } from '../lib/boundaries/match-municipalities.ts';
import { PINNED_BOUNDARIES } from '../lib/boundaries/pinned-boundaries.ts';
import { readBoundaryBytes } from '../lib/boundaries/read-boundary-bytes.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';

/** The boundaries that `kyoten boundaries` has fetched; `undefined` when it has not. */
export async function fetchedBoundaries(): Promise<BoundaryAreas | undefined> {
  const { cacheDirectory, pinned } = boundaryChoice(undefined);
  const bytes = await readCachedBoundaries(cacheDirectory, pinned);
  return bytes === undefined ? undefined : readBoundaryBytes(PINNED_BOUNDARIES.file, bytes);
}

/**
 * Tells by boundaries whether a position lies in a municipality. A position in none at
 * all is not judged (`undefined`): small islets are left out of the boundaries.
 */
export function containsByPolygon(
  boundaries: BoundaryAreas,
  tables: Pick<CanonicalTables, 'municipalities' | 'codeChanges'>,
): NonNullable<InterpretContext['contains']> {
  const { byCode } = matchMunicipalities(boundaries, {
    nameByCode: new Map(tables.municipalities.map(({ code, name }) => [code, name])),
    codeChanges: new Map(tables.codeChanges.map(({ oldCode, newCode }) => [oldCode, newCode])),
  });
  const prepared = new Map<string, readonly PreparedArea[]>();
  for (const [code, areas] of byCode)
    prepared.set(
      code,
      areas.map((area) => prepareArea(shapeOf(boundaries, area))),
    );
  return (position, code) => {
    if (prepared.get(code)?.some((area) => area.holds(position)) === true) return true;
    const elsewhere = [...prepared.values()].some((areas) =>
      areas.some((area) => area.holds(position)),
    );
    return elsewhere ? false : undefined;
  };
}

function shapeOf({ topology }: BoundaryAreas, area: Area): AreaShape {
  const { type } = area;
  return type === 'Polygon'
    ? feature(topology, { ...area, type }).geometry
    : feature(topology, { ...area, type }).geometry;
}
