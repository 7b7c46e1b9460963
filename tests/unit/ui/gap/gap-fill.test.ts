import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasureCoverage } from '../../../../src/geo/gap/coverage-index.ts';
import { GAP_COLORS } from '../../../../src/map/gap-colors.ts';
import type { Municipality } from '../../../../src/domain/municipality.ts';
import { gapAreasOf } from '../../../../src/ui/gap/gap-areas-of.ts';
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

  test('a municipality that the reader’s own list does not cover is in none of them', () => {
    const { classes, counts } = buildGapFill(covering(0, 100, 50), ownAreas, 'bivariate');
    expect([...classes.values()]).toEqual([8, 0, 'notLoaded']);
    expect(counts.get('notLoaded')).toBe(1);
    // Where nobody lives there is no share either, and that is what is said.
    const nobody = { ...covering(0, 0, 0), total: Float64Array.of(100, 100, 0, 0) };
    expect(buildGapFill(nobody, ownAreas, 'bivariate').classes.get('32209')).toBe('notApplicable');
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

/** The same by a list that names one municipality of 高知県 and says nothing of 島根県. */
const ownAreas = gapAreasOf(
  ['39405', '39201', '32209'].map((code) => ({ code }) as Municipality),
  {
    asOf: '',
    rows: [{ municipalityCode: '39405', depopulationClass: 'full', partialAreas: [] }],
  },
);

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

  test('keep those whose class is not known apart, and out of the depopulated', () => {
    const coverage = { limit: 0, measures: { population: covering(10, 20, 30) } };
    const of = (area: string) => coverageOf(coverage, 'population', ownAreas, area);
    const { all, classes, depopulated, classNotKnown } = of('00') ?? {};
    expect(all?.covered).toBe(60);
    expect([...(classes ?? [])].map(([name, sum]) => [name, sum.covered])).toEqual([
      ['full', 10],
      ['partial', 0],
      ['deemed', 0],
      ['none', 20],
    ]);
    expect(depopulated?.covered).toBe(10);
    expect(classNotKnown?.covered).toBe(30);
    expect(of('39')?.classNotKnown?.total).toBe(0);
  });

  test('of a measure that is not loaded are not there', () => {
    const coverage = { limit: 0, measures: { population: covering(1, 2, 3) } };
    expect(coverageOf(coverage, 'over75', areas, '00')).toBeUndefined();
  });
});
