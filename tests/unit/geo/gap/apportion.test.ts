import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../../src/geo/gap/apportion.ts';

const weights = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 40,
    size: 'max',
  })
  .map((values) => Float64Array.from(values));
const total = fc.integer({ min: 0, max: 4_000_000 });

const sum = (shares: Float64Array): number => shares.reduce((a, b) => a + b, 0);

describe('sharing out persons', () => {
  test('the shares are whole and add up exactly', () => {
    fc.assert(
      fc.property(total, weights, (persons, by) => {
        const shares = apportion(persons, by);
        expect(sum(shares)).toBe(persons);
        expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
      }),
    );
  });

  test('without limits no share is a whole person or more off its quota', () => {
    fc.assert(
      fc.property(total, weights, (persons, by) => {
        const weight = sum(by);
        fc.pre(weight > 0);
        apportion(persons, by).forEach((share, row) => {
          expect(Math.abs(share - (persons * (by[row] as number)) / weight)).toBeLessThan(1.00001);
        });
      }),
    );
  });

  test('no share is above its limit, and all room is used when needed', () => {
    fc.assert(
      fc.property(
        weights,
        fc.array(fc.integer({ min: 0, max: 50 })),
        fc.nat(),
        (by, given, part) => {
          const limits = by.map((_, row) => given[row] ?? 3);
          const room = sum(limits);
          const persons = room === 0 ? 0 : part % (room + 1);
          const shares = apportion(persons, by, limits);
          expect(sum(shares)).toBe(persons);
          expect(shares.every((share, row) => share <= (limits[row] as number))).toBe(true);
        },
      ),
    );
  });

  test('equal remainders go to the first', () => {
    expect([...apportion(2, Float64Array.of(1, 1, 1))]).toEqual([1, 1, 0]);
  });

  test('weights that are all zero count as equal', () => {
    expect([...apportion(4, Float64Array.of(0, 0))]).toEqual([2, 2]);
  });

  test('what finds no room is refused', () => {
    expect(() => apportion(5, Float64Array.of(1, 1), Float64Array.of(2, 2))).toThrow('no room');
    expect(() => apportion(1.5, Float64Array.of(1))).toThrow('whole');
    expect(() => apportion(-1, Float64Array.of(1))).toThrow('whole');
  });
});
