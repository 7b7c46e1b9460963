import {
  CLASS_LIST_SOURCE,
  type DepopulationClass,
  type DepopulationDate,
} from '../../domain/depopulation.ts';
import { prefectureOf, type MunicipalityCode } from '../../domain/municipality-code.ts';
import type { NationalFigure } from './context.ts';

/** A municipality with its class by date. */
export interface ClassedMunicipality {
  readonly code: MunicipalityCode;
  readonly depopulation: Readonly<Record<string, DepopulationClass>>;
}

/** Counts of classes come by date from the list itself, not by year from the indicators. */
export function hasNoClass({ indicator }: { readonly indicator: string }): boolean {
  return indicator !== 'depopulated_municipalities';
}

/** Measure of each class, and of all that are not `none`. */
export const CLASS_MEASURES = {
  full: 'depopulated_full',
  partial: 'depopulated_partial',
  deemed: 'depopulated_deemed',
} as const;

/**
 * How many municipalities of each class there are by date, in the nation and in each
 * prefecture: what a list taken in is held against. The build proves them against the
 * ministry's totals (885 = 713 + 158 + 14 and 820 = 650 + 149 + 21).
 * `sources`: source id of each list by its date, where it is not the one that the product brings.
 */
export function classFigures(
  municipalities: readonly ClassedMunicipality[],
  sources: Readonly<Record<DepopulationDate, string>>,
): readonly NationalFigure[] {
  const dates = Object.keys(municipalities[0]?.depopulation ?? {});
  const areas = [undefined, ...new Set(municipalities.map(({ code }) => prefectureOf(code)))];
  return areas.flatMap((prefecture) => {
    const own = municipalities.filter(
      ({ code }) => prefecture === undefined || prefectureOf(code) === prefecture,
    );
    const area = prefecture === undefined ? {} : { prefecture };
    return dates.flatMap((asOf) => {
      const count = (known: DepopulationClass): number =>
        own.filter(({ depopulation }) => depopulation[asOf] === known).length;
      const source = sources[asOf] ?? CLASS_LIST_SOURCE;
      const all = own.length - count('none');
      return [
        { measure: 'depopulated_municipalities', asOf, value: all, source, ...area },
        ...(['full', 'partial', 'deemed'] as const).map((known) => ({
          measure: CLASS_MEASURES[known],
          asOf,
          value: count(known),
          source,
          ...area,
        })),
      ];
    });
  });
}
