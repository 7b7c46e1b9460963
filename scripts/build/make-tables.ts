import { toCell } from '../../src/domain/absence.ts';
import { depopulationDates } from '../../src/domain/depopulation.ts';
import {
  FIGURE_GROUPS,
  type Dataset,
  type FigureGroup,
  type FigureTable,
  type FixedLinkTable,
  type HubTable,
  type MunicipalityTable,
  type NameTable,
  type NationalTable,
  type PrefectureTable,
  type RmoTable,
} from '../../src/domain/edition.ts';
import { changesTable } from '../../src/domain/municipality-change.ts';
import type { Bounds, LongitudeLatitude } from '../../src/domain/position.ts';
import { boundsFromOffice } from '../../src/domain/office-bounds.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import type { Exercise } from '../exercise/generate-exercise.ts';
import { everyChange } from '../lib/canonical/every-change.ts';
import { jsonFile, type EditionFile } from './edition-file.ts';

type WithOffice = CanonicalTables['municipalities'][number];

/** Bounds of every municipality and prefecture, by code, in degrees. */
export type BoundsByCode = ReadonlyMap<string, Bounds>;

/** The compact tables that the page loads, from the canonical ones. */
export function makeTables(
  tables: CanonicalTables,
  bounds: BoundsByCode,
  exercise: Exercise,
): EditionFile[] {
  const { municipalities, prefectures, hubs, rmos } = tables;
  return [
    jsonFile(
      'tables/municipalities.json',
      municipalityTable(tables, bounds),
      municipalities.length,
    ),
    jsonFile('tables/prefectures.json', prefectureTable(tables, bounds), prefectures.length),
    ...FIGURE_GROUPS.map((group) =>
      jsonFile(`tables/figures-${group}.json`, figureTable(tables, group), municipalities.length),
    ),
    jsonFile('tables/national.json', nationalTable(tables), tables.indicators.length),
    jsonFile('tables/names.json', nameTable(tables), tables.codeChanges.length),
    jsonFile(
      'tables/former-municipalities.json',
      changesTable(everyChange(tables)),
      tables.formerChanges.length + tables.codeChanges.length,
    ),
    jsonFile(
      'tables/fixed-links.json',
      { links: tables.fixedLinks } satisfies FixedLinkTable,
      tables.fixedLinks.length,
    ),
    ...pointTables('published', { hubs, rmos }),
    ...pointTables('exercise', exercise),
  ];
}

/** Hubs and RMOs of one data set; practice data never share a file with published ones. */
function pointTables(dataset: Dataset, { hubs, rmos }: Exercise): EditionFile[] {
  const hubTable: HubTable = { dataset, hubs };
  const rmoTable: RmoTable = { dataset, rmos };
  return [
    jsonFile(`tables/hubs.${dataset}.json`, hubTable, hubs.length),
    jsonFile(`tables/rmos.${dataset}.json`, rmoTable, rmos.length),
  ];
}

function municipalityTable(
  { municipalities, depopulation, depopulationSources, partialAreas }: CanonicalTables,
  bounds: BoundsByCode,
): MunicipalityTable {
  const newest = partialAreas
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  return {
    code: municipalities.map(({ code }) => code),
    name: municipalities.map(({ name }) => name),
    kana: municipalities.map(({ kana }) => kana),
    county: municipalities.map(({ county }) => county),
    office: municipalities.map(officeOf),
    depopulation,
    depopulationSources,
    partialAreas: Object.fromEntries(
      partialAreas
        .filter(({ asOf }) => asOf === newest)
        .map(({ code, oldMunicipalities }) => [code, oldMunicipalities]),
    ),
    boundsFromOffice: municipalities.map((municipality) =>
      boundsFromOffice(officeOf(municipality), boundsOf(bounds, municipality.code)),
    ),
  };
}

function prefectureTable({ prefectures }: CanonicalTables, bounds: BoundsByCode): PrefectureTable {
  return {
    code: prefectures.map(({ code }) => code),
    name: prefectures.map(({ name }) => name),
    kana: prefectures.map(({ kana }) => kana),
    nameEnglish: prefectures.map(({ nameEnglish }) => nameEnglish),
    region: prefectures.map(({ region }) => region),
    bounds: prefectures.map(({ code }) => boundsOf(bounds, code)),
  };
}

function figureTable({ figures }: CanonicalTables, group: FigureGroup): FigureTable {
  const columns = figures.filter((column) => column.group === group);
  return {
    columns: Object.fromEntries(columns.map(({ name, values }) => [name, values.map(toCell)])),
    fields: Object.fromEntries(
      columns.map(({ name, unit, asOf, source }) => [name, { unit, asOf, source }]),
    ),
  };
}

function nationalTable(tables: CanonicalTables): NationalTable {
  const { indicators, targets, splits, rmosByRegion, projectionBlocks, depopulation } = tables;
  const dates = depopulationDates(depopulation);
  return {
    indicators,
    targets,
    splits,
    rmosByRegion,
    projectionBlocks,
    depopulationDates: dates,
  };
}

function nameTable({ codeChanges, nameVariants }: CanonicalTables): NameTable {
  return {
    changes: codeChanges.map(({ oldCode, oldName, newCode, kind, lastYear, changedOn }) => {
      return { oldCode, oldName, newCode, kind, lastYear, changedOn };
    }),
    variants: nameVariants.map(({ code, variant }) => ({ code, variant })),
  };
}

/** To 5 decimals, about 1 m. */
function officeOf({ office: [longitude, latitude] }: WithOffice): LongitudeLatitude {
  return [round(longitude, 5), round(latitude, 5)];
}

function boundsOf(bounds: BoundsByCode, code: string): Bounds {
  const found = bounds.get(code);
  if (found === undefined) throw new Error(`no bounds for ${code}`);
  return found;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
