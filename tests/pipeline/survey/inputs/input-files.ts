import { utils, write, type WorkSheet } from '@e965/xlsx';
import Encoding from 'encoding-japanese';
import { unzipSync, zipSync } from 'fflate';

/** What a case gives the engine beside its file. */
export interface CaseOptions {
  readonly encoding?: string;
  readonly fiscalYear?: number;
  readonly asOf?: string;
  readonly prefecture?: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly limits?: Readonly<Record<string, number>>;
  /** Name of the recipe file in the case's folder. */
  readonly recipe?: string;
}

/** One case: a file as somebody might send it. */
export interface SurveyCase {
  /** What the case shows, as a sentence. */
  readonly shows: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly options?: CaseOptions;
  /** Further files of the folder. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** Cells of a sheet; `null` is no cell. */
export type Cells = readonly (readonly (string | number | boolean | null | WorkbookCell)[])[];

/** A cell with a format, a formula, or a fill. */
export interface WorkbookCell {
  readonly t: 'n' | 's' | 'e' | 'b';
  readonly v?: unknown;
  readonly z?: string;
  readonly f?: string;
}

/** A sheet to be written. */
export interface SheetInput {
  readonly name: string;
  readonly cells: Cells;
  /** Ranges such as `A1:C1`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

/** Lines of a CSV as text. */
export function lines(...rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join('');
}

/** UTF-8 without a byte order mark. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A text in one of the encodings that Japanese tables come in. */
export function encoded(text: string, to: 'SJIS' | 'EUCJP' | 'UTF16LE' | 'UTF16BE' | 'JIS'): Uint8Array {
  const codes = Encoding.stringToCode(text);
  return Uint8Array.from(Encoding.convert(codes, { to, from: 'UNICODE', type: 'array' }));
}

/** Byte arrays one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A workbook of the given sheets. */
export function workbook(
  bookType: 'xlsx' | 'biff8' | 'biff5' | 'ods',
  sheets: readonly SheetInput[],
): Uint8Array {
  const book = utils.book_new();
  for (const input of sheets) utils.book_append_sheet(book, sheetOf(input), input.name);
  book.Workbook = {
    Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden === true ? 1 : 0 })),
  };
  const options = { type: 'array', bookType, compression: true, bookSST: bookType !== 'biff5', cellStyles: true } as const;
  return new Uint8Array(write(book, options) as ArrayBuffer);
}

/** A zipped workbook with parts changed or added; a change gets the part's text. */
export function patched(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    parts[name] = Uint8Array.from(utf8(change(part === undefined ? '' : new TextDecoder().decode(part))));
  }
  return zipSync(parts, { mtime: new Date('2026-01-01T00:00:00Z') });
}

/**
 * A workbook of Excel 95 with its text in CP932, which SheetJS reads but does not write:
 * written with ASCII names of the same length, which are then replaced byte by byte.
 */
export function excel95(sheet: SheetInput): Uint8Array {
  const names = new Map<string, Uint8Array>();
  const disguise = (text: string): string => {
    const bytes = encoded(text, 'SJIS');
    const name = `${String.fromCharCode(65 + names.size).repeat(bytes.length - 1)}~`;
    names.set(name, bytes);
    return name;
  };
  const cells = sheet.cells.map((row) => row.map((cell) => (typeof cell === 'string' ? disguise(cell) : cell)));
  const book = workbook('biff5', [{ ...sheet, cells, name: disguise(sheet.name) }]);
  // CODEPAGE record: id 0x0042, length 2.
  const at = book.findIndex((byte, index) => byte === 0x42 && book[index + 1] === 0 && book[index + 2] === 2 && book[index + 3] === 0);
  book.set([0xa4, 0x03], at + 4);
  for (const [name, bytes] of names) replaceAll(book, utf8(name), bytes);
  return book;
}

function replaceAll(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): void {
  for (let at = 0; at <= bytes.length - from.length; at += 1)
    if (from.every((byte, index) => bytes[at + index] === byte)) bytes.set(to, at);
}

/** A zip of files. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...files }, { mtime: new Date('2026-01-01T00:00:00Z') });
}

function sheetOf(input: SheetInput): WorkSheet {
  const sheet = utils.aoa_to_sheet(input.cells.map((row) => [...row]));
  if (input.merges !== undefined) sheet['!merges'] = input.merges.map((range) => utils.decode_range(range));
  if (input.hiddenRows !== undefined) {
    sheet['!rows'] = [];
    for (const row of input.hiddenRows) sheet['!rows'][row - 1] = { hidden: true };
  }
  if (input.hiddenColumns !== undefined) {
    sheet['!cols'] = [];
    for (const column of input.hiddenColumns) sheet['!cols'][column - 1] = { hidden: true };
  }
  return sheet;
}
