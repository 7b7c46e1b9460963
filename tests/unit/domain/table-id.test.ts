import { describe, expect, test } from 'vitest';
import { parseImportedDemand, demandTableId } from '../../../src/domain/imported-demand.ts';
import { TABLE_ID, tableId } from '../../../src/domain/table-id.ts';

const sha256 = '1a2b3c4d5e6f';

/** Demand points as they were kept before the hash of their file was. */
const OLD = {
  fileName: 'mesh.csv',
  sheet: 'シート 1',
  asOf: '',
  kind: 'mesh500',
  meshCode: Float64Array.of(493300001),
  persons: { population: Float64Array.of(1) },
  suppressed: Uint8Array.of(0),
  municipality: Uint16Array.of(0),
  sourceRow: Uint32Array.of(1),
};

describe('the identifier of a table in a link', () => {
  test.for([
    ['osrm.csv', 'osrm-1a2b3c4d'],
    ['所要時間（高知県）.csv', '所要時間-高知県-1a2b3c4d'],
    ['a/b,c&d=e.csv', 'a-b-c-d-e-1a2b3c4d'],
    ['.csv', 'table-1a2b3c4d'],
    [`${'長'.repeat(60)}.xlsx`, `${'長'.repeat(24)}-1a2b3c4d`],
  ] as const)('of %s is %s', ([fileName, id]) => {
    expect(tableId({ fileName, sha256 })).toBe(id);
    expect(id).toMatch(TABLE_ID);
  });

  test('tells files of one name, and tables of one file, apart', () => {
    const of = (hash: string, ...parts: readonly string[]) =>
      tableId({ fileName: 'mesh.csv', sha256: hash }, ...parts);
    const ids = [
      of('aaaaaaaa'),
      of('bbbbbbbb'),
      of('aaaaaaaa', 'mesh500'),
      of('aaaaaaaa', 'mesh250'),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  test('tells sheets apart whose long names begin alike', () => {
    const of = (...parts: readonly string[]) =>
      tableId({ fileName: 'mesh.xlsx', sha256 }, 'mesh500', ...parts);
    const sheet = '国勢調査による地域メッシュ統計（人口及び世帯）その';
    expect(of(`${sheet}1`)).not.toBe(of(`${sheet}2`));
    expect(of(`${sheet}1`)).toMatch(TABLE_ID);
    expect(of('人口')).toBe('mesh-1a2b3c4d.mesh500.人口');
  });

  test('tells sheets apart whose names differ in punctuation, width or spaces only', () => {
    const names = [
      'R4 1',
      'R4-1',
      'R4(1)',
      'R4（1）',
      'R4_1',
      'Ｒ４ 1',
      'R4  1',
      'R41',
      '（）',
      '()',
    ];
    const ids = names.map((name) => tableId({ fileName: 'mesh.xlsx', sha256 }, 'mesh500', name));
    expect(new Set(ids).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(TABLE_ID);
    expect(ids[0]).toBe('mesh-1a2b3c4d.mesh500.R4-1');
  });

  test('tells tables of one sheet apart', () => {
    const [first, second] = parseImportedDemand(
      [undefined, 2].map((ordinal) => ({ ...OLD, ordinal })),
    );
    expect(first && demandTableId(first)).toBe('mesh.mesh500.シート-1');
    expect(second && demandTableId(second)).toBe('mesh.mesh500.シート-1.2');
  });

  test('cuts no character in two, which no link could hold', () => {
    const id = tableId({ fileName: `a${'𠮷'.repeat(30)}.csv`, sha256 }, `b${'𠮷'.repeat(30)}`);
    expect(() => encodeURIComponent(id)).not.toThrow();
    expect(id).toMatch(TABLE_ID);
  });

  test('of a table kept before its hash was noted has its name alone', () => {
    expect(parseImportedDemand([OLD]).map(demandTableId)).toEqual(['mesh.mesh500.シート-1']);
  });
});
