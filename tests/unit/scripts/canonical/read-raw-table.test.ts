import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRawTable } from '../../../../scripts/lib/canonical/read-raw-table.ts';
import type { RawTable } from '../../../../scripts/lib/canonical/raw-table.ts';
import type { UserFinding } from '../../../../scripts/lib/user-error.ts';
import { sampleTable } from './sample-field.ts';

const { resource } = sampleTable(['code', 'name'], []);
let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kyoten-table-'));
});

afterAll(() => rm(directory, { recursive: true }));

async function read(content: string | Uint8Array): Promise<{
  table: RawTable | undefined;
  findings: UserFinding[];
}> {
  await writeFile(join(directory, 'sample.csv'), content);
  const findings: UserFinding[] = [];
  return { table: await readRawTable(directory, resource, findings), findings };
}

describe(readRawTable, () => {
  test('rows are numbered as a spreadsheet shows them', async () => {
    const { table } = await read('code,name\n01,北海道\n\n02,青森県\n');
    expect(table?.rows).toEqual([
      { row: 2, cells: { code: '01', name: '北海道' } },
      { row: 4, cells: { code: '02', name: '青森県' } },
    ]);
    expect(table?.file).toBe(`${basename(directory)}/sample.csv`);
  });

  test('a byte order mark, CRLF and another order of columns make no difference', async () => {
    const plain = await read('code,name\n01,北海道\n');
    const other = await read('\uFEFFname,code\r\n北海道,01\r\n');
    expect(other.findings).toEqual([]);
    expect(other.table?.rows).toEqual(plain.table?.rows);
  });

  test('quoted cells keep commas, quotes and line breaks', async () => {
    const { table } = await read('code,name\n01,"a, ""b""\nc"\n');
    expect(table?.rows[0]?.cells['name']).toBe('a, "b"\nc');
  });

  test('an empty file lacks every column', async () => {
    const { table, findings } = await read('');
    expect(table).toBeUndefined();
    expect(findings.filter(({ column }) => column !== undefined)).toMatchObject([
      { column: 'code' },
      { column: 'name' },
    ]);
  });

  test('a row of the wrong length is told and left out', async () => {
    const { table, findings } = await read('code,name\n01\n02,青森県\n');
    expect(findings).toMatchObject([{ row: 2, found: { en: '1 cells' } }]);
    expect(table?.rows.map(({ row }) => row)).toEqual([3]);
  });

  test('bytes of Shift_JIS are refused, not guessed', async () => {
    const { table, findings } = await read(Uint8Array.from([0x96, 0x6b, 0x8a, 0x43, 0x93, 0xb9]));
    expect(table).toBeUndefined();
    expect(findings).toMatchObject([{ expected: { ja: 'UTF-8のCSV' } }]);
  });
});
