import type { CanonicalTables } from '../canonical/canonical-tables.ts';

/** The value of an indicator in a year; NaN where there is none, so that no check holds. */
export function valueOf(
  { indicators }: CanonicalTables,
  indicator: string,
  fiscalYear: number,
): number {
  const row = indicators.find(
    (candidate) => candidate.indicator === indicator && candidate.fiscalYear === fiscalYear,
  );
  return row?.value ?? Number.NaN;
}
