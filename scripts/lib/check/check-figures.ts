import type { CanonicalTables } from '../canonical/canonical-tables.ts';
import type { CheckGroup, CheckLine } from './check-line.ts';
import { everyLine } from './check-line.ts';
import type { ExpectedTotals } from './expected-totals.ts';
import type { FigureReader, Place } from './figure-reader.ts';
import { isSpecialWard } from './special-wards.ts';

/** Pairs of columns of which the first is a part of the second. */
const PARTS = [
  ['population_75_over_2020', 'population_65_over_2020'],
  ['population_75_over_2015', 'population_65_over_2015'],
  ['population_65_over_2000', 'population_2000'],
  ['population_65_over_2015', 'population_2015'],
  ['population_65_over_2020', 'population_2020'],
  ['private_households_2020', 'households_2020'],
  ['single_person_households_2020', 'private_households_2020'],
  ['single_65_over_households_2020', 'single_person_households_2020'],
  ['elderly_couple_households_2020', 'private_households_2020'],
  ['employed_primary_sector_2020', 'employed_2020'],
  ['inhabitable_area_km2_2024', 'area_km2_2024'],
  ['large_retail_shops_2021', 'retail_shops_2021'],
] as const;

const AGES_2020 = [
  'population_0_14_2020',
  'population_15_64_2020',
  'population_65_over_2020',
] as const;

/** National sums, parts that cannot exceed their whole, and the wards without an index. */
export function checkFigures(
  tables: CanonicalTables,
  totals: ExpectedTotals,
  figures: FigureReader,
): CheckGroup {
  const summed = tables.figures.filter(({ name }) => totals.has(name) && !isProjection(name));
  return {
    subject: { ja: '市区町村別の数値', en: 'Figures by municipality' },
    lines: [
      ...summed.map(({ name, title, table }) => ({
        ...totals.line(name, title, figures.sum(name)),
        column: { file: `survey/${table}.csv`, name },
      })),
      totals.line(
        'population_unknown_age_2020',
        {
          ja: '年齢不詳（2020年、総人口－3区分）',
          en: 'unknown ages 2020 (total less three groups)',
        },
        figures.sum('population_2020') -
          AGES_2020.reduce((sum, column) => sum + figures.sum(column), 0),
      ),
      ...PARTS.map(([part, whole]) => partLine(figures, part, whole)),
      totals.line(
        'fiscal_capacity_index_fy2019_municipalities',
        { ja: '財政力指数（2019年度）のある市町村', en: 'municipalities with an index of FY2019' },
        figures.withNumber('fiscal_capacity_index_fy2019').length,
      ),
      everyLine(
        { ja: '財政力指数（2019年度）が「-」の特別区', en: 'wards whose index of FY2019 is -' },
        figures.places.filter(isSpecialWard),
        (ward) => figures.at('fiscal_capacity_index_fy2019', ward) === 'notApplicable',
        nameOf,
      ),
    ],
  };
}

function isProjection(column: string): boolean {
  return column.startsWith('projected_');
}

function partLine(figures: FigureReader, part: string, whole: string): CheckLine {
  return everyLine(
    { ja: `${part} ≦ ${whole}`, en: `${part} <= ${whole}` },
    figures.places,
    (place) => figures.numberAt(part, place) <= figures.numberAt(whole, place),
    nameOf,
  );
}

function nameOf({ code, name }: Place): string {
  return `${code} ${name}`;
}
