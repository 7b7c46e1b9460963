import type { CanonicalTables } from './lib/canonical/canonical-tables.ts';
import { readCanonicalTables } from './lib/canonical/read-canonical-tables.ts';
import type { CheckReport } from './lib/check/check-line.ts';
import { checkReading, checkTables } from './lib/check/check-tables.ts';
import { UserError } from './lib/user-error.ts';

/**
 * Proves the integrity of a data directory: schemas, keys and references first,
 * then sums, codes, classes and points. Faults of the tables come back in the
 * report; only faults of the program throw.
 */
export async function checkData(dataDirectory: string): Promise<CheckReport> {
  let tables: CanonicalTables;
  try {
    tables = await readCanonicalTables(dataDirectory);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const groups = [checkReading(undefined, error.findings.length)];
    return { ok: false, groups, findings: error.findings };
  }
  return checkTables(tables);
}
