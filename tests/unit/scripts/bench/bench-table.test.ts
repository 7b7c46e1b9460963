import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benchTable } from '../../../../scripts/bench/bench-table.ts';
import { keepsBudget, medianOf } from '../../../../scripts/bench/measurement.ts';

const numbers = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });

describe('medianOf', () => {
  test('is the middle, or the mean of the two in the middle', () => {
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(() => medianOf([])).toThrow(RangeError);
  });

  test('has as many values below as above, in whatever order they come', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const median = medianOf(values);
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(
          values.length / 2,
        );
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(
          values.length / 2,
        );
        expect(medianOf(values.toReversed())).toBe(median);
      }),
    );
  });
});

describe('keepsBudget', () => {
  test('holds the median, not the worst run, against the budget', () => {
    const measured = { name: 'build', unit: 'ms', values: [2_000, 2_900, 9_000] } as const;
    expect(keepsBudget({ ...measured, budget: 2_900 })).toBe(true);
    expect(keepsBudget({ ...measured, budget: 2_899 })).toBe(false);
    expect(keepsBudget(measured)).toBeUndefined();
    expect(keepsBudget({ ...measured, values: [], budget: 1 })).toBeUndefined();
  });

  test('of a rate, the budget is the least', () => {
    const rate = { name: 'csv', unit: 'rows/s', values: [90, 100, 300] } as const;
    expect(keepsBudget({ ...rate, budget: 100 })).toBe(true);
    expect(keepsBudget({ ...rate, budget: 101 })).toBe(false);
  });
});

test('the table says what was measured, what was over budget and what was left out', () => {
  const table = benchTable([
    { name: 'build', unit: 'ms', values: [2_100, 2_000, 2_400], budget: 3_000 },
    { name: 'scripts', unit: 'kB', values: [131.26], budget: 130, note: '4 files' },
    { name: 'archive', unit: 'kB', values: [800] },
    { name: 'page', unit: 'ms', values: [], budget: 2_000, note: 'no built site' },
  ]);
  expect(table.split('\n')).toEqual([
    'name     measured       min       max  runs    budget  ok',
    'build     2100 ms   2000 ms   2400 ms     3   3000 ms  yes',
    'scripts  131.3 kB  131.3 kB  131.3 kB     1  130.0 kB  NO',
    'archive  800.0 kB  800.0 kB  800.0 kB     1',
    'page     left out                             2000 ms',
    '  scripts: 4 files',
    '  page: no built site',
  ]);
});
