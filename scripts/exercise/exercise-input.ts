import { isDepopulated } from '../../src/domain/depopulation.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import type { LongitudeLatitude } from '../../src/domain/position.ts';
import type { AreaShape } from '../../src/geo/point-in-area.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { FigureReader } from '../lib/check/figure-reader.ts';
import type { Place } from '../lib/check/figure-reader.ts';
import type { Allotment } from './allot.ts';

/** What the practice data need to know of a municipality. */
export interface ExerciseMunicipality {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly office: LongitudeLatitude;
  /** 過疎関係市町村 on 2021-04-01, the list by which the published totals are split. */
  readonly isDepopulated: boolean;
  /** Persons, census of 2020. */
  readonly population: number;
  readonly ageingRatePercent: number;
  readonly inhabitableSquareKilometres: number;
}

/** Published totals that the practice data reach exactly. */
export interface ExerciseTotals {
  readonly hubs: Readonly<Record<'depopulated' | 'other', Allotment>>;
  readonly rmos: Readonly<Record<'depopulated' | 'other', Allotment>>;
  readonly hubsWithRmo: number;
  /** Hubs that were there in each fiscal year, rising to the total of the last. */
  readonly hubsByYear: readonly { readonly fiscalYear: number; readonly hubs: number }[];
}

/** Everything the practice data are made from. */
export interface ExerciseInput {
  /** Ordered by code. */
  readonly municipalities: readonly ExerciseMunicipality[];
  readonly totals: ExerciseTotals;
  /**
   * Areas by code: of municipalities (5 digits) where they are imported, or else of
   * prefectures (2 digits), which keep positions near an office out of the sea.
   */
  readonly areas: ReadonlyMap<string, AreaShape>;
  readonly seed: number;
}

/** Fiscal year of the survey that is split into depopulated and other (2021-05). */
const SURVEY_YEAR = 2021;

/** Takes from the canonical tables what the practice data need. Throws when a total is missing. */
export function exerciseInput(
  tables: CanonicalTables,
  areas: ReadonlyMap<string, AreaShape>,
  seed: number,
): ExerciseInput {
  const figures = new FigureReader(tables);
  const classes = tables.depopulation['2021-04-01'] ?? [];
  return {
    municipalities: figures.places.map((place) => ({
      code: place.code,
      name: place.name,
      office: place.office,
      isDepopulated: isDepopulated(classes[place.index] ?? 'none'),
      population: count(figures, 'population_2020', place),
      ageingRatePercent: ageingRate(figures, place),
      inhabitableSquareKilometres: count(figures, 'inhabitable_area_km2_2024', place),
    })),
    totals: readTotals(tables),
    areas,
    seed,
  };
}

function count(figures: FigureReader, column: string, place: Place): number {
  const value = figures.numberAt(column, place);
  return Number.isNaN(value) ? 0 : value;
}

/** Share of those 65 and over in those whose age is known. */
function ageingRate(figures: FigureReader, place: Place): number {
  const [young, working, old] = ['0_14', '15_64', '65_over'].map((ages) =>
    count(figures, `population_${ages}_2020`, place),
  );
  const known = (young ?? 0) + (working ?? 0) + (old ?? 0);
  return known === 0 ? 0 : ((old ?? 0) / known) * 100;
}

function readTotals(tables: CanonicalTables): ExerciseTotals {
  const national = (indicator: string): { fiscalYear: number; hubs: number }[] =>
    tables.indicators
      .filter((row) => row.indicator === indicator && row.fiscalYear <= SURVEY_YEAR)
      .map(({ fiscalYear, value }) => ({ fiscalYear, hubs: value }))
      .sort((first, second) => first.fiscalYear - second.fiscalYear);
  const split = (indicator: string, group: 'depopulated' | 'other'): Allotment => {
    const row = tables.splits.find((each) => each.indicator === indicator && each.group === group);
    if (row === undefined) throw new Error(`indicator_splits has no ${group} row of ${indicator}`);
    return { total: row.value, municipalitiesWith: row.municipalitiesWith };
  };
  const hubsWithRmo = national('hubs_with_rmo').at(-1)?.hubs;
  if (hubsWithRmo === undefined) throw new Error('indicators has no hubs_with_rmo of FY2021');
  return {
    hubs: { depopulated: split('hubs', 'depopulated'), other: split('hubs', 'other') },
    rmos: { depopulated: split('rmos', 'depopulated'), other: split('rmos', 'other') },
    hubsWithRmo,
    hubsByYear: national('hubs'),
  };
}
