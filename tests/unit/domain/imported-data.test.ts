import { describe, expect, test } from 'vitest';
import {
  IMPORTED_FORMAT,
  importedHubs,
  importedRmos,
  importedWhole,
  parseImportedData,
  type ImportedData,
} from '../../../src/domain/imported-data.ts';
import { countByMunicipality } from '../../../src/domain/point-count.ts';

const ROW = { id: 'a', municipalityCode: '39405', position: [133, 33.4] };

const TABLE = {
  fileName: 'a.csv',
  sha256: '',
  sheet: '',
  range: 'A1:B2',
  asOf: '',
  unmatchedRows: 0,
};

function data(change: object = {}): unknown {
  const tables = [{ ...TABLE, content: { kind: 'hubs', rows: [ROW] } }];
  return { format: IMPORTED_FORMAT, savedAt: '2026-01-01', extent: 'sample', tables, ...change };
}

describe('data kept on the device', () => {
  test('is read back as it was kept; a kind that no table has is not loaded', () => {
    const kept = parseImportedData(data()) as ImportedData;
    expect(importedHubs(kept)).toEqual([ROW]);
    expect(importedRmos(kept)).toBeUndefined();
  });

  test.for([
    ['nothing', undefined],
    ['another version', data({ format: IMPORTED_FORMAT + 1 })],
    ['no table', data({ tables: [] })],
    ['an unknown extent', data({ extent: 'all' })],
    [
      'a point without a place',
      data({
        tables: [
          { ...TABLE, content: { kind: 'hubs', rows: [{ ...ROW, position: [Number.NaN, 1] }] } },
        ],
      }),
    ],
  ] as const)('is not read when it is %s', ([, value]) => {
    expect(parseImportedData(value)).toBeUndefined();
  });

  test.for([
    ['sample', 'notLoaded', 'notLoaded'],
    ['prefectures', 0, 'notLoaded'],
    ['nation', 0, 0],
  ] as const)(
    'that lists %s has %s in the same prefecture and %s elsewhere',
    ([extent, near, far]) => {
      const points = [{ municipalityCode: '39405' }];
      const count = countByMunicipality(points, importedWhole(points, extent));
      expect([count('39405'), count('39201'), count('01100')]).toEqual([1, near, far]);
    },
  );
});
