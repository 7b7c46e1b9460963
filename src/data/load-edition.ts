import { depopulationDates } from '../domain/depopulation.ts';
import type { FigureTable, MunicipalityTable, NationalTable, PrefectureTable } from '../domain/edition.ts';
import { FIGURE_COLUMNS } from '../domain/figure-column.ts';
import type { LoadedEdition } from '../domain/loaded-edition.ts';
import type { Municipality, Prefecture } from '../domain/municipality.ts';
import { prefectureOf } from '../domain/municipality-code.ts';
import { boundsAroundOffice } from '../domain/office-bounds.ts';
import { DataError } from './data-error.ts';
import { loadFile, openManifest, type OpenedManifest } from './manifest.ts';
import { readFigures, requireColumns } from './table-guard.ts';

/** The tables of the first view as JSON gave them. */
export interface FirstTables {
  readonly municipalities: unknown;
  readonly prefectures: unknown;
  readonly core: unknown;
  readonly national: unknown;
}

/**
 * Loads and verifies what the first view needs. Throws `DataError` when any of
 * it is missing or not what the manifest promises: no figure is shown then.
 */
export async function loadEdition(opened: OpenedManifest): Promise<LoadedEdition> {
  const [municipalities, prefectures, core, national] = await Promise.all([
    loadTable(opened, 'municipalities'),
    loadTable(opened, 'prefectures'),
    loadTable(opened, 'figures-core'),
    loadTable(opened, 'national'),
  ]);
  return assembleEdition(opened, { municipalities, prefectures, core, national });
}

/** Checks tables and joins them to an edition. Throws `DataError` `incomplete`. */
export function assembleEdition(
  { manifest, editions }: Pick<OpenedManifest, 'manifest' | 'editions'>,
  tables: FirstTables,
): LoadedEdition {
  const municipalities = readMunicipalities(tables.municipalities);
  const prefectures = readPrefectures(tables.prefectures, municipalities);
  const { core, national } = tables;
  const figures = readFigures('figures-core', core, municipalities.length);
  requireColumns('figures-core', Object.fromEntries(figures), FIGURE_COLUMNS.core);
  requireColumns('national', national, ['indicators', 'targets', 'splits', 'projectionBlocks']);
  return {
    manifest,
    editions,
    municipalities,
    municipalityByCode: new Map(municipalities.map((row) => [row.code, row])),
    prefectures,
    prefectureByCode: new Map(prefectures.map((row) => [row.code, row])),
    figures,
    fields: (core as FigureTable).fields,
    loadedGroups: ['core'],
    national: national as unknown as NationalTable,
    classSources: (tables.municipalities as MunicipalityTable).depopulationSources ?? {},
  };
}

/** An edition with its first tables. */
export interface OpenedEdition {
  readonly opened: OpenedManifest;
  readonly loaded: LoadedEdition;
}

/** What was asked for before the page was there to show it; each is taken once. */
const ahead = new Map<string, Promise<OpenedEdition>>();

/**
 * Begins to load an edition for the `openEdition` that will ask for it. Gives its manifest
 * as soon as that is there.
 */
export function fetchEditionAhead(root: string, edition?: string): Promise<OpenedManifest> {
  const manifest = openManifest(root, edition);
  const opening = load(manifest);
  // Whoever takes it hears of a failure.
  opening.catch(() => undefined);
  ahead.set(keyOf(root, edition), opening);
  return manifest;
}

/** Opens an edition of the data folder `root` (ending in `/`) and loads it. */
export function openEdition(root: string, edition?: string): Promise<OpenedEdition> {
  const key = keyOf(root, edition);
  const opening = ahead.get(key);
  ahead.delete(key);
  return opening ?? load(openManifest(root, edition));
}

const keyOf = (root: string, edition: string | undefined): string => `${root} ${edition ?? ''}`;

async function load(manifest: Promise<OpenedManifest>): Promise<OpenedEdition> {
  const opened = await manifest;
  return { opened, loaded: await loadEdition(opened) };
}

/** Fetches `tables/<name>.json`, verified. Throws `DataError`. */
export async function loadTable(opened: OpenedManifest, name: string): Promise<unknown> {
  return loadFile(opened, `tables/${name}.json`);
}

function readMunicipalities(table: unknown): readonly Municipality[] {
  const columns = ['code', 'name', 'kana', 'county', 'office', 'boundsFromOffice', 'depopulation'];
  requireColumns('municipalities', table, ['code']);
  requireColumns('municipalities', table, columns, (table['code'] as unknown[]).length);
  const rows = table as unknown as MunicipalityTable;
  for (const date of depopulationDates(rows.depopulation))
    requireColumns('municipalities', rows.depopulation, [date], rows.code.length);
  return rows.code.map((code, index) => readMunicipality(rows, code, index));
}

function readMunicipality(rows: MunicipalityTable, code: string, index: number): Municipality {
  const cell = <T>(values: readonly T[] | undefined): T => {
    const value = values?.[index];
    if (value === undefined) throw new DataError('incomplete', 'municipalities', code, 'row');
    return value;
  };
  return {
    index,
    code,
    prefectureCode: prefectureOf(code),
    name: cell(rows.name),
    kana: cell(rows.kana),
    county: cell(rows.county),
    office: cell(rows.office),
    bounds: boundsAroundOffice(cell(rows.office), cell(rows.boundsFromOffice)),
    depopulation: Object.fromEntries(
      Object.entries(rows.depopulation).map(([date, classes]) => [date, cell(classes)]),
    ),
    partialAreas: rows.partialAreas[code] ?? [],
  };
}

function readPrefectures(
  table: unknown,
  municipalities: readonly Municipality[],
): readonly Prefecture[] {
  const columns = ['code', 'name', 'kana', 'nameEnglish', 'region', 'bounds'];
  requireColumns('prefectures', table, columns);
  const rows = table as unknown as PrefectureTable;
  return rows.code.map((code, index) => {
    const [name, kana] = [rows.name[index], rows.kana[index]];
    const [nameEnglish, region, bounds] = [rows.nameEnglish[index], rows.region[index], rows.bounds[index]];
    if (!name || !kana || !nameEnglish || !region || !bounds)
      throw new DataError('incomplete', 'prefectures', code, 'row');
    const own = municipalities.filter((municipality) => municipality.prefectureCode === code);
    return { code, name, kana, nameEnglish, region, bounds, municipalities: own };
  });
}
