import type { Hub } from './hub.ts';

/** First and last survey year that any series has (RMOs FY2016 to FY2022). */
export const SURVEY_YEARS = { first: 2016, last: 2022 } as const;

/**
 * Last year that a link may name: lists of depopulated municipalities go on after the
 * surveys, and only the edition knows which of them there are.
 */
export const LAST_LINKED_YEAR = 2030;

/**
 * Hubs that had opened by the end of a fiscal year (March of the next). Those
 * without an opening date are always there, and the last survey year shows all.
 */
export function hubsInYear<T extends { readonly opened?: Hub['opened'] }>(
  hubs: readonly T[],
  year: number,
): readonly T[] {
  if (year >= SURVEY_YEARS.last) return hubs;
  const end = `${year + 1}-03`;
  return hubs.filter(({ opened }) => opened === undefined || opened <= end);
}

/** Every year that a link may name, ascending. */
export const LINKED_YEARS: readonly number[] = Array.from(
  { length: LAST_LINKED_YEAR - SURVEY_YEARS.first + 1 },
  (_, index) => SURVEY_YEARS.first + index,
);
