import { describe, expect, test } from 'vitest';
import {
  depopulationDateOf,
  depopulationDates,
  listBefore,
  yearsWithLists,
} from '../../../src/domain/depopulation.ts';

const DATES = ['2025-04-01', '2022-04-01', '2021-04-01'];

describe('the list of depopulated municipalities of a year', () => {
  test('dates are told newest first, whatever order they are kept in', () => {
    const lists = { '2021-04-01': 1, '2025-04-01': 2, '2022-04-01': 3 };
    expect(depopulationDates(lists)).toEqual(DATES);
    expect(depopulationDates(undefined)).toEqual([]);
  });

  test.each([
    [2020, undefined],
    [2021, '2021-04-01'],
    [2022, '2022-04-01'],
    [2024, '2022-04-01'],
    [2025, '2025-04-01'],
    [2030, '2025-04-01'],
  ])('of %i is %s', (year, date) => {
    expect(depopulationDateOf(year, DATES)).toBe(date);
  });

  test('every list has a year to choose, also those after the last survey', () => {
    expect(yearsWithLists(['2022-04-01', '2021-04-01']).at(-1)).toBe(2022);
    expect(yearsWithLists([]).at(-1)).toBe(2022);
    const years = yearsWithLists(DATES);
    expect([years[0], years.at(-1)]).toEqual([2016, 2025]);
    const shown = years.flatMap((year) => depopulationDateOf(year, DATES) ?? []);
    expect(new Set(shown)).toEqual(new Set(DATES));
  });

  test('each has the one before it', () => {
    expect(listBefore('2022-04-01', DATES)).toBe('2021-04-01');
    expect(listBefore('2021-04-01', DATES)).toBeUndefined();
    expect(listBefore(undefined, DATES)).toBeUndefined();
  });
});
