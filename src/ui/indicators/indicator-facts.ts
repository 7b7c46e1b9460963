import type { NationalTable } from '../../domain/edition.ts';
import type { IndicatorValue } from '../../domain/indicator.ts';
import type { Source } from '../../domain/source.ts';
import type { IndicatorsText } from '../../text/indicators-text.ts';
import type { Wording } from '../gauge/gauge-words.ts';

/** What every part of the page of indicators is made from. */
export interface IndicatorFacts {
  readonly national: NationalTable;
  readonly sources: readonly Source[];
  readonly wording: Wording;
  readonly words: IndicatorsText;
  /** Fiscal year the reader chose. */
  readonly year: number;
  /** Fiscal year of the edition. */
  readonly today: number;
}

/** The row of an indicator in a fiscal year; of several the last counts. */
export function rowOf(
  { national }: IndicatorFacts,
  indicator: string,
  fiscalYear: number,
): IndicatorValue | undefined {
  return national.indicators.findLast(
    (row) => row.indicator === indicator && row.fiscalYear === fiscalYear,
  );
}

/** Fiscal years in which any of the indicators has a value, ascending. */
export function yearsOf({ national }: IndicatorFacts, indicators: readonly string[]): number[] {
  const rows = national.indicators.filter(({ indicator }) => indicators.includes(indicator));
  return [...new Set(rows.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
}

/** Name of an indicator on this page. */
export function indicatorName({ words }: IndicatorFacts, indicator: string): string {
  return words.names[indicator] ?? indicator;
}

/** Heading of a column of an indicator's values, with the unit where the name leaves it open. */
export function unitHeading(facts: IndicatorFacts, name: string, indicator: string): string {
  const { national, words, wording } = facts;
  const row = national.indicators.find((known) => known.indicator === indicator);
  const unit = wording.text.gauges.unit(indicator, row?.unit ?? '');
  return unit === '' ? name : words.table.withUnit(name, unit);
}

/** A part of a whole in per cent, one decimal. */
export function shareWords({ wording }: IndicatorFacts, part: number, whole: number): string {
  return wording.text.gauges.percent(wording.format((part / whole) * 100, 1));
}

/** A value with its unit, for a table whose rows have different ones. */
export function valueWords({ wording }: IndicatorFacts, row: IndicatorValue): string {
  return `${wording.format(row.value)}${wording.text.gauges.unit(row.indicator, row.unit)}`;
}
