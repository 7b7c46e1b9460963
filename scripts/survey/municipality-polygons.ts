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

function shapeOf({ topology }: BoundaryAreas, area: Area): AreaShape {
  const { type } = area;
  return type === 'Polygon'
    ? feature(topology, { ...area, type }).geometry
    : feature(topology, { ...area, type }).geometry;
}

/**
 * Tells by the boundaries that `kyoten boundaries` has fetched whether a position lies
 * in a municipality; `undefined` when none were fetched. A position in no municipality
 * at all is not judged: small islets are left out of the boundaries.
 */
export async function containsByPolygon(
  tables: CanonicalTables,
): Promise<InterpretContext['contains']> {
  const { cacheDirectory, pinned } = boundaryChoice(undefined);
  const bytes = await readCachedBoundaries(cacheDirectory, pinned);
  if (bytes === undefined) return undefined;
  const boundaries = await readBoundaryBytes(PINNED_BOUNDARIES.file, bytes);
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
