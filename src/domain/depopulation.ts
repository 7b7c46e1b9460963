import { SURVEY_YEARS } from './survey-years.ts';

/** 過疎区分 of a municipality: 全部過疎, 一部過疎, みなし過疎, 非過疎. */
export const DEPOPULATION_CLASSES = ['full', 'partial', 'deemed', 'none'] as const;

/** One class; always shown together with the date it held on. */
export type DepopulationClass = (typeof DEPOPULATION_CLASSES)[number];

/** As-of date of a list of depopulated municipalities, `YYYY-MM-DD`. */
export type DepopulationDate = string;

/** Source of the lists that the product brings with it. */
export const CLASS_LIST_SOURCE = 'kaso-list-2022';

/** The list that classes come from. */
export interface ClassList {
  /** As-of date; `''` where the reader's table does not say it. */
  readonly date: string;
  /** The reader's own list, which stands in place of the published ones. */
  readonly isOwn: boolean;
}

/** 過疎関係市町村: full, partial and deemed together, as the ministries count them. */
export function isDepopulated(depopulationClass: DepopulationClass): boolean {
  return depopulationClass !== 'none';
}

/** Dates of the lists that a table has by date, newest first. */
export function depopulationDates(
  lists: Readonly<Record<DepopulationDate, unknown>> | undefined,
): readonly DepopulationDate[] {
  return Object.keys(lists ?? {})
    .toSorted()
    .toReversed();
}

/** Dates of the lists that municipalities have classes of, newest first. */
export function listedDates(
  municipalities: readonly { readonly depopulation: Readonly<Record<DepopulationDate, unknown>> }[],
): readonly DepopulationDate[] {
  return depopulationDates(municipalities[0]?.depopulation);
}

/**
 * The list that held in a fiscal year (April to March), or `undefined` for a year whose
 * list is not loaded. `dates` are newest first.
 */
export function depopulationDateOf(
  fiscalYear: number,
  dates: readonly DepopulationDate[],
): DepopulationDate | undefined {
  return dates.find((date) => yearOf(date) <= fiscalYear);
}

/**
 * Years that a reader can choose, ascending: those of the surveys, and on to that of the
 * newest list of classes, so that each list has a year that shows it.
 */
export function yearsWithLists(dates: readonly DepopulationDate[]): readonly number[] {
  const last = Math.max(SURVEY_YEARS.last, ...dates.slice(0, 1).map(yearOf));
  return Array.from({ length: last - SURVEY_YEARS.first + 1 }, (_, at) => SURVEY_YEARS.first + at);
}

function yearOf(date: DepopulationDate): number {
  return Number(date.slice(0, 4));
}

/** The list before another, or `undefined` for the first. */
export function listBefore(
  date: DepopulationDate | undefined,
  dates: readonly DepopulationDate[],
): DepopulationDate | undefined {
  return date === undefined ? undefined : dates[dates.indexOf(date) + 1];
}
