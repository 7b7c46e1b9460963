import { basename } from 'node:path';
import type { UserFinding } from '../user-error.ts';
import { UserError } from '../user-error.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { CanonicalTables } from './canonical-tables.ts';
import { danglingReferences, duplicateKeys } from './check-keys.ts';
import { namedSources, unsourcedColumns } from './check-sources.ts';
import { composeTables, NEEDED_TABLES } from './compose-tables.ts';
import type { DataPackage } from './data-package.ts';
import type { RawTable } from './raw-table.ts';
import { readDataPackage } from './read-data-package.ts';
import { readRawTable } from './read-raw-table.ts';
import { missingTables, TableSet } from './table-set.ts';
import { typeTable } from './typed-table.ts';

/**
 * Reads a data directory (its datapackage.json and the CSV tables it names),
 * applies the hand fixes, and returns typed rows. Throws one `UserError` with
 * every finding when a table does not fit its schema or the others.
 */
export async function readCanonicalTables(dataDirectory: string): Promise<CanonicalTables> {
  const described = await readDataPackage(dataDirectory);
  const findings: UserFinding[] = [];
  const raw = await readRawTables(dataDirectory, described, findings);
  const { tables, corrections } = applyCorrections(raw, findings);
  const typed = [...tables.values()].map((table) => typeTable(table, findings));
  findings.push(...misfits(dataDirectory, described, tables).filter(isNewPlace(findings)));
  if (findings.length > 0) throw new UserError(findings);
  const usedSources = new Set([...tables.values()].flatMap((table) => [...namedSources(table)]));
  const composed = composeTables(
    described,
    new TableSet(typed),
    { corrections, usedSources },
    findings,
  );
  if (findings.length > 0) throw new UserError(findings);
  return composed;
}

async function readRawTables(
  dataDirectory: string,
  described: DataPackage,
  findings: UserFinding[],
): Promise<ReadonlyMap<string, RawTable>> {
  const readings = await Promise.all(
    described.resources.map(async (resource) => {
      const ofTable: UserFinding[] = [];
      return { table: await readRawTable(dataDirectory, resource, ofTable), ofTable };
    }),
  );
  findings.push(...readings.flatMap(({ ofTable }) => ofTable));
  return new Map(
    readings.flatMap(({ table }) => (table === undefined ? [] : [[table.resource.name, table]])),
  );
}

/** A cell that breaks its own form is told of once, not again for what it refers to. */
function isNewPlace(findings: readonly UserFinding[]): (finding: UserFinding) => boolean {
  const placeOf = ({ file, row, column }: UserFinding): string => `${file}:${row}:${column}`;
  const places = new Set(findings.map(placeOf));
  return (finding) => finding.row === undefined || !places.has(placeOf(finding));
}

function misfits(
  dataDirectory: string,
  described: DataPackage,
  tables: ReadonlyMap<string, RawTable>,
): readonly UserFinding[] {
  const descriptor = `${basename(dataDirectory)}/datapackage.json`;
  const sources = tables.get('sources');
  const sourceIds = new Set(sources?.rows.map((row) => row.cells['id'] ?? ''));
  const names = described.resources.map((resource) => resource.name);
  return [
    ...missingTables(names, NEEDED_TABLES, descriptor),
    ...[...tables.values()].flatMap((table) => [
      ...duplicateKeys(table),
      ...danglingReferences(table, tables),
      ...(sources === undefined ? [] : unsourcedColumns(table, sourceIds, descriptor)),
    ]),
  ];
}
