import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEPOPULATION_CLASSES } from '../../../../src/domain/depopulation.ts';
import type { DepopulationClass } from '../../../../src/domain/depopulation.ts';
import type { DemandMeasure } from '../../../../src/domain/demand.ts';
import { endsWithin } from '../../../../src/geo/gap/coverage-curves.ts';
import { CoverageIndex } from '../../../../src/geo/gap/coverage-index.ts';
import type { MeasureCoverage } from '../../../../src/geo/gap/coverage-index.ts';
import {
  sumCoverage,
  sumOfGroup,
  uncovered,
  uncoveredShare,
} from '../../../../src/geo/gap/coverage-sum.ts';
import type { CoverageSum } from '../../../../src/geo/gap/coverage-sum.ts';
import type { DemandPoints } from '../../../../src/geo/gap/demand-points.ts';
import { depopulationOf, gapAreas } from '../../../../src/geo/gap/gap-areas.ts';
import { GroupSorter } from '../../../../src/geo/gap/group-sorter.ts';
import { MUNICIPALITIES, demandPoints } from './demand-arbitrary.ts';

const cost = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((step) => step * 500),
  fc.float({ min: 0, max: 30_000, noNaN: true }),
  fc.constantFrom(Infinity, NaN),
);
const costs = fc.array(cost, { minLength: 80, maxLength: 80 }).map((row) => Float32Array.from(row));
const limit = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((step) => step * 500),
  fc.double({ min: 0, max: 40_000, noNaN: true }),
);
const MEASURES = ['population', 'over65', 'population2050'] as const;

function bruteForce(
  points: DemandPoints,
  given: Float32Array,
  within: number,
  measure: DemandMeasure,
  group: number,
): CoverageSum {
  const sum = { total: 0, covered: 0, beyond: 0, unreachable: 0, unmeasured: 0, withoutFigure: 0 };
  for (let point = 0; point < points.count; point += 1) {
    if (Math.min(points.municipality[point] as number, MUNICIPALITIES) !== group) continue;
    const count = points.persons[measure]?.[point] as number;
    const metres = given[point] as number;
    if (Number.isNaN(count)) sum.withoutFigure += points.persons.population[point] as number;
    else {
      sum.total += count;
      if (Number.isNaN(metres)) sum.unmeasured += count;
      else if (metres === Infinity) sum.unreachable += count;
      else if (metres <= within) sum.covered += count;
      else sum.beyond += count;
    }
  }
  return sum;
}

function indexOf(points: DemandPoints, given: Float32Array): CoverageIndex {
  const index = new CoverageIndex(points, MUNICIPALITIES);
  index.update(given.subarray(0, points.count));
  return index;
}

function measureAt(index: CoverageIndex, within: number, measure: DemandMeasure): MeasureCoverage {
  const coverage = index.coverageAt(within).measures[measure];
  if (coverage === undefined) throw new Error(measure);
  return coverage;
}

const areas = gapAreas(
  ['01100', '01202', '39405', '39201', '32209', '47201'].map((code, row) => {
    const name = DEPOPULATION_CLASSES[row % 4] as DepopulationClass;
    return { code, depopulation: { '2022-04-01': name, '2021-04-01': 'none' } };
  }),
  '2022-04-01',
);

describe('coverage by municipality', () => {
  test('is what counting point by point finds, exactly', () => {
    fc.assert(
      fc.property(demandPoints(0, 80), costs, limit, (points, given, within) => {
        const index = indexOf(points, given);
        for (const measure of MEASURES) {
          const coverage = measureAt(index, within, measure);
          for (let group = 0; group <= MUNICIPALITIES; group += 1) {
            expect(sumOfGroup(coverage, group)).toEqual(
              bruteForce(points, given, within, measure, group),
            );
          }
        }
      }),
    );
  });

  test('is the same after any way of changes, and sorts only what changed', () => {
    fc.assert(
      fc.property(demandPoints(0, 80), costs, costs, limit, (points, first, then, within) => {
        const index = indexOf(points, first);
        index.update(then.subarray(0, points.count));
        expect(index.coverageAt(within)).toEqual(indexOf(points, then).coverageAt(within));
        expect(index.update(then.subarray(0, points.count))).toBe(0);
      }),
    );
  });

  test('a result handed out stays as it was', () => {
    const points = fc.sample(demandPoints(30, 30), { seed: 1, numRuns: 1 })[0] as DemandPoints;
    const index = indexOf(points, new Float32Array(30).fill(NaN));
    const before = index.coverageAt(1000);
    const copy = structuredClone(before);
    index.update(new Float32Array(30).fill(Infinity));
    expect(before).toEqual(copy);
  });

  test('only municipalities with a changed point are sorted again', () => {
    const points = fc.sample(demandPoints(40, 40), { seed: 2, numRuns: 1 })[0] as DemandPoints;
    const given = new Float32Array(40).fill(700);
    const index = indexOf(points, given);
    expect(index.update(given.map((metres, point) => (point === 3 ? 100 : metres)))).toBe(1);
  });

  test('the mean distance is weighed by residents who can reach a hub', () => {
    const points = fc.sample(demandPoints(3, 3), { seed: 3, numRuns: 1 })[0] as DemandPoints;
    const three: DemandPoints = {
      ...points,
      persons: { population: Float64Array.of(1, 3, 9) },
      municipality: Uint16Array.of(2, 2, 2),
    };
    const means = indexOf(three, Float32Array.of(1000, 5000, Infinity)).meanCosts('population');
    expect(means[2]).toBe(4000);
    expect(means[0]).toBeNaN();
  });
});

describe('sums of municipalities', () => {
  test('nobody is lost, counted twice, or above 100 per cent', () => {
    fc.assert(
      fc.property(demandPoints(0, 80), costs, limit, (points, given, within) => {
        const coverage = measureAt(indexOf(points, given), within, 'population');
        const sums = sumCoverage(coverage, areas);
        const everybody = points.persons.population.reduce((a, b) => a + b, 0);
        expect(sums.nation.total).toBe(everybody);
        for (const sum of [sums.nation, ...sums.prefectures.values()]) {
          expect(Math.min(sum.covered, sum.beyond, sum.unreachable, sum.unmeasured) >= 0).toBe(
            true,
          );
          expect(sum.covered + sum.beyond + sum.unreachable + sum.unmeasured).toBe(sum.total);
          const share = uncoveredShare(sum);
          expect(typeof share === 'string' || (share >= 0 && share <= 1)).toBe(true);
        }
      }),
    );
  });

  test('prefectures and classes add up to the nation, with those of no known municipality', () => {
    fc.assert(
      fc.property(demandPoints(0, 80), costs, limit, (points, given, within) => {
        const coverage = measureAt(indexOf(points, given), within, 'over65');
        const sums = sumCoverage(coverage, areas);
        for (const part of ['total', 'covered', 'beyond', 'withoutFigure'] as const) {
          const add = (parts: Iterable<CoverageSum>): number =>
            [...parts].reduce((soFar, sum) => soFar + sum[part], sums.municipalityNotKnown[part]);
          expect(add(sums.prefectures.values())).toBe(sums.nation[part]);
          expect(add(sums.depopulation.values())).toBe(sums.nation[part]);
          const none = sums.depopulation.get('none')?.[part] as number;
          expect(add([sums.depopulated]) + none).toBe(sums.nation[part]);
        }
      }),
    );
  });

  test('a longer reach covers no fewer', () => {
    fc.assert(
      fc.property(demandPoints(0, 80), costs, limit, limit, (points, given, one, other) => {
        const index = indexOf(points, given);
        const [short, long] = [Math.min(one, other), Math.max(one, other)].map((within) =>
          sumCoverage(measureAt(index, within, 'population'), areas),
        );
        expect(short && long && short.nation.covered <= long.nation.covered).toBe(true);
      }),
    );
  });

  test('the limit itself is within', () => {
    const points = fc.sample(demandPoints(1, 1), { seed: 4, numRuns: 1 })[0] as DemandPoints;
    const one = { ...points, persons: { population: Float64Array.of(5) } };
    const index = indexOf(one, Float32Array.of(4000));
    const covered = (within: number): number =>
      sumCoverage(measureAt(index, within, 'population'), areas).nation.covered;
    expect([covered(3999.9), covered(4000)]).toEqual([0, 5]);
  });
});

describe('the share without a hub', () => {
  const nobody = {
    total: 0,
    covered: 0,
    beyond: 0,
    unreachable: 0,
    unmeasured: 0,
    withoutFigure: 0,
  };

  test('counts islands without a hub, and leaves the unmeasured out on both sides', () => {
    const sum = { ...nobody, total: 100, covered: 60, beyond: 10, unreachable: 10, unmeasured: 20 };
    expect(uncoveredShare(sum)).toBe(0.25);
    expect(uncovered(sum)).toBe(20);
  });

  test('is absent with its reason, never 0, where nobody is measured', () => {
    expect(uncoveredShare(nobody)).toBe('notApplicable');
    expect(uncoveredShare({ ...nobody, total: 9, unmeasured: 9 })).toBe('unknown');
    expect(uncoveredShare({ ...nobody, withoutFigure: 9 })).toBe('unknown');
  });
});

test('areas know prefecture and class at their date', () => {
  expect(areas.prefectureCodes).toEqual(['01', '32', '39', '47']);
  expect([...areas.prefecture]).toEqual([0, 0, 2, 2, 1, 3]);
  expect(depopulationOf(areas, 1)).toBe('partial');
  expect(depopulationOf(areas, 3)).toBe('none');
});

test('a point without a distance comes last, whatever bits its NaN is made of', () => {
  const given = new Float32Array(3);
  new Uint32Array(given.buffer).set([0xffc00000, 0x7fc00001, 0]);
  const sorter = new GroupSorter(new Uint16Array(3), 1);
  sorter.update(given);
  expect([...sorter.order]).toEqual([2, 0, 1]);
  const { starts, sortedCosts } = sorter;
  expect([...endsWithin({ starts, costs: sortedCosts }, Infinity)]).toEqual([1]);
});

test('points too many for the fast sort are sorted alike', () => {
  fc.assert(
    fc.property(costs, (given) => {
      const groupOf = Uint16Array.from(given, (_, point) => point % 2);
      const [fast, slow] = [new GroupSorter(groupOf, 2), new GroupSorter(groupOf, 2, 3)];
      fast.update(given);
      slow.update(given);
      expect(slow.order).toEqual(fast.order);
      expect(slow.sortedCosts).toEqual(fast.sortedCosts);
    }),
  );
});
