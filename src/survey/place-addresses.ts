import type { PositionPrecision, LongitudeLatitude } from '../domain/position.ts';
import type { Finding } from '../domain/survey-finding.ts';
import { findingOf } from './finding-collector.ts';
import type {
  CanonicalRows,
  Placed,
  SurveyedHub,
  SurveyedRmo,
} from './interpret/canonical-rows.ts';
import type { InterpretContext } from './interpret/context.ts';
import type { Interpretation } from './interpret/interpretation.ts';

/** A position found for an address, with how well it is known. */
export interface GeocodedAddress {
  readonly position: LongitudeLatitude;
  readonly precision: Extract<PositionPrecision, 'building' | 'oaza'>;
}

/** Finds addresses; `undefined` for one that is not known well enough, or without network. */
export type Geocoder = (address: string) => Promise<GeocodedAddress | undefined>;

/**
 * Gives rows without a position that of their address, where the geocoder knows it
 * and it lies in the row's municipality; the others stay at the municipal office.
 */
export async function placeAddresses(
  interpretation: Interpretation,
  context: InterpretContext,
  geocode: Geocoder,
): Promise<Interpretation> {
  const { canonical, table } = interpretation;
  if (canonical.target !== 'hubs' && canonical.target !== 'rmos') return interpretation;
  const findings: Finding[] = [...interpretation.findings];
  const place = async <T extends SurveyedHub | SurveyedRmo>(row: T): Promise<T> => {
    const placed = await positionOf(row, context, geocode);
    if (placed === undefined) return row;
    const seen = {
      cells: `${row.row + 1}:${row.row + 1}`,
      found: row.address ?? '',
      done: placed.positionPrecision,
    };
    findings.push(findingOf('positionGeocoded', table.sheet, table.ordinal, seen));
    return { ...row, ...placed };
  };
  const rows: CanonicalRows =
    canonical.target === 'hubs'
      ? { ...canonical, rows: await inOrder(canonical.rows, place) }
      : { ...canonical, rows: await inOrder(canonical.rows, place) };
  return { ...interpretation, canonical: rows, findings };
}

async function positionOf(
  row: SurveyedHub | SurveyedRmo,
  { index, contains }: InterpretContext,
  geocode: Geocoder,
): Promise<Placed | undefined> {
  if (row.positionPrecision !== 'municipality_office' || row.address === undefined)
    return undefined;
  const municipality = index.byCode.get(row.municipalityCode);
  if (municipality === undefined) return undefined;
  const { prefecture, county, name } = municipality;
  const bare = row.address.replace(prefecture, '').replace(county, '').replace(name, '');
  const found = await geocode(`${prefecture}${county}${name}${bare}`);
  if (found === undefined || contains?.(found.position, row.municipalityCode) === false)
    return undefined;
  return { position: found.position, positionPrecision: found.precision, isGeocoded: true };
}

/** One after the other: a geocoder is a guest on somebody's server. */
async function inOrder<T>(rows: readonly T[], work: (row: T) => Promise<T>): Promise<readonly T[]> {
  const done: T[] = [];
  for (const row of rows) done.push(await work(row));
  return done;
}
