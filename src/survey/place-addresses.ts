import type { PositionPrecision, LongitudeLatitude } from '../domain/position.ts';
import type { Finding, FindingKind } from '../domain/survey-finding.ts';
import { FindingCollector, type Observation } from './finding-collector.ts';
import type {
  CanonicalRows,
  Placed,
  SurveyedHub,
  SurveyedRmo,
} from './interpret/canonical-rows.ts';
import type { InterpretContext } from './interpret/context.ts';
import type { Interpretation } from './interpret/interpretation.ts';
import { areasAtHand, doubtPosition, type AreasAtHand } from './interpret/position-check.ts';
import { verdictOf, type SurveyReport } from './report/survey-report.ts';

/** A position found for an address, with how well it is known. */
export interface GeocodedAddress {
  readonly position: LongitudeLatitude;
  readonly precision: Extract<PositionPrecision, 'building' | 'oaza'>;
}

/** Finds addresses; `undefined` for one that is not known well enough, or without network. */
export type Geocoder = (address: string) => Promise<GeocodedAddress | undefined>;

/**
 * Gives rows without a position that of their address, where the geocoder knows it
 * and it may lie in the row's municipality; the others stay at the municipal office.
 */
export async function placeAddresses(
  report: SurveyReport,
  context: InterpretContext,
  geocode: Geocoder,
): Promise<SurveyReport> {
  const interpretations: Interpretation[] = [];
  for (const interpretation of report.interpretations)
    interpretations.push(await placeTable(interpretation, context, geocode));
  const before = new Set(report.interpretations.flatMap(({ findings }) => findings));
  const after = interpretations.flatMap(({ findings }) => findings);
  const kept = new Set(after);
  const findings = [
    ...report.findings.filter((finding) => !before.has(finding) || kept.has(finding)),
    ...after.filter((finding) => !before.has(finding)),
  ];
  return { ...report, interpretations, findings, verdict: verdictOf(findings) };
}

/** Addresses of rows without a position, as a geocoder is asked for them; each once. */
export function addressesToPlace(
  { interpretations }: Pick<SurveyReport, 'interpretations'>,
  context: InterpretContext,
): readonly string[] {
  const rows = interpretations.flatMap(({ canonical }) => placeable(canonical));
  return [...new Set(rows.flatMap((row) => addressOf(row, context) ?? []))];
}

/** Rows that have an address and no position. */
export function rowsToPlace(
  { interpretations }: Pick<SurveyReport, 'interpretations'>,
  context: InterpretContext,
): number {
  return interpretations
    .flatMap(({ canonical }) => placeable(canonical))
    .filter((row) => addressOf(row, context) !== undefined).length;
}

/** Rows that were placed by their address, by how well it is known. */
export function placedByAddress({
  interpretations,
}: Pick<SurveyReport, 'interpretations'>): Readonly<Record<GeocodedAddress['precision'], number>> {
  const rows = interpretations
    .flatMap(({ canonical }) => placeable(canonical))
    .filter(({ isGeocoded }) => isGeocoded === true);
  const count = (precision: GeocodedAddress['precision']): number =>
    rows.filter(({ positionPrecision }) => positionPrecision === precision).length;
  return { building: count('building'), oaza: count('oaza') };
}

type PlaceableRow = SurveyedHub | SurveyedRmo;

function placeable(canonical: CanonicalRows): readonly PlaceableRow[] {
  return canonical.target === 'hubs' || canonical.target === 'rmos' ? canonical.rows : [];
}

async function placeTable(
  interpretation: Interpretation,
  context: InterpretContext,
  geocode: Geocoder,
): Promise<Interpretation> {
  const { canonical, table } = interpretation;
  if (placeable(canonical).every((row) => addressOf(row, context) === undefined))
    return interpretation;
  const areas = await areasAtHand(context);
  const collector = new FindingCollector();
  const say = collector.at(table.sheet, table.ordinal);
  let placedRows = 0;
  const place = async <T extends PlaceableRow>(row: T): Promise<T> => {
    const placed = await positionOf(row, { context, areas, geocode, say });
    if (placed === undefined) return row;
    placedRows += 1;
    return { ...row, ...placed };
  };
  const rows: CanonicalRows =
    canonical.target === 'hubs'
      ? { ...canonical, rows: await inOrder(canonical.rows, place) }
      : canonical.target === 'rmos'
        ? { ...canonical, rows: await inOrder(canonical.rows, place) }
        : canonical;
  const findings = fewerAtOffice(interpretation.findings, placedRows);
  return { ...interpretation, canonical: rows, findings: [...findings, ...collector.list()] };
}

/** The count of rows at the office, less those that have a place of their own now. */
function fewerAtOffice(findings: readonly Finding[], placed: number): readonly Finding[] {
  if (placed === 0) return findings;
  return findings.flatMap((finding) => {
    if (finding.kind !== 'positionOffice') return finding;
    const left = Number(finding.found) - placed;
    return left > 0 ? { ...finding, found: `${left}` } : [];
  });
}

interface Tools {
  readonly context: InterpretContext;
  readonly areas: AreasAtHand;
  readonly geocode: Geocoder;
  readonly say: (kind: FindingKind, seen: Observation) => void;
}

async function positionOf(
  row: PlaceableRow,
  { context, areas, geocode, say }: Tools,
): Promise<Placed | undefined> {
  const address = addressOf(row, context);
  const found = address === undefined ? undefined : await geocode(address);
  if (found === undefined) return undefined;
  const { index } = context;
  const { position, precision } = found;
  const cells = `${row.row + 1}:${row.row + 1}`;
  const doubt = doubtPosition(position, row.municipalityCode, index, areas);
  if (doubt?.kind === 'outside') {
    const expected = index.byCode.get(row.municipalityCode)?.name ?? row.municipalityCode;
    const given = `${position[1]}, ${position[0]}`;
    say('coordinateOutside', { cells, found: given, expected, done: doubt.done });
    return undefined;
  }
  say('positionGeocoded', { cells, found: row.address ?? '', done: precision });
  return { position, positionPrecision: precision, isGeocoded: true };
}

/** The whole address of a row without a position, from its prefecture on. */
function addressOf(row: PlaceableRow, { index }: InterpretContext): string | undefined {
  if (row.positionPrecision !== 'municipality_office' || row.address === undefined)
    return undefined;
  const municipality = index.byCode.get(row.municipalityCode);
  if (municipality === undefined) return undefined;
  const { prefecture, county, name } = municipality;
  const bare = row.address.replace(prefecture, '').replace(county, '').replace(name, '');
  return `${prefecture}${county}${name}${bare}`;
}

/** One after the other: a geocoder is a guest on somebody's server. */
async function inOrder<T>(rows: readonly T[], work: (row: T) => Promise<T>): Promise<readonly T[]> {
  const done: T[] = [];
  for (const row of rows) done.push(await work(row));
  return done;
}
