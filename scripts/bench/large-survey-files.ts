import { zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { READ_LIMITS } from '../../src/survey/read/limits.ts';

/** Files at and beyond the limits of reading, by what they are; made when asked for. */
export const LARGE_FILES: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  ['a million rows.csv', () => csv(3, READ_LIMITS.rows - 1)],
  ['five million fields.csv', () => csv(12, Math.floor(READ_LIMITS.cells / 12) - 1)],
  ['100 MB of commas.csv', () => new Uint8Array(READ_LIMITS.bytes - 1).fill(0x2c)],
  ['100 MB in a line.csv', () => new Uint8Array(READ_LIMITS.bytes - 1).fill(0x61)],
  ['cells of a workbook.xlsx', () => xlsx(24, Math.floor(READ_LIMITS.workbookCells / 24) - 1)],
  ['a zip bomb.xlsx', () => bomb()],
];

const HEADINGS = ['都道府県', '市町村', '人口'];

function table(columns: number, rows: number): (string | number)[][] {
  const more = Array.from({ length: columns - HEADINGS.length }, (_, at) => `項目${at + 1}`);
  const figures = more.map((_, at) => at * 31);
  const body = Array.from({ length: rows }, (_, at) => ['高知県', '檮原町', at, ...figures]);
  return [[...HEADINGS, ...more], ...body];
}

function csv(columns: number, rows: number): Uint8Array {
  const lines = table(columns, rows).map((cells) => `${cells.join(',')}\n`);
  return new TextEncoder().encode(lines.join(''));
}

function xlsx(columns: number, rows: number): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(table(columns, rows)), '調査');
  const options = { type: 'array', bookType: 'xlsx', compression: true } as const;
  return new Uint8Array(write(book, options) as ArrayBuffer);
}

/** A part that is as large as the limit lets all of them be, of nothing but one letter. */
function bomb(): Uint8Array {
  const part = new Uint8Array(READ_LIMITS.inflatedBytes - 1_000).fill(0x61);
  return zipSync({ 'xl/workbook.xml': part });
}
