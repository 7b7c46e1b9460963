import type { TidyCell, TidyRow } from './tidy-parts.ts';
import type { TidyTable } from './tidy-rows.ts';

/** What must be guarded or quoted; most cells have none of it, and there are many. */
const SPECIAL = /[",\r\n\t=+@-]/u;

/** Pieces of text joined at a time: long enough to be quick, short enough to be let go. */
const BLOCK = 8192;

/**
 * A tidy table as CSV with CRLF, as Japanese spreadsheets write it. Text that a
 * spreadsheet would take for a formula gets an apostrophe in front (CWE-1236).
 */
export function tidyCsv({ headings, rows }: TidyTable): string {
  const blocks = [`${written(headings)}\r\n`];
  let pieces: string[] = [];
  for (const row of rows) {
    writeRow(row, pieces);
    if (pieces.length < BLOCK) continue;
    blocks.push(pieces.join(''));
    pieces = [];
  }
  blocks.push(pieces.join(''));
  return blocks.join('');
}

/** Most cells of a survey are blank: the commas between two that are not are one piece. */
function writeRow(row: TidyRow, pieces: string[]): void {
  let commas = 0;
  for (const part of row) {
    const text = typeof part === 'object' ? part.text(written) : cell(part);
    if (text !== '') {
      if (commas > 0) pieces.push(COMMAS[commas] ?? ','.repeat(commas));
      pieces.push(text);
      commas = 0;
    }
    commas += 1;
  }
  if (commas > 1) pieces.push(COMMAS[commas - 1] ?? ','.repeat(commas - 1));
  pieces.push('\r\n');
}

const COMMAS = Array.from({ length: 64 }, (_, count) => ','.repeat(count));

function written(cells: readonly TidyCell[]): string {
  return cells.map(cell).join(',');
}

function cell(value: TidyCell): string {
  if (typeof value === 'number') return String(value);
  if (value === '' || !SPECIAL.test(value)) return value;
  // A lone dash is the mark for 皆無.
  const guarded = /^[=+@\t\r]|^-.+/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
