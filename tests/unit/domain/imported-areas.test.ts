import { describe, expect, test } from 'vitest';
import {
  assignMeasures,
  classBy,
  figureIn,
  heldIn,
  importedAreas,
} from '../../../src/domain/imported-areas.ts';
import {
  IMPORTED_FORMAT,
  type ImportedColumn,
  type ImportedContent,
  type ImportedData,
} from '../../../src/domain/imported-data.ts';

const LIST = {
  asOf: '2025-04-01',
  rows: [
    { municipalityCode: '39405', depopulationClass: 'full', partialAreas: [] },
    { municipalityCode: '39201', depopulationClass: 'partial', partialAreas: ['鏡村', '土佐山村'] },
  ],
} as const;

function column(change: Partial<ImportedColumn> = {}): ImportedColumn {
  const values = { '39405': 3, '39201': 'suppressed' } as const;
  return { measure: '人口', title: '人口', asOf: '2024', unit: '人', values, ...change };
}

function areasOf(...contents: readonly ImportedContent[]): ReturnType<typeof importedAreas> {
  const own = { sha256: '', sheet: '', range: 'A1:B2', asOf: '', unmatchedRows: 0 };
  const tables = contents.map((content) => ({ ...own, fileName: 'a.csv', content }));
  const data: ImportedData = { format: IMPORTED_FORMAT, savedAt: '', extent: 'sample', tables };
  return importedAreas(data);
}

describe('what the reader’s own tables say of municipalities', () => {
  test('gives the classes of a list, its counts and its other columns', () => {
    const rmos = column({ measure: 'rmos' });
    const { lists, counts, columns, files } = areasOf(
      { kind: 'depopulation', lists: [LIST] },
      { kind: 'figures', columns: [rmos, column()] },
    );
    expect(lists).toEqual([LIST]);
    expect(counts).toEqual({ hubs: [], rmos: [rmos] });
    expect([...columns]).toEqual([['imported-1', column()]]);
    expect(files).toEqual(['a.csv']);
  });

  test('takes whole numbers and decimals apart, and leaves out what there is no place for', () => {
    const rate = column({ title: '率', values: { '39405': 3.5 } });
    const whole = Array.from({ length: 9 }, (_, at) => column({ title: `列${at}` }));
    const assigned = assignMeasures([rate, ...whole]);
    expect(assigned.get('imported-decimal-1')).toBe(rate);
    expect(assigned.get('imported-8')?.title).toBe('列7');
    expect(assigned.size).toBe(9);
  });

  test('a list says 非過疎 of others in its prefectures, and nothing of other prefectures', () => {
    const classOf = classBy(LIST);
    expect(['39405', '39201', '39202', '01100'].map(classOf)).toEqual([
      'full',
      'partial',
      'none',
      undefined,
    ]);
  });

  test('a municipality that a column does not name is 未取込, never 0', () => {
    expect(figureIn(column(), '39201')).toBe('suppressed');
    expect(figureIn(column(), '01100')).toBe('notLoaded');
    expect(figureIn(undefined, '39405')).toBe('notLoaded');
  });

  test.for([
    [2021, '2021-04-01'],
    [2020, '2021-03-31'],
    [2019, undefined],
    // The last survey year also shows what came later.
    [2022, '2025-04-01'],
  ] as const)('in %i the list of %s holds', ([year, expected]) => {
    const lists = ['2025-04-01', '2021-03-31', '2021-04-01'].map((asOf) => ({ asOf }));
    expect(heldIn(lists, year)?.asOf).toBe(expected);
  });

  test('a table without a date stands only where there is no other', () => {
    expect(heldIn([{ asOf: '' }, { asOf: '2022' }], 2022)?.asOf).toBe('2022');
    expect(heldIn([{ asOf: '' }, { asOf: '2022' }], 2018)?.asOf).toBe('');
  });
});
