import type { Figure } from './absence.ts';
import type { FigureGroup } from './edition.ts';
import type { ImportedMeasure } from './imported-measures.ts';

/**
 * The figures by municipality that measures are made of, by the group that holds
 * them. Names end in the census, calendar or fiscal (`fy`) year they hold for.
 */
export const FIGURE_COLUMNS = {
  core: ['population_2020'],
  census: [
    'area_km2_2024',
    'inhabitable_area_km2_2024',
    'population_2000',
    'population_2005',
    'population_2010',
    'population_2015',
    'population_2025_prelim',
    'population_0_14_2020',
    'population_15_64_2020',
    'population_65_over_2020',
    'population_75_over_2020',
    'population_65_over_2000',
    'projected_population_2050',
    'projected_population_65_over_2050',
  ],
  projection: [
    'projected_population_2025',
    'projected_population_2030',
    'projected_population_2035',
    'projected_population_2040',
    'projected_population_2045',
    'projected_population_0_14_2050',
    'projected_population_15_64_2050',
  ],
  households: [
    'households_2020',
    'private_households_2020',
    'single_65_over_households_2020',
    'employed_2020',
    'employed_primary_sector_2020',
    'births_2023',
    'deaths_2023',
    'moved_in_japanese_2024',
    'moved_out_japanese_2024',
  ],
  facilities: [
    'clinics_2023',
    'community_halls_2021',
    'elementary_schools_2024',
    'compulsory_education_schools_2024',
    'retail_shops_2021',
  ],
  finance: ['fiscal_capacity_index_fy2023'],
} as const satisfies Record<FigureGroup, readonly string[]>;

/** A column of published figures. */
export type FigureColumn = (typeof FIGURE_COLUMNS)[FigureGroup][number];

/**
 * Columns computed from what else is loaded: depopulation class at the chosen
 * date (1 or 0, and the figure or 0), and points counted in the municipality.
 */
export const DERIVED_COLUMNS = [
  'municipalities',
  'depopulated_municipalities',
  'depopulated_population_2020',
  'depopulated_area_km2_2024',
  'hubs',
  'rmos',
] as const;

/** A computed column. */
export type DerivedColumn = (typeof DERIVED_COLUMNS)[number];

/** Any column a measure may name; imported ones are named like their measure. */
export type MeasureColumn = FigureColumn | DerivedColumn | ImportedMeasure;

/** Gives the figure of one column for one municipality (or a sum of several). */
export type ReadColumn = (column: MeasureColumn) => Figure;
