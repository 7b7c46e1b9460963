import type { UserFinding } from '../user-error.ts';
import type { CanonicalTables, Correction } from './canonical-tables.ts';
import { wrongCodes } from './check-codes.ts';
import { composeDepopulation, composeListSources } from './compose-depopulation.ts';
import { composeFigures } from './compose-figures.ts';
import { composeHub, composeRmo } from './compose-hubs.ts';
import {
  composeDefinition,
  composeIndicator,
  composeLocalCount,
  composeProjectionBlocks,
  composeRmosByRegion,
  composeSplit,
  composeTarget,
} from './compose-national.ts';
import {
  composeCodeChange,
  composeMunicipality,
  composeNameVariant,
  composeFixedLink,
  composeFormerChange,
  composePartialAreas,
  composePrefecture,
  composeRegion,
  composeSource,
} from './compose-places.ts';
import type { DataPackage } from './data-package.ts';
import type { TableSet } from './table-set.ts';

/** Tables that a data directory must have, beside tables of figures and of corrections. */
export const NEEDED_TABLES = [
  'sources',
  'regions',
  'prefectures',
  'municipalities',
  'code_changes',
  'former_municipalities',
  'name_variants',
  'fixed_links',
  'projection_blocks',
  'projection_block_municipalities',
  'depopulation_classes',
  'depopulation_partial_areas',
  'indicator_definitions',
  'indicators',
  'indicator_splits',
  'targets',
  'rmos_by_region',
  'hubs',
  'rmos',
  'local_counts',
  'published_totals',
] as const;

/** Puts the typed tables together; what does not fit between them is added to `findings`. */
export function composeTables(
  described: DataPackage,
  tables: TableSet,
  reading: {
    readonly corrections: readonly Correction[];
    readonly usedSources: ReadonlySet<string>;
  },
  findings: UserFinding[],
): CanonicalTables {
  const municipalities = tables
    .rows('municipalities')
    .map(composeMunicipality)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  findings.push(...wrongCodes(tables.table('municipalities')));
  const definitions = tables.rows('indicator_definitions').map(composeDefinition);
  const units = new Map(definitions.map(({ id, unit }) => [id, unit]));
  return {
    edition: described.version,
    title: described.title,
    sources: tables.rows('sources').map(composeSource),
    regions: tables.rows('regions').map(composeRegion),
    prefectures: tables
      .rows('prefectures')
      .map(composePrefecture)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    municipalities,
    codeChanges: tables.rows('code_changes').map(composeCodeChange),
    formerChanges: tables.rows('former_municipalities').map(composeFormerChange),
    nameVariants: tables.rows('name_variants').map(composeNameVariant),
    fixedLinks: tables.rows('fixed_links').map(composeFixedLink),
    figures: tables
      .all()
      .filter((table) => table.resource.figureGroup !== undefined)
      .flatMap((table) => composeFigures(table, municipalities, findings)),
    projectionBlocks: composeProjectionBlocks(
      tables.rows('projection_blocks'),
      tables.rows('projection_block_municipalities'),
    ),
    depopulationSources: composeListSources(tables.rows('depopulation_classes')),
    depopulation: composeDepopulation(
      tables.table('depopulation_classes'),
      municipalities,
      findings,
    ),
    partialAreas: composePartialAreas(tables.rows('depopulation_partial_areas')),
    indicatorDefinitions: definitions,
    indicators: tables.rows('indicators').map((row) => composeIndicator(row, units)),
    splits: tables.rows('indicator_splits').map(composeSplit),
    targets: tables.rows('targets').map((row) => composeTarget(row, units)),
    rmosByRegion: tables.rows('rmos_by_region').map(composeRmosByRegion),
    hubs: tables.rows('hubs').map(composeHub),
    rmos: tables.rows('rmos').map(composeRmo),
    localCounts: tables.rows('local_counts').map(composeLocalCount),
    publishedTotals: tables.rows('published_totals').map((row) => ({
      id: row.text('total'),
      value: row.number('value'),
      unit: row.text('unit'),
      basis: row.text('basis') === 'published' ? 'published' : 'sumOfTable',
      source: row.text('source'),
    })),
    corrections: reading.corrections,
    usedSources: reading.usedSources,
    rowCounts: Object.fromEntries(
      tables.all().map((table) => [table.resource.name, table.rows.length]),
    ),
  };
}
