import type { FormerMunicipalityTable } from '../domain/edition.ts';
import { changesOf, type MunicipalityChange } from '../domain/municipality-change.ts';
import { loadTable } from './load-edition.ts';
import type { OpenedManifest } from './manifest.ts';
import { requireColumns } from './table-guard.ts';

/** Every change of a municipality since 1970, for old lists and old names. Throws `DataError`. */
export async function loadChanges(
  opened: OpenedManifest,
): Promise<readonly MunicipalityChange[]> {
  const name = 'former-municipalities';
  const table = await loadTable(opened, name);
  requireColumns(name, table, ['oldCode']);
  const rows = (table as unknown as FormerMunicipalityTable).oldCode.length;
  requireColumns(
    name,
    table,
    ['oldCounty', 'oldName', 'oldKana', 'newCode', 'newName', 'kind', 'changedOn'],
    rows,
  );
  return changesOf(table as unknown as FormerMunicipalityTable);
}
