import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FindingCollector } from '../../../../src/survey/finding-collector.ts';
import type { Grid } from '../../../../src/survey/grid.ts';
import { sniffFile } from '../../../../src/survey/read/file-kind.ts';
import { READ_LIMITS } from '../../../../src/survey/read/limits.ts';
import { takePlainCells } from '../../../../src/survey/read/plain-sheet.ts';
import { readWorkbook } from '../../../../src/survey/read/workbook.ts';
import { readZipDirectory } from '../../../../src/survey/read/zip-directory.ts';
import { unpackZip } from '../../../../src/survey/read/zip-guard.ts';

const CASES = join(import.meta.dirname, '../../../pipeline/survey');
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(CASES, name, 'input.xlsx')));

function grids(zip: Uint8Array, limits = READ_LIMITS): readonly Grid[] {
  const bytes = unpackZip(zip, readZipDirectory(zip), limits);
  const file = { ...sniffFile(zip), zip: readZipDirectory(bytes) };
  return readWorkbook(bytes, file, limits, new FindingCollector());
}

/** The workbook with its parts changed; `change` gets each part's name and text. */
function changed(zip: Uint8Array, change: (name: string, xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(zip)).map(([name, part]) => [
    name,
    name.endsWith('.xml') ? strToU8(change(name, strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

/** The same for every reader, but none of its sheets is plain: a blank in a tag. */
const leftToLibrary = (zip: Uint8Array): Uint8Array =>
  changed(zip, (_, xml) => xml.replace('<sheetData>', '<sheetData >'));

const plainSheets = (zip: Uint8Array): number =>
  Object.entries(unzipSync(zip)).filter(
    ([name, part]) => /worksheets\/[^/]+\.xml$/u.test(name) && takePlainCells(part) !== undefined,
  ).length;

function book(cells: Readonly<Record<string, object>>, name = '実態調査'): Uint8Array {
  const made = utils.book_new();
  utils.book_append_sheet(made, { '!ref': 'A1:C9', ...cells }, name);
  const options = { type: 'array', bookType: 'xlsx', bookSST: true } as const;
  return new Uint8Array(write(made, options) as ArrayBuffer);
}

describe('the cells of a plain sheet are those that SheetJS reads', () => {
  test.each([
    'hub-three-row-heading',
    'objects-and-colours',
    'percent-and-dates',
    'hidden-parts',
    'phonetic-guides',
    'resident-register',
    'several-tables',
    'forms-of-one-record',
  ])('%s', (name) => {
    expect(plainSheets(fixture(name))).toBeGreaterThan(0);
    expect(plainSheets(leftToLibrary(fixture(name)))).toBe(0);
    expect(grids(fixture(name))).toEqual(grids(leftToLibrary(fixture(name))));
  });

  test('days counted from 1904, and merged cells', () => {
    const since1900 = book({
      A1: { t: 'n', v: 43_190, z: 'yyyy/mm/dd' },
      A2: { t: 's', v: '高知県' },
      C2: { t: 'n', v: 5 },
      '!merges': [{ s: { r: 1, c: 0 }, e: { r: 2, c: 1 } }],
    });
    const since1904 = changed(since1900, (name, xml) =>
      name === 'xl/workbook.xml'
        ? xml.replace(/<workbookPr[^>]*\/>/u, '<workbookPr date1904="1"/>')
        : xml,
    );
    for (const zip of [since1900, since1904]) {
      expect(plainSheets(zip)).toBe(1);
      expect(grids(zip)).toEqual(grids(leftToLibrary(zip)));
    }
    expect(grids(since1904)).not.toEqual(grids(since1900));
  });

  test('numbers with sign, point and exponent, formats, blanks, and rows left out', () => {
    const zip = book({
      A1: { t: 's', v: '市町村' },
      B1: { t: 'n', v: -12.5 },
      C1: { t: 'n', v: 1.5e-7 },
      A4: { t: 'n', v: 1202, z: '000000' },
      B4: { t: 'n', v: 44_652, z: 'yyyy/mm/dd' },
      C4: { t: 'n', v: 0.125, z: '0.0%' },
      C9: { t: 's', v: '高知県 <br> & "檮原町"' },
    });
    expect(plainSheets(zip)).toBe(1);
    const [read] = grids(zip);
    expect(read?.rows[3]).toEqual([
      '001202',
      { kind: 'date', iso: '2022-04-01' },
      { kind: 'percent', value: 12.5 },
    ]);
    expect([read]).toEqual(grids(leftToLibrary(zip)));
  });

  test.each([
    '<row r="1"><c r="A1"><f>1+2</f><v>3</v></c></row>',
    '<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>',
    '<row r="1"><c r="A1" t="b"><v>1</v></c></row>',
    '<row r="1"><c r="A1" t="str"><v>計</v></c></row>',
    '<row r="1"><c r="A1" t="inlineStr"><is><t>計</t></is></c></row>',
    '<row r="1"><c r="A1"><v>1</v><extLst/></c></row>',
    '<row r="1"><c r="A2"><v>1</v></c></row>',
    '<row r="1"><c><v>1</v></c></row>',
    '<row><c r="A1"><v>1</v></c></row>',
    "<row r='1'><c r='A1'><v>1</v></c></row>",
    '<row r="1" hidden="true"><c r="A1"><v>1</v></c></row>',
    '<row r="1"><c r="A1"><v>1 234</v></c></row>',
    '<row r="1"><c r="A1" cm="1"><v>1</v></c></row>',
    '<!-- 計 --><row r="1"><c r="A1"><v>1</v></c></row>',
    '<row r="1"><c r="A1"><v>1</v></c>',
  ])('a sheet with %s is left as it is', (rows) => {
    const sheet = strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
    const before = sheet.slice();
    expect(takePlainCells(sheet)).toBeUndefined();
    expect(sheet).toEqual(before);
  });

  test('sheets whose names are written in another way are read whole', () => {
    const zip = changed(book({ A1: { t: 'n', v: 7 }, A2: { t: 'n', v: 8 } }, '拠点'), (name, xml) =>
      name === 'xl/workbook.xml' ? xml.replace('name="拠点"', 'name="&#x62E0;点"') : xml,
    );
    expect(plainSheets(zip)).toBe(1);
    expect(grids(zip).map(({ rows }) => rows)).toEqual([[[7], [8]]]);
  });

  test('rows beyond the limit are refused', () => {
    const zip = book(
      Object.fromEntries([1, 2, 3, 4].map((row) => [`A${row}`, { t: 'n', v: row }])),
    );
    expect(() => grids(zip, { ...READ_LIMITS, rows: 3 })).toThrow('tooManyRows');
    expect(grids(zip, { ...READ_LIMITS, rows: 4 })[0]?.rows).toHaveLength(4);
  });

  test('a shared string that is not there is damage', () => {
    const zip = changed(book({ A1: { t: 's', v: '郵便局' } }), (name, xml) =>
      name.endsWith('sheet1.xml') ? xml.replace('<v>0</v>', '<v>9</v>') : xml,
    );
    expect(() => grids(zip)).toThrow('damagedFile');
  });
});
