import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENCES, isNumber } from '../../../../src/domain/absence.ts';
import { histogram } from '../../../../src/geo/classification/histogram.ts';

describe('histogram', () => {
  test('bars are equally wide and only the last includes its end', () => {
    expect(histogram([0, 1, 2, 3, 4, 'unknown'], 2)).toEqual({
      bins: [
        { from: 0, to: 2, count: 2 },
        { from: 2, to: 4, count: 3 },
      ],
      spacing: 'even',
    });
  });

  test('figures over several orders get bars of growing width', () => {
    const { bins, spacing } = histogram([0, 10, 100, 1000, 10_000, 100_000, 1_000_000], 4);
    expect(spacing).toBe('growing');
    expect(bins.map(({ count }) => count)).toEqual([2, 1, 2, 2]);
    expect(bins[0]?.from).toBe(0);
    expect(bins.at(-1)?.to).toBe(1_000_000);
  });

  test('nothing to count has no bar, equal figures have one', () => {
    expect(histogram(['notLoaded'], 5).bins).toEqual([]);
    expect(histogram([3, 3], 5).bins).toEqual([{ from: 3, to: 3, count: 2 }]);
  });

  test('every number is in exactly one bar', () => {
    const figure = fc.oneof(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.constantFrom(...ABSENCES),
    );
    fc.assert(
      fc.property(fc.array(figure), fc.integer({ min: 1, max: 40 }), (figures, count) => {
        const { bins } = histogram(figures, count);
        const total = bins.reduce((sum, bin) => sum + bin.count, 0);
        expect(total).toBe(figures.filter(isNumber).length);
        for (const bin of bins) expect(bin.from).toBeLessThanOrEqual(bin.to);
      }),
    );
  });
});
