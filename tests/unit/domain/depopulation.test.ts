import { describe, expect, test } from 'vitest';
import {
  depopulationDateOf,
  depopulationDates,
  listBefore,
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
    [2022, '2025-04-01'],
  ])('of %i is %s: the last survey year shows the newest', (year, date) => {
    expect(depopulationDateOf(year, DATES)).toBe(date);
  });

  test('each has the one before it', () => {
    expect(listBefore('2022-04-01', DATES)).toBe('2021-04-01');
    expect(listBefore('2021-04-01', DATES)).toBeUndefined();
    expect(listBefore(undefined, DATES)).toBeUndefined();
  });
});
