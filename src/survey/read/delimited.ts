import Papa from 'papaparse';
import { rowsAddress } from '../cell-address.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { plainGrid, type Grid } from '../grid.ts';
import { SurveyRefusal } from '../refusal.ts';
import type { ReadLimits } from './limits.ts';

/** Delimiters that are tried, the likeliest first. */
const DELIMITERS = [',', '\t', ';'] as const;

/**
 * Parses comma, tab or semicolon separated text, with quoted line breaks, into a
 * grid. Throws `SurveyRefusal` when it exceeds the limits.
 */
export function parseDelimited(
  text: string,
  name: string,
  limits: ReadLimits,
  findings: FindingCollector,
): Grid {
  const lines = countLines(text, limits.rows);
  if (lines > limits.rows)
    throw new SurveyRefusal('tooManyRows', {
      found: `> ${limits.rows}`,
      expected: `${limits.rows}`,
    });
  const delimiter = guessDelimiter(text);
  // Before the parser makes a text of each field, which takes most of the memory.
  requireFewFields(lines + countDelimiters(text, delimiter, limits.cells), limits);
  const parsed = Papa.parse<string[]>(text, { delimiter });
  for (const error of parsed.errors) if (error.type === 'Quotes') reportQuote(error.row, findings);
  const rows = withoutLastBlank(parsed.data);
  // Should the parser ever have found more fields than were counted.
  requireFewFields(
    rows.reduce((sum, row) => sum + row.length, 0),
    limits,
  );
  if (text.includes('=')) withoutGuards(rows, findings);
  if (rows.length < lines) reportLineBreaks(rows, findings);
  return plainGrid(name, rows);
}

/** The delimiter that splits the first lines most evenly; a comma when none does. */
export function guessDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/gu, '')
    .split(/\r?\n|\r/u)
    .slice(0, 50);
  const counts = DELIMITERS.map((delimiter) => ({
    delimiter,
    lines: lines.filter((line) => line.includes(delimiter)).length,
  }));
  return counts.reduce((best, next) => (next.lines > best.lines ? next : best)).delimiter;
}

function requireFewFields(fields: number, { cells }: ReadLimits): void {
  if (fields > cells)
    throw new SurveyRefusal('tooManyCells', { found: `> ${cells}`, expected: `${cells}` });
}

/**
 * Delimiters outside quoted fields, up to just above `most`: at least those that part fields.
 * Letter by letter: V8 may repeat a search of the whole text (`indexOf`) for every delimiter.
 */
function countDelimiters(text: string, delimiter: string, most: number): number {
  const code = delimiter.charCodeAt(0);
  let count = 0;
  let isClosed = true;
  for (let at = 0; at < text.length && count <= most; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === code) count += 1;
    else if (letter === QUOTE && isClosed && opensField(text, at, code)) {
      const end = closingQuote(text, at, code);
      // A quote that is never closed is told of by the parser; here all behind it is counted.
      if (end < 0) isClosed = false;
      else at = end;
    }
  }
  return count;
}

const [QUOTE, LINE_FEED, RETURN, BLANK] = [0x22, 0x0a, 0x0d, 0x20];

/** A quote means something only at the start of a field: 5"管 is plain text. */
function opensField(text: string, quote: number, delimiter: number): boolean {
  return quote === 0 || endsField(text.charCodeAt(quote - 1), delimiter);
}

function endsField(letter: number, delimiter: number): boolean {
  return letter === delimiter || letter === LINE_FEED || letter === RETURN;
}

/** The quote that ends the field, which only blanks part from what follows; -1 without one. */
function closingQuote(text: string, opening: number, delimiter: number): number {
  for (let at = opening + 1; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== QUOTE) continue;
    // A doubled quote is passed over whole.
    if (text.charCodeAt(at + 1) === QUOTE) at += 1;
    else {
      let after = at + 1;
      while (text.charCodeAt(after) === BLANK) after += 1;
      if (after >= text.length || endsField(text.charCodeAt(after), delimiter)) return at;
    }
  }
  return -1;
}

function countLines(text: string, limit: number): number {
  let lines = 0;
  const end = text.includes('\n') ? '\n' : '\r';
  for (let at = 0; at >= 0 && at < text.length && lines <= limit; lines += 1) {
    const next = text.indexOf(end, at);
    if (next < 0) return lines + 1;
    at = next + 1;
  }
  return lines;
}

function withoutLastBlank(rows: string[][]): string[][] {
  const last = rows.at(-1);
  return last !== undefined && last.length <= 1 && (last[0] ?? '') === ''
    ? rows.slice(0, -1)
    : rows;
}

/** ="01202" or =350: a value as a formula, so that a spreadsheet keeps it as it is. */
const GUARDED = /^=(?:"(?<text>[^"]*)"|(?<number>[-+]?\d[\d,.]*))$/u;

function withoutGuards(rows: readonly string[][], findings: FindingCollector): void {
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const inside = cell.startsWith('=') ? GUARDED.exec(cell)?.groups : undefined;
      if (inside === undefined) return;
      const done = inside['text'] ?? inside['number'] ?? '';
      cells[column] = done;
      findings.add('formulaGuarded', '', 1, { row, column, found: cell, done });
    }),
  );
}

function reportQuote(row: number | undefined, findings: FindingCollector): void {
  findings.add('brokenQuote', '', 1, { cells: row === undefined ? '' : rowsAddress(row, row) });
}

function reportLineBreaks(rows: readonly (readonly string[])[], findings: FindingCollector): void {
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (/[\r\n]/u.test(cell))
        findings.add('lineBreakInField', '', 1, { row, column, found: cell });
    }),
  );
}
