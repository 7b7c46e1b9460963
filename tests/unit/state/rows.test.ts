import { describe, expect, test } from 'vitest';
import type { Hub } from '../../../src/domain/hub.ts';
import { rankOf } from '../../../src/state/area-fill.ts';
import { buildAreaFill } from '../../../src/state/build-area-fill.ts';
import { buildAreaRows, hubsInYear } from '../../../src/state/municipality-rows.ts';
import { sortRows, tableMeasures, tableRows } from '../../../src/state/table-rows.ts';
import { DEFAULT_VIEW, fillOf, toggleLayer } from '../../../src/state/view-state.ts';
import { smallEdition, type SmallRow } from './small-edition.ts';

const ROWS: readonly SmallRow[] = [
  {
    code: '39201',
    name: '市',
    kana: 'い',
    newer: 'partial',
    older: 'none',
    figures: { population_2020: 500 },
  },
  {
    code: '39301',
    name: '町',
    kana: 'あ',
    newer: 'full',
    older: 'full',
    figures: { population_2020: 0 },
  },
  {
    code: '39302',
    name: '村',
    kana: 'う',
    newer: 'full',
    older: 'deemed',
    figures: { population_2020: 'notSurveyed' },
  },
  {
    code: '40100',
    name: '大市',
    kana: 'え',
    newer: 'none',
    older: 'none',
    figures: { population_2020: 900 },
  },
];
const hub = (id: string, municipalityCode: string, opened?: string): Hub =>
  ({ id, municipalityCode, opened }) as Hub;
const HUBS = [hub('a', '39201', '2018-04'), hub('b', '39201'), hub('c', '39301', '2022-01')];
const edition = smallEdition(ROWS);
const rowsOf = (dataset: 'published' | 'exercise', year: number) =>
  buildAreaRows({ edition, points: { hubs: HUBS, rmos: undefined }, dataset, year });

describe('rows of municipalities', () => {
  test('carry the class of the list that held in the year', () => {
    expect(rowsOf('published', 2022).map((row) => row.depopulation)).toEqual([
      'partial',
      'full',
      'full',
      'none',
    ]);
    expect(rowsOf('published', 2021).map((row) => row.depopulation)).toEqual([
      'none',
      'full',
      'deemed',
      'none',
    ]);
    expect(rowsOf('published', 2020).map((row) => row.depopulation)).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('without a loaded hub have none in a whole table, and are unknown in a sample', () => {
    expect(rowsOf('exercise', 2022).map((row) => row.read('hubs'))).toEqual([2, 1, 0, 0]);
    expect(rowsOf('published', 2022).map((row) => row.read('hubs'))).toEqual([
      2,
      1,
      'notLoaded',
      'notLoaded',
    ]);
    expect(rowsOf('exercise', 2022)[0]?.read('rmos')).toBe('notLoaded');
  });

  test('count the hubs that had opened by March of the fiscal year', () => {
    expect(hubsInYear(HUBS, 2017).map(({ id }) => id)).toEqual(['b']);
    expect(hubsInYear(HUBS, 2021).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(hubsInYear(HUBS, 2020).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(hubsInYear(HUBS, 2022)).toHaveLength(3);
  });
});

describe('the table', () => {
  const rows = rowsOf('published', 2022);
  const codes = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code);

  test('sorts numbers either way, absent ones last, equals by code', () => {
    expect(codes(sortRows(rows, 'population-2020'))).toEqual(['39301', '39201', '40100', '39302']);
    expect(codes(sortRows(rows, '-population-2020'))).toEqual(['40100', '39201', '39301', '39302']);
    expect(codes(sortRows(rows, 'depopulation'))).toEqual(['39301', '39302', '39201', '40100']);
    expect(codes(sortRows(rows, 'name'))).toEqual(['39301', '39201', '39302', '40100']);
    expect(codes(sortRows(rows, '-code'))).toEqual(['40100', '39302', '39301', '39201']);
  });

  test('lists the prefecture of the area, filtered by class', () => {
    const list = (area: string, filter: 'all' | 'full' | 'depopulated'): string[] =>
      codes(tableRows(rows, { area, filter, sort: 'code' }));
    expect(list('00', 'all')).toHaveLength(4);
    expect(list('39', 'depopulated')).toEqual(['39201', '39301', '39302']);
    expect(list('39301', 'full')).toEqual(['39301', '39302']);
  });

  test('shows the measure of the map beside its usual columns, once', () => {
    expect(tableMeasures('clinics')[0]).toBe('clinics');
    expect(tableMeasures('ageing-2020').filter((id) => id === 'ageing-2020')).toHaveLength(1);
    expect(tableMeasures('depopulated-area')).not.toContain('depopulated-area');
  });
});

describe('what fills the areas', () => {
  const rows = rowsOf('exercise', 2022);
  const view = { ...DEFAULT_VIEW, classes: 3 };

  test('a measure takes the fill and leaves depopulation as dots', () => {
    expect(fillOf({ layers: ['depopulation', 'municipality'], rmoForm: 'circle' })).toBe(
      'municipality',
    );
    expect(fillOf({ layers: ['depopulation', 'rmo'], rmoForm: 'fill' })).toBe('rmo');
    expect(fillOf({ layers: ['hub'], rmoForm: 'fill' })).toBeUndefined();
  });

  test('the two measures replace each other', () => {
    expect(toggleLayer(['hub', 'municipality'], 'prefecture')).toEqual(['hub', 'prefecture']);
    expect(toggleLayer(['hub', 'prefecture'], 'prefecture')).toEqual(['hub']);
  });

  test('counts each class and each absence', () => {
    const fill = buildAreaFill({ ...view, layers: ['depopulation'] }, rows, []);
    expect(fill?.counts.get('full')).toBe(2);
    expect(fill?.counts.get('notLoaded')).toBe(0);
    const measure = buildAreaFill(
      { ...view, layers: ['municipality'], measure: 'population-2020' },
      rows,
      [],
    );
    expect(measure?.counts.get('notSurveyed')).toBe(1);
    expect(measure?.classes.get('39302')).toBe('notSurveyed');
    expect(measure?.classes.get('39301')).toBe(0);
  });

  test('adds up prefectures and says how many municipalities are in the figure', () => {
    const fill = buildAreaFill(
      { ...view, layers: ['prefecture'], measure: 'population-2020' },
      rows,
      [],
    );
    if (fill?.kind !== 'measure') throw new Error('no measure fills the areas');
    expect(fill.figures.get('39')).toBe(500);
    expect(fill.aggregates?.get('39')).toMatchObject({ from: 2, of: 3 });
    expect(rankOf(fill, '40')).toEqual({ rank: 1, of: 2 });
    expect(rankOf(fill, '47')).toBeUndefined();
  });

  test('shares of depopulation are unknown, not 0, where no list is loaded', () => {
    const early = buildAreaFill(
      { ...view, layers: ['prefecture'], measure: 'depopulated-municipalities' },
      rowsOf('exercise', 2018),
      [],
    );
    expect(early?.counts.get('notLoaded')).toBe(2);
    const late = buildAreaFill(
      { ...view, layers: ['prefecture'], measure: 'depopulated-municipalities' },
      rows,
      [],
    );
    expect(late?.kind === 'measure' && late.figures.get('39')).toBe(100);
  });

  test('an unknown measure fills nothing', () => {
    expect(
      buildAreaFill({ ...view, layers: ['municipality'], measure: 'happiness' }, rows, []),
    ).toBeUndefined();
  });
});
