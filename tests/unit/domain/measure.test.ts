import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/absence.ts';
import { FIGURE_GROUPS } from '../../../src/domain/edition.ts';
import { DERIVED_COLUMNS, FIGURE_COLUMNS } from '../../../src/domain/figure-column.ts';
import { IMPORTED_MEASURES } from '../../../src/domain/imported-measures.ts';
import { MEASURES, findMeasure, measuresAt } from '../../../src/domain/measure.ts';
import { MEASURE_TOPICS } from '../../../src/domain/measure-entry.ts';

/** 檮原町 (39405), 国勢調査 2000-2025, 社人研 2023, SSDSE-A-2026. */
const YUSUHARA: Readonly<Record<string, Figure>> = {
  population_2000: 4860,
  population_2020: 3307,
  population_2025_prelim: 2909,
  population_0_14_2020: 320,
  population_15_64_2020: 1456,
  population_65_over_2020: 1531,
  population_75_over_2020: 885,
  projected_population_2050: 1400,
  projected_population_65_over_2050: 780,
  inhabitable_area_km2_2024: 22.13,
  private_households_2020: 1502,
  households_2020: 1513,
  single_65_over_households_2020: 366,
  employed_2020: 1625,
  employed_primary_sector_2020: 289,
  births_2023: 11,
  deaths_2023: 67,
  moved_in_japanese_2024: 92,
  moved_out_japanese_2024: 113,
  clinics_2023: 4,
  community_halls_2021: 1,
  elementary_schools_2024: 1,
  compulsory_education_schools_2024: 0,
  retail_shops_2021: 50,
  fiscal_capacity_index_fy2023: 0.14,
  hubs: 5,
  rmos: 'notLoaded',
};

function computeRounded(id: string): Figure {
  const measure = findMeasure(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  const figure = measure.compute((column) => YUSUHARA[column] ?? 'unknown');
  return typeof figure === 'number' ? Number(figure.toFixed(measure.digits)) : figure;
}

describe('measure catalogue', () => {
  test.each([
    ['population-2020', 3307],
    ['population-2025', 2909],
    ['change-2000-2025', -40.1],
    ['change-2020-2025', -12.0],
    ['projected-change-2020-2050', -57.7],
    ['density-inhabitable', 149],
    ['natural-change', -16.9],
    ['social-change', -6.4],
    ['ageing-2020', 46.3],
    ['over-75-2020', 26.8],
    ['ageing-2050', 55.7],
    ['single-65-households', 24.4],
    ['households', 1513],
    ['primary-sector', 17.8],
    ['clinics', 12.1],
    ['community-halls', 1],
    ['elementary-schools', 1],
    ['retail-shops', 151.2],
    ['fiscal-capacity', 0.14],
    ['hubs', 5],
    ['hubs-per-100000', 151.19],
    ['rmos', 'notLoaded'],
    ['rmos-per-100000', 'notLoaded'],
  ])('%s of 檮原町 is %s', (id, expected) => {
    expect(computeRounded(id)).toBe(expected);
  });

  test('ageing divides by the people of known age, not by the whole population', () => {
    const ageing = findMeasure('ageing-2020');
    const figures: Record<string, number> = {
      population_2020: 120,
      population_0_14_2020: 20,
      population_15_64_2020: 50,
      population_65_over_2020: 30,
    };
    expect(ageing?.compute((column) => figures[column] ?? 'unknown')).toBe(30);
  });

  test('every column a measure reads is published in one group, derived or imported', () => {
    const known: readonly string[] = [
      ...FIGURE_GROUPS.flatMap((group): readonly string[] => FIGURE_COLUMNS[group]),
      ...DERIVED_COLUMNS,
      ...IMPORTED_MEASURES,
    ];
    expect(new Set(known).size).toBe(known.length);
    for (const measure of MEASURES)
      expect(known, measure.id).toEqual(expect.arrayContaining([...measure.columns]));
  });

  test('what changes around zero diverges, and nothing else does', () => {
    const diverging = MEASURES.filter(({ scale }) => scale === 'diverging').map(({ id }) => id);
    expect(diverging).toEqual([
      'change-2000-2025',
      'change-2020-2025',
      'projected-change-2020-2050',
      'natural-change',
      'social-change',
    ]);
  });

  test('ids are unique and usable in a URL, topics keep together', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
    for (const { id } of MEASURES) expect(encodeURIComponent(id)).toBe(id);
    const topics = MEASURES.map(({ topic }) => MEASURE_TOPICS.indexOf(topic));
    expect(topics).toEqual([...topics].sort((a, b) => a - b));
  });

  test('an index has no aggregate, and shares of municipalities no municipal figure', () => {
    expect(measuresAt('aggregate').map(({ id }) => id)).not.toContain('fiscal-capacity');
    expect(measuresAt('municipality').map(({ id }) => id)).not.toContain('depopulated-area');
  });

  test('names the figure files it needs', () => {
    expect(findMeasure('ageing-2020')?.figureGroups).toEqual(['census']);
    expect(findMeasure('clinics')?.figureGroups).toEqual(['core', 'facilities']);
    expect(findMeasure('depopulated-area')?.figureGroups).toEqual(['census']);
    expect(findMeasure('hubs')?.figureGroups).toEqual([]);
  });

  test('an unknown id finds nothing', () => {
    expect(findMeasure('toString')).toBeUndefined();
  });
});

test('an imported index keeps two decimals, so that 0.04 never reads as zero', () => {
  const digits = (id: string): number | undefined => findMeasure(id)?.digits;
  expect((0.04).toFixed(digits('imported-decimal-1'))).toBe('0.04');
  expect(digits('imported-1')).toBe(0);
});
