import type { CanonicalTables } from './canonical-tables.ts';

/**
 * Reads `data/` (its datapackage.json and the CSV tables it names), applies the
 * hand fixes, and returns typed rows. Throws one `UserError` with every finding
 * when a table does not fit its schema.
 */
export type ReadCanonicalTables = (dataDirectory: string) => Promise<CanonicalTables>;
