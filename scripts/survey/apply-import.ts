import { access, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCanonicalTables } from '../lib/canonical/read-canonical-tables.ts';
import { writeAllOrNone, type PlannedFile } from '../lib/write-all-or-none.ts';
import type { DataRow } from './canonical-rows.ts';
import { dataCsvText, readDataCsv, type DataCsv } from './data-csv.ts';
import { IMPORTED_RESOURCES, withResources } from './imported-resources.ts';
import type { TableChange } from './plan-import.ts';

/** What an import writes beside the tables: paths inside the data directory. */
export interface ImportFiles {
  readonly source: DataRow;
  /** Provenance, tidy tables and rows not matched. */
  readonly beside: readonly PlannedFile[];
}

/**
 * Takes rows into a data directory, whole or not at all: the changed tables are first
 * put into a copy and proven there as `kyoten build` reads them. Throws the `UserError`
 * of that proof, and then nothing has changed. Returns rows added by path.
 */
export async function applyImport(
  data: string,
  changes: readonly TableChange[],
  { source, beside }: ImportFiles,
  write: boolean,
): Promise<ReadonlyMap<string, number>> {
  const added = new Map<string, number>();
  const files = [await sourceFile(data, source)];
  for (const [path, group] of groupByPath(changes)) {
    const { text, rows } = await changedTable(data, path, group);
    files.push({ path, content: text });
    added.set(path, rows);
  }
  const descriptor = await readFile(join(data, 'datapackage.json'), 'utf8');
  const extended = withResources(descriptor, new Set(added.keys()));
  if (extended !== descriptor) files.push({ path: 'datapackage.json', content: extended });
  await prove(data, files);
  const planned = [...files, ...beside];
  if (write)
    await writeAllOrNone(planned.map(({ path, content }) => ({ path: join(data, path), content })));
  return added;
}

function groupByPath(changes: readonly TableChange[]): ReadonlyMap<string, readonly TableChange[]> {
  const groups = new Map<string, TableChange[]>();
  for (const change of changes) {
    const group = groups.get(change.path);
    if (group === undefined) groups.set(change.path, [change]);
    else group.push(change);
  }
  return groups;
}

async function changedTable(
  data: string,
  path: string,
  changes: readonly TableChange[],
): Promise<{ text: string; rows: number }> {
  const table = await readOrStart(data, path);
  const kept = table.rows.filter((row) => !changes.some((change) => change.replaces(row)));
  const rows: DataRow[] = [...kept];
  for (const change of changes) rows.push(...change.rows(rows));
  const order = changes[0]?.order ?? [];
  return { text: dataCsvText({ ...table, rows }, order), rows: rows.length - kept.length };
}

/** A table of the directory, or an empty one of those that imports bring with them. */
async function readOrStart(data: string, path: string): Promise<DataCsv> {
  const isThere = await access(join(data, path)).then(
    () => true,
    () => false,
  );
  const imported = IMPORTED_RESOURCES.find((resource) => resource.path === path);
  if (!isThere && imported !== undefined) return { path, columns: imported.columns, rows: [] };
  return readDataCsv(data, path);
}

async function sourceFile(data: string, source: DataRow): Promise<PlannedFile> {
  const table = await readDataCsv(data, 'reference/sources.csv');
  const others = table.rows.filter((row) => row['id'] !== source['id']);
  return { path: table.path, content: dataCsvText({ ...table, rows: [...others, source] }, []) };
}

async function prove(data: string, files: readonly PlannedFile[]): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'kyoten-import-'));
  try {
    // Findings name the files as the user knows them: the folder is called data here too.
    const copy = join(parent, 'data');
    await cp(data, copy, { recursive: true });
    for (const { path, content } of files) await writeFile(join(copy, path), content);
    await readCanonicalTables(copy);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
