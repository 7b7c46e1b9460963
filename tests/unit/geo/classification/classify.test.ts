import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENCES, isNumber } from '../../../../src/domain/absence.ts';
import type { Figure } from '../../../../src/domain/absence.ts';
import { classify } from '../../../../src/geo/classification/classify.ts';
import type {
  Classification,
  ClassificationOptions,
} from '../../../../src/geo/classification/classify.ts';
import { BREAK_METHODS } from '../../../../src/geo/classification/method.ts';

const AUTOMATIC = BREAK_METHODS.filter((method) => method !== 'manual');

function cut(figures: readonly Figure[], options: Partial<ClassificationOptions>): Classification {
  return classify(Object.freeze([...figures]), { method: 'quantile', classes: 3, ...options });
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

describe('classify by method', () => {
  test('quantile puts equally many figures in each class', () => {
    expect(cut(upTo(9), {})).toMatchObject({ counts: [3, 3, 3], extent: [1, 9] });
  });

  test('quantile gives frequent zeros a class of their own', () => {
    const result = cut([0, 0, 0, 0, 0, 0, 1, 2, 3, 4], { classes: 3 });
    expect(result.breaks[0]).toBe(1);
    expect(result.counts).toEqual([6, 2, 2]);
  });

  test('equal cuts the range into equal widths, empty classes or not', () => {
    expect(cut([0, 1, 2, 30], { method: 'equal' })).toMatchObject({
      breaks: [10, 20],
      counts: [3, 0, 1],
    });
  });

  test('jenks finds the natural groups', () => {
    const result = cut([1, 2, 2, 40, 41, 90], { method: 'jenks' });
    expect(result).toMatchObject({ breaks: [40, 90], counts: [3, 2, 1] });
  });

  test('rounded takes multiples of a round step', () => {
    const figures = upTo(100).map((value) => 20 + value * 0.25);
    expect(cut(figures, { method: 'rounded', classes: 5, digits: 1 }).breaks).toEqual([
      25, 30, 35, 40,
    ]);
  });

  test('rounded takes the orders of size where figures spread over several', () => {
    const figures = upTo(60).map((value) => 10 ** (2 + value / 12));
    expect(cut(figures, { method: 'rounded', classes: 5 }).breaks).toEqual([
      1000, 10_000, 100_000, 1_000_000,
    ]);
  });

  test('rounded prefers equal steps where orders of size are hardly more even', () => {
    const squares = upTo(20).map((value) => value ** 2);
    expect(cut(squares, { method: 'rounded', classes: 5 }).breaks).toEqual([50, 100, 150, 200]);
  });

  test('rounded does not crowd small orders of size around zero', () => {
    const figures = upTo(30).flatMap((value) => [1.2 ** value, -(1.2 ** value) / 2]);
    const { breaks } = cut(figures, { method: 'rounded', classes: 5, diverging: true });
    expect(breaks).toEqual([-10, 0, 10, 100]);
  });

  test('rounded breaks have no more decimals than are shown', () => {
    const breaksAt = (digits: number): readonly number[] =>
      cut(upTo(12), { method: 'rounded', classes: 5, digits }).breaks;
    expect(breaksAt(1)).toEqual([2.5, 5, 7.5, 10]);
    expect(breaksAt(0)).toEqual([4, 6, 8, 10]);
  });

  test('manual breaks may come in any order and repeat', () => {
    const result = cut([5, 15, 25], { method: 'manual', manualBreaks: [20, 10, 20, Number.NaN] });
    expect(result).toMatchObject({ breaks: [10, 20], counts: [1, 1, 1] });
  });

  test('a figure equal to a break belongs to the class above', () => {
    const { classOf } = cut([], { method: 'manual', manualBreaks: [0, 10] });
    expect([-0.1, 0, 9.9, 10, 1e9].map(classOf)).toEqual([0, 1, 1, 2, 2]);
  });

  test('figures are classed as they read: 35.66 shown as 35.7 is not under 35.7', () => {
    const { classOf } = cut([], { method: 'manual', manualBreaks: [35.7], digits: 1 });
    expect(classOf(35.66)).toBe(1);
    expect(classOf(35.64)).toBe(0);
  });

  test('the number of classes is held to 3 to 9', () => {
    expect(cut(upTo(90), { classes: 1 }).counts).toHaveLength(3);
    expect(cut(upTo(90), { classes: 40 }).counts).toHaveLength(9);
    expect(cut(upTo(90), { classes: Number.NaN }).counts).toHaveLength(3);
  });
});

describe('classify at the edges', () => {
  test.each(AUTOMATIC)('%s: no figures make one empty class', (method) => {
    const result = cut(['unknown', 'suppressed', 'unknown'], { method });
    expect(result).toMatchObject({ breaks: [], counts: [0], extent: undefined });
    expect(result.absences).toMatchObject({ unknown: 2, suppressed: 1, notLoaded: 0 });
  });

  test.each(AUTOMATIC)('%s: equal figures make one class', (method) => {
    expect(cut([7, 7, 7], { method })).toMatchObject({ breaks: [], counts: [3] });
  });

  test.each(['quantile', 'jenks'] as const)(
    '%s: two different figures make two classes',
    (method) => {
      expect(cut([1, 1, 4], { method, classes: 7 }).counts).toEqual([2, 1]);
    },
  );

  test('zero is a figure and an absence is in no class', () => {
    const { classOf, counts } = cut([0, 'notApplicable', 5, 9], {});
    expect(classOf(0)).toBe(0);
    expect(classOf('notApplicable')).toBe('notApplicable');
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  test('what is not a number at all is unknown', () => {
    expect(cut([1, 2, Number.NaN], {}).absences.unknown).toBe(1);
  });
});

describe('classify around zero', () => {
  test.each(AUTOMATIC)('%s: keeps zero as a break with falls and rises', (method) => {
    const figures = [-40, -30, -22, -12, -5, 3, 9, 14];
    const { breaks, sides } = cut(figures, { method, classes: 5, diverging: true });
    expect(breaks).toContain(0);
    expect(sides?.neutral).toBe(0);
    expect((sides?.below ?? 0) + (sides?.above ?? 0)).toBe(breaks.length + 1);
    expect(sides?.below).toBe(breaks.indexOf(0) + 1);
  });

  test.each(AUTOMATIC)('%s: keeps zero where everything falls or everything rises', (method) => {
    const falls = [-50, -40, -33, -21, -13];
    expect(cut(falls, { method, classes: 4, diverging: true })).toMatchObject({
      sides: { neutral: 0, above: 1 },
    });
    const rises = falls.map((value) => -value);
    expect(cut(rises, { method, classes: 4, diverging: true })).toMatchObject({
      sides: { neutral: 0, below: 1 },
    });
  });

  test('the side with more figures gets more classes', () => {
    const figures = [...upTo(90).map((value) => -value), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(cut(figures, { classes: 5, diverging: true }).sides).toEqual({
      below: 4,
      neutral: 0,
      above: 1,
    });
  });

  test('equal classes have one width on both sides', () => {
    const { breaks } = cut([-30, -1, 1, 20], { method: 'equal', classes: 5, diverging: true });
    expect(breaks).toEqual([-20, -10, 0, 10]);
  });

  test('manual breaks stay as given, and the class around zero is neutral', () => {
    const result = cut([-9, 0, 9], { method: 'manual', manualBreaks: [-5, 5], diverging: true });
    expect(result.breaks).toEqual([-5, 5]);
    expect(result.sides).toEqual({ below: 1, neutral: 1, above: 1 });
  });

  test('equal classes are not lost to binary fractions', () => {
    const depth = 3.700000000000002;
    const { sides } = cut([-depth, 0.1], { method: 'equal', classes: 8, diverging: true });
    expect(sides).toEqual({ below: 7, neutral: 0, above: 1 });
  });

  test('what rounds to zero is zero and not minus zero', () => {
    expect(cut([-0.04, 0.2], { digits: 1 }).extent).toEqual([0, 0.2]);
  });
});

describe('classify always', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -100, max: 4_000_000 }),
    fc.constant(0),
  );
  const figures = fc.array(fc.oneof(number, number, fc.constantFrom(...ABSENCES)), {
    maxLength: 60,
  });
  const options = fc.record(
    {
      method: fc.constantFrom(...BREAK_METHODS),
      classes: fc.integer({ min: 3, max: 9 }),
      manualBreaks: fc.array(number, { maxLength: 12 }),
      diverging: fc.boolean(),
      digits: fc.integer({ min: 0, max: 3 }),
    },
    { requiredKeys: ['method', 'classes'] },
  );

  test('counts every figure once, under ascending different breaks', () => {
    fc.assert(
      fc.property(figures, options, (list, chosen) => {
        const { breaks, counts, absences, sides } = classify(list, chosen);
        expect(counts).toHaveLength(breaks.length + 1);
        const most = chosen.method === 'manual' ? 9 : chosen.classes;
        expect(counts.length).toBeLessThanOrEqual(most);
        const counted = [...counts, ...Object.values(absences)];
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(list.length);
        breaks.slice(1).forEach((value, index) => {
          expect(value).toBeGreaterThan(breaks[index] ?? Infinity);
        });
        if (sides) expect(sides.below + sides.neutral + sides.above).toBe(counts.length);
      }),
    );
  });

  test('a greater figure is never in a lower class', () => {
    fc.assert(
      fc.property(figures, options, number, number, (list, chosen, one, other) => {
        const { classOf } = classify(list, chosen);
        const low = classOf(Math.min(one, other));
        const high = classOf(Math.max(one, other));
        expect(isNumber(low) && isNumber(high) && low <= high).toBe(true);
      }),
    );
  });

  test('quantile and jenks leave no class empty without decimals or a middle', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('quantile', 'jenks'),
        fc.integer({ min: 3, max: 9 }),
        (list, method, classes) => {
          expect(Math.min(...classify(list, { method, classes }).counts)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
