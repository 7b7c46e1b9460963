import type { Figure } from './absence.ts';
import { isNumber, toCell } from './absence.ts';

/** A column of text: names, codes (with their leading zero), sources. */
export interface TextColumn {
  readonly kind: 'text';
  readonly heading: string;
  readonly values: readonly string[];
}

/** A column of figures; absent ones are written as their symbol, zero as 0. */
export interface FigureTextColumn {
  readonly kind: 'figure';
  readonly heading: string;
  readonly values: readonly Figure[];
  /** Decimals written; all that are there when not given. */
  readonly digits?: number;
}

/** A column of a table to save; all columns of a table are equally long. */
export type DelimitedColumn = TextColumn | FigureTextColumn;

/**
 * Starts that spreadsheets take for a formula (CWE-1236), full-width ones as well.
 * A sign alone is none, so the symbol `-` for 該当なし stays as it is.
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－−＠]./su;

/**
 * Comma-separated text after RFC 4180 with CRLF, heading first. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function writeDelimited(columns: readonly DelimitedColumn[]): string {
  const length = Math.max(0, ...columns.map(({ values }) => values.length));
  const rows = Array.from({ length }, (_, row) => columns.map((column) => fieldOf(column, row)));
  const headings = columns.map(({ heading }) => textField(heading));
  return [headings, ...rows].map((fields) => `${fields.join(',')}\r\n`).join('');
}

function fieldOf(column: DelimitedColumn, row: number): string {
  if (column.kind === 'text') return textField(column.values[row] ?? '');
  const figure = column.values[row];
  return figure === undefined ? '' : figureField(figure, column.digits);
}

function figureField(figure: Figure, digits: number | undefined): string {
  if (!isNumber(figure)) return toCell(figure).toString();
  return String(digits === undefined ? figure : Number(figure.toFixed(digits)));
}

function textField(text: string): string {
  const guarded = FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
