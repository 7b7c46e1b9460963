import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumber } from '../../../src/domain/absence.ts';
import type { Figure } from '../../../src/domain/absence.ts';
import type { ProjectionBlock } from '../../../src/domain/edition.ts';
import { findMeasure } from '../../../src/domain/measure.ts';
import type { Measure } from '../../../src/domain/measure.ts';
import { municipalityRow } from '../../../src/domain/municipality-row.ts';
import type { MunicipalityRow } from '../../../src/domain/municipality-row.ts';
import { countByMunicipality } from '../../../src/domain/point-count.ts';
import {
  aggregateByPrefecture,
  aggregateMeasure,
} from '../../../src/domain/prefecture-aggregate.ts';

function measureOf(id: string): Measure {
  const measure = findMeasure(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure;
}

function row(
  code: string,
  figures: Readonly<Record<string, Figure>>,
  depopulation: 'full' | 'partial' | 'deemed' | 'none' = 'none',
): MunicipalityRow {
  return municipalityRow({
    code,
    figure: (column) => figures[column] ?? 'notSurveyed',
    depopulation,
    hubs: figures['hubs'] ?? 'notLoaded',
    rmos: figures['rmos'] ?? 'notLoaded',
  });
}

const HAMADORI: ProjectionBlock = {
  name: '浜通り地域',
  municipalityCodes: ['07204', '07546'],
  values: { projected_population_2050: 60, projected_population_65_over_2050: 30 },
  source: 'ipss-2023',
};

const FUKUSHIMA = [
  row('07201', { population_2020: 200, projected_population_2050: 150 }),
  row('07204', { population_2020: 100 }),
  row('07546', { population_2020: 0 }),
];

describe('aggregateMeasure', () => {
  test('divides sums and never averages rates', () => {
    const rows = [
      row('39201', { population_2000: 1000, population_2025_prelim: 1000 }),
      row('39405', { population_2000: 10, population_2025_prelim: 5 }),
    ];
    const { figure } = aggregateMeasure(measureOf('change-2000-2025'), rows, []);
    expect(figure).toBeCloseTo((-5 / 1010) * 100, 10);
  });

  test('a municipality with a zero base still counts in the sums', () => {
    const rows = [
      row('07546', { population_2020: 0, population_2025_prelim: 211 }),
      row('07201', { population_2020: 1000, population_2025_prelim: 900 }),
    ];
    expect(aggregateMeasure(measureOf('change-2020-2025'), rows, [])).toEqual({
      figure: expect.closeTo(11.1, 10),
      from: 2,
      of: 2,
      blocks: [],
    });
  });

  test('leaves a municipality without a figure out of both sums and says so', () => {
    expect(aggregateMeasure(measureOf('projected-change-2020-2050'), FUKUSHIMA, [])).toEqual({
      figure: -25,
      from: 1,
      of: 3,
      blocks: [],
    });
  });

  test('a block projected as a whole stands for its municipalities', () => {
    const result = aggregateMeasure(measureOf('projected-change-2020-2050'), FUKUSHIMA, [HAMADORI]);
    expect(result).toEqual({ figure: -30, from: 3, of: 3, blocks: ['浜通り地域'] });
  });

  test('a block is not used where one of its municipalities is outside the area', () => {
    const result = aggregateMeasure(
      measureOf('projected-change-2020-2050'),
      FUKUSHIMA.slice(0, 2),
      [HAMADORI],
    );
    expect(result).toMatchObject({ figure: -25, from: 1, of: 2, blocks: [] });
  });

  test('a block is not added to figures its municipalities have', () => {
    const result = aggregateMeasure(measureOf('population-2020'), FUKUSHIMA, [HAMADORI]);
    expect(result).toEqual({ figure: 300, from: 3, of: 3, blocks: [] });
  });

  test('says why when no municipality has the figure', () => {
    const rows = [row('07204', {}), row('07546', {})];
    expect(aggregateMeasure(measureOf('ageing-2050'), rows, [])).toMatchObject({
      figure: 'notSurveyed',
      from: 0,
      of: 2,
    });
  });

  test('an index has no aggregate', () => {
    const rows = [row('39405', { fiscal_capacity_index_fy2023: 0.14 })];
    expect(aggregateMeasure(measureOf('fiscal-capacity'), rows, []).figure).toBe('notApplicable');
  });

  test('shares of depopulated municipalities take full, partial and deemed together', () => {
    const rows = [
      row('39201', { population_2020: 300, area_km2_2024: 100 }),
      row('39405', { population_2020: 100, area_km2_2024: 300 }, 'full'),
      row('39406', { population_2020: 50, area_km2_2024: 50 }, 'partial'),
      row('39407', { population_2020: 50, area_km2_2024: 50 }, 'deemed'),
    ];
    const figureOf = (id: string): Figure => aggregateMeasure(measureOf(id), rows, []).figure;
    expect(figureOf('depopulated-municipalities')).toBe(75);
    expect(figureOf('depopulated-population')).toBe(40);
    expect(figureOf('depopulated-area')).toBe(80);
  });

  test('in a sample of points every resident counts, and from says where points are', () => {
    const rows = [
      row('39201', { population_2020: 300_000 }),
      row('39405', { population_2020: 100_000, hubs: 6 }),
    ];
    expect(aggregateMeasure(measureOf('hubs'), rows, [])).toMatchObject({
      figure: 6,
      from: 1,
      of: 2,
    });
    expect(aggregateMeasure(measureOf('hubs-per-100000'), rows, [])).toMatchObject({
      figure: 1.5,
      from: 1,
      of: 2,
    });
  });

  test('no loaded point at all is not a count of zero', () => {
    const rows = [row('39201', { population_2020: 300_000 })];
    expect(aggregateMeasure(measureOf('hubs'), rows, []).figure).toBe('notLoaded');
    expect(aggregateMeasure(measureOf('hubs-per-100000'), rows, []).figure).toBe('notLoaded');
  });

  test('lies between the lowest and the highest rate it is made of', () => {
    const counts = fc.record({
      births: fc.nat(1000),
      deaths: fc.nat(1000),
      population: fc.integer({ min: 1, max: 100_000 }),
    });
    const measure = measureOf('natural-change');
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), (list) => {
        const rows = list.map(({ births, deaths, population }) =>
          row('39201', {
            births_2023: births,
            deaths_2023: deaths,
            population_2020: population,
          }),
        );
        const rates = rows.map(({ read }) => measure.compute(read)).filter(isNumber);
        const { figure } = aggregateMeasure(measure, rows, []);
        expect(figure).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(figure).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      }),
    );
  });
});

describe('aggregateByPrefecture', () => {
  test('groups by the first two digits', () => {
    const rows = [
      row('39201', { population_2020: 3 }),
      row('01100', { population_2020: 5 }),
      row('39405', { population_2020: 4 }),
    ];
    const result = aggregateByPrefecture(measureOf('population-2020'), rows, []);
    expect([...result].map(([code, { figure, of }]) => [code, figure, of])).toEqual([
      ['39', 7, 2],
      ['01', 5, 1],
    ]);
  });
});

describe('countByMunicipality', () => {
  const points = [{ municipalityCode: '39405' }, { municipalityCode: '39405' }];

  test('a municipality without a point has zero only when the table is whole', () => {
    expect(countByMunicipality(points, true)('39201')).toBe(0);
    expect(countByMunicipality(points, false)('39201')).toBe('notLoaded');
    expect(countByMunicipality(points, false)('39405')).toBe(2);
  });
});
