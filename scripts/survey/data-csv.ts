import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';

/** A CSV table of the data directory as text cells by column. */
export interface DataCsv {
  /** Path inside the data directory. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Reads a table that `readCanonicalTables` has already proven. */
export async function readDataCsv(data: string, path: string): Promise<DataCsv> {
  const text = await readFile(join(data, path), 'utf8');
  const { data: rows, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  return { path, columns: meta.fields ?? [], rows };
}

/** The text of a table: UTF-8, LF, rows ordered by their first columns where `key` says so. */
export function dataCsvText({ columns, rows }: DataCsv, key: readonly string[]): string {
  const sorted = rows.toSorted((a, b) => {
    for (const column of key) {
      const [left = '', right = ''] = [a[column], b[column]];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
  return `${Papa.unparse([...sorted], { columns: [...columns], newline: '\n' })}\n`;
}
