import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { sniffFile, type SniffedFile } from '../../../../src/survey/read/file-kind.ts';
import { READ_LIMITS } from '../../../../src/survey/read/limits.ts';
import { countCells, mayHaveFormulas } from '../../../../src/survey/read/workbook-elements.ts';
import { readZipDirectory } from '../../../../src/survey/read/zip-directory.ts';
import { unpackZip } from '../../../../src/survey/read/zip-guard.ts';

function unpackedBook(
  cells: Readonly<Record<string, object>>,
  bookType: 'xlsx' | 'ods' | 'xlsb' = 'xlsx',
): readonly [Uint8Array, SniffedFile] {
  const book = utils.book_new();
  utils.book_append_sheet(book, { '!ref': 'A1:C9', ...cells }, 'cff');
  const zip = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
  const bytes = unpackZip(zip, readZipDirectory(zip), READ_LIMITS);
  return [bytes, { ...sniffFile(zip), zip: readZipDirectory(bytes) }];
}

const PLAIN = { A1: { t: 's', v: 'c <f> /c' }, B1: { t: 'n', v: 4 }, C9: { t: 'n', v: 5 } };
const SUMMED = { ...PLAIN, C2: { t: 'n', v: 9, f: 'B1+C9' } };

describe('what is told of a workbook before it is read', () => {
  test('its cells, up to just above the most there may be', () => {
    expect(countCells(...unpackedBook(PLAIN), 10)).toBe(3);
    expect(countCells(...unpackedBook(SUMMED), 10)).toBe(4);
    expect(countCells(...unpackedBook(SUMMED), 2)).toBe(3);
  });

  test('whether it may have formulas', () => {
    expect(mayHaveFormulas(...unpackedBook(PLAIN))).toBe(false);
    expect(mayHaveFormulas(...unpackedBook(SUMMED))).toBe(true);
  });

  test.each(['ods', 'xlsb'] as const)('nothing of an %s, which is read without knowing', (kind) => {
    expect(countCells(...unpackedBook(PLAIN, kind), 10)).toBe(0);
    expect(mayHaveFormulas(...unpackedBook(PLAIN, kind))).toBe(true);
  });
});
