import { describe, expect, test } from 'vitest';
import type { ImportedAreas } from '../../../src/domain/imported-areas.ts';
import type { ImportedColumn } from '../../../src/domain/imported-data.ts';
import type { LoadedPoints } from '../../../src/domain/loaded-edition.ts';
import { buildAreaRows, classListOf } from '../../../src/state/municipality-rows.ts';
import { smallEdition } from './small-edition.ts';

const edition = smallEdition(
  ['39201', '39301', '40100'].map((code) => ({
    code,
    name: code,
    kana: code,
    newer: 'full',
    older: 'full',
    figures: { population_2020: 100 },
  })),
);

const NOTHING: ImportedAreas = {
  lists: [],
  counts: { hubs: [], rmos: [] },
  columns: new Map(),
  files: [],
};

const COUNTS: ImportedColumn = {
  measure: 'rmos',
  title: '地域運営組織数',
  asOf: '2021',
  unit: '団体',
  values: { '39201': 4 },
};

function rowsOf(own: ImportedAreas, change: Partial<LoadedPoints> = {}, year = 2022) {
  const points = { hubs: undefined, rmos: undefined, extent: 'sample', own, ...change } as const;
  return buildAreaRows({ edition, points, dataset: 'imported', year });
}

describe('rows with the reader’s own tables', () => {
  const list = {
    asOf: '2021-04-01',
    rows: [{ municipalityCode: '39301', depopulationClass: 'partial', partialAreas: ['鏡村'] }],
  } as const;
  const withList = { ...NOTHING, lists: [list] };

  test('take their classes from the imported list, in place of the published ones', () => {
    expect(rowsOf(withList).map(({ depopulation }) => depopulation)).toEqual([
      'none',
      'partial',
      undefined,
    ]);
    const [, row] = rowsOf(withList);
    expect(row?.municipality.partialAreas).toEqual(['鏡村']);
    expect(row?.read('depopulated_municipalities')).toBe(1);
  });

  test('have no class in a year before the list, not the published one', () => {
    expect(rowsOf(withList, {}, 2020).map(({ depopulation }) => depopulation)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const points = { hubs: undefined, rmos: undefined, own: withList };
    expect(classListOf(points, 2022, edition.municipalities)).toEqual({
      date: '2021-04-01',
      isOwn: true,
    });
    expect(classListOf(points, 2020, edition.municipalities)).toBeUndefined();
  });

  test('keep the published classes where no list was taken in', () => {
    expect(rowsOf(NOTHING)[0]?.depopulation).toBe('full');
    const points = { hubs: undefined, rmos: undefined, own: NOTHING };
    expect(classListOf(points, 2022, edition.municipalities)).toEqual({
      date: '2022-04-01',
      isOwn: false,
    });
  });

  test.for([
    ['sample', [4, 'notLoaded', 'notLoaded']],
    ['prefectures', [4, 0, 'notLoaded']],
    ['nation', [4, 0, 0]],
  ] as const)('count by a table of counts that lists %s', ([extent, expected]) => {
    const own = { ...NOTHING, counts: { hubs: [], rmos: [COUNTS] } };
    expect(rowsOf(own, { extent }).map(({ read }) => read('rmos'))).toEqual(expected);
    expect(rowsOf(own, { extent }, 2020).map(({ read }) => read('rmos'))).toEqual(
      Array.from({ length: 3 }, () => 'notLoaded'),
    );
  });

  test('read the columns that measures show', () => {
    const own = { ...NOTHING, columns: new Map([['imported-1', COUNTS] as const]) };
    expect(rowsOf(own).map(({ read }) => read('imported-1'))).toEqual([
      4,
      'notLoaded',
      'notLoaded',
    ]);
    expect(rowsOf(own)[0]?.read('imported-2')).toBe('notLoaded');
  });
});
