import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasureCoverage } from '../../../../src/geo/gap/coverage-index.ts';
import { GAP_COLORS } from '../../../../src/map/gap-colors.ts';
import { buildGapFill } from '../../../../src/ui/gap/gap-fill.ts';
import { coverageOf } from '../../../../src/ui/gap/coverage-of.ts';
import { leastDifference } from '../../domain/colour/colour-vision.ts';
import { areas } from '../../geo/gap/gap-page.ts';

/** Covered persons of 100 in each of the three municipalities; nobody without a municipality. */
function covering(...covered: number[]): MeasureCoverage {
  const of = (...values: number[]) => Float64Array.of(...values, 0);
  return {
    total: of(100, 100, 100),
    covered: of(...covered),
    unreachable: of(0, 0, 0),
    unmeasured: of(0, 0, 0),
    withoutFigure: of(0, 0, 0),
  };
}

describe('the fill of the gap explorer', () => {
  test('cuts shares into five equal classes, a limit belonging to the class above', () => {
    const { classes, shares, counts } = buildGapFill(covering(100, 80, 0), areas, 'share');
    expect([...classes.values()]).toEqual([0, 1, 4]);
    expect([...shares.values()]).toEqual([0, 0.2, 1]);
    expect([0, 1, 2, 3, 4].map((known) => counts.get(known))).toEqual([1, 1, 0, 0, 1]);
  });

  test('an area where nobody lives has no class, and is not called covered', () => {
    const nobody = { ...covering(0, 50, 50), total: Float64Array.of(0, 100, 100, 0) };
    for (const form of ['share', 'bivariate'] as const) {
      const fill = buildGapFill(nobody, areas, form);
      expect(fill.classes.get('39405')).toBe('notApplicable');
      expect(fill.counts.get('notApplicable')).toBe(1);
    }
  });

  test('the nine cells join the class of depopulation with the share', () => {
    // 檮原町 full, 高知市 none, 雲南市 partial.
    const { classes } = buildGapFill(covering(0, 100, 50), areas, 'bivariate');
    expect([...classes.values()]).toEqual([8, 0, 4]);
  });

  test('neighbouring classes, and any two of the nine cells, are told apart by every kind of sight', () => {
    for (const ground of ['light', 'dark'] as const) {
      const { share, bivariate } = GAP_COLORS[ground];
      for (let one = 1; one < share.length; one += 1)
        expect(leastDifference(share[one - 1] ?? '', share[one] ?? '')).toBeGreaterThan(9);
      bivariate.forEach((color, one) => {
        for (const other of bivariate.slice(one + 1))
          expect(leastDifference(color, other)).toBeGreaterThan(8.9);
      });
    }
  });
});

describe('the totals of an area', () => {
  const persons = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });

  test('of prefectures add up to the nation, and of classes to their area', () => {
    fc.assert(
      fc.property(persons, (covered) => {
        const coverage = { limit: 0, measures: { population: covering(...covered) } };
        const of = (area: string) => coverageOf(coverage, 'population', areas, area);
        const nation = of('00');
        const sum = (of('39')?.all.covered ?? 0) + (of('32')?.all.covered ?? 0);
        expect(sum).toBe(nation?.all.covered);
        for (const area of ['00', '39']) {
          const { all, classes } = of(area) ?? {};
          const parts = [...(classes?.values() ?? [])];
          expect(parts.reduce((total, part) => total + part.covered, 0)).toBe(all?.covered);
          expect(all?.covered ?? 0).toBeLessThanOrEqual(all?.total ?? 0);
        }
        expect(of('39201')?.all.covered).toBe(covered[1]);
      }),
    );
  });

  test('of a measure that is not loaded are not there', () => {
    const coverage = { limit: 0, measures: { population: covering(1, 2, 3) } };
    expect(coverageOf(coverage, 'over75', areas, '00')).toBeUndefined();
  });
});
