import { expect, test } from 'vitest';
import { percentileOf } from '../../../../scripts/bench/percentile.ts';

test('the 95th percentile of 1 to 100 is 95, in any order', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(percentileOf(values, 0.95)).toBe(95);
  expect(percentileOf(values, 0)).toBe(1);
  expect(percentileOf(values, 1)).toBe(100);
});

test('a single value is every percentile, and none is refused', () => {
  expect(percentileOf([7], 0.95)).toBe(7);
  expect(() => percentileOf([], 0.95)).toThrow(RangeError);
});
