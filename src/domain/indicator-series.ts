import type { IndicatorSplit, IndicatorValue } from './indicator.ts';

/** One published value of an indicator, or a share computed from two of one year. */
export interface SeriesPoint {
  readonly fiscalYear: number;
  readonly value: number;
  /** Sources of the figures in it. */
  readonly sources: readonly string[];
}

/** Values of an indicator by fiscal year, ascending; of two in one year the later one counts. */
export function seriesOf(values: readonly IndicatorValue[], indicator: string): SeriesPoint[] {
  const byYear = new Map<number, IndicatorValue>();
  for (const value of values) {
    if (value.indicator !== indicator) continue;
    const before = byYear.get(value.fiscalYear);
    if (before === undefined || (value.asOf ?? '') >= (before.asOf ?? ''))
      byYear.set(value.fiscalYear, value);
  }
  return [...byYear.values()]
    .sort((a, b) => a.fiscalYear - b.fiscalYear)
    .map(({ fiscalYear, value, source }) => ({ fiscalYear, value, sources: [source] }));
}

/**
 * One indicator as per cent of another, such as hubs that have an organisation
 * (地域運営組織が形成されている小さな拠点) of all hubs; only for years that have both.
 */
export function shareSeries(
  values: readonly IndicatorValue[],
  part: string,
  whole: string,
): SeriesPoint[] {
  const wholes = new Map(seriesOf(values, whole).map((point) => [point.fiscalYear, point]));
  return seriesOf(values, part).flatMap((point) => {
    const total = wholes.get(point.fiscalYear);
    if (total === undefined || total.value === 0) return [];
    return {
      fiscalYear: point.fiscalYear,
      value: (point.value / total.value) * 100,
      sources: [...new Set([...point.sources, ...total.sources])],
    };
  });
}

/** Fiscal years between the first and the last that have no value. */
export function gapYears(series: readonly SeriesPoint[]): number[] {
  const years = series.map(({ fiscalYear }) => fiscalYear);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  return Array.from({ length: last - first }, (_, index) => first + index).filter(
    (year) => !years.includes(year),
  );
}

/** How much of an indicator lies in depopulated municipalities. */
export interface DepopulatedShare {
  readonly fiscalYear: number;
  readonly depopulated: number;
  readonly all: number;
  readonly percent: number;
  readonly municipalitiesWith: number;
  readonly municipalitiesInGroup: number;
  readonly source: string;
}

/** The newest split of an indicator by depopulation, or `undefined` where none was published. */
export function depopulatedShare(
  splits: readonly IndicatorSplit[],
  indicator: string,
): DepopulatedShare | undefined {
  const own = splits.filter((split) => split.indicator === indicator);
  const fiscalYear = Math.max(...own.map((split) => split.fiscalYear));
  const find = (group: IndicatorSplit['group']): IndicatorSplit | undefined =>
    own.find((split) => split.group === group && split.fiscalYear === fiscalYear);
  const depopulated = find('depopulated');
  const all = find('all');
  if (depopulated === undefined || all === undefined || all.value === 0) return undefined;
  return {
    fiscalYear,
    depopulated: depopulated.value,
    all: all.value,
    percent: (depopulated.value / all.value) * 100,
    municipalitiesWith: depopulated.municipalitiesWith,
    municipalitiesInGroup: depopulated.municipalitiesInGroup,
    source: depopulated.source,
  };
}
