import type { TidyCell, TidyTable } from './tidy-rows.ts';

/** What must be guarded or quoted; most cells have none of it, and there are many. */
const SPECIAL = /[",\r\n\t=+@-]/u;

/**
 * A tidy table as CSV with CRLF, as Japanese spreadsheets write it. Text that a
 * spreadsheet would take for a formula gets an apostrophe in front (CWE-1236).
 */
export function tidyCsv({ headings, rows }: TidyTable): string {
  const lines = [headings.map(cell).join(',')];
  // One list of texts serves all rows.
  const texts = headings.map(() => '');
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1) texts[at] = cell(row[at] ?? '');
    lines.push(texts.join(','));
  }
  lines.push('');
  return lines.join('\r\n');
}

function cell(value: TidyCell): string {
  if (typeof value === 'number') return String(value);
  if (value === '' || !SPECIAL.test(value)) return value;
  // A lone dash is the mark for 皆無.
  const guarded = /^[=+@\t\r]|^-.+/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
