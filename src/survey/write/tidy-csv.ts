import type { TidyCell, TidyTable } from './tidy-rows.ts';

/**
 * A tidy table as CSV with CRLF, as Japanese spreadsheets write it. Text that a
 * spreadsheet would take for a formula gets an apostrophe in front (CWE-1236).
 */
export function tidyCsv(table: TidyTable): string {
  return [table.headings, ...table.rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: TidyCell): string {
  if (typeof value === 'number') return String(value);
  // A lone dash is the mark for 皆無.
  const guarded = /^[=+@\t\r]|^-.+/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
