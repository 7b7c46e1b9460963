import { currentTarget } from '../../domain/current-target.ts';
import type { NationalTable } from '../../domain/edition.ts';
import type { IndicatorValue, Target } from '../../domain/indicator.ts';
import {
  depopulatedShare,
  seriesOf,
  shareSeries,
  type DepopulatedShare,
  type SeriesPoint,
} from '../../domain/indicator-series.ts';
import { progressToward, type Progress } from '../../domain/progress.ts';
import { gaugeIndicator } from './gauge-indicators.ts';

/** A value in its year, with the row of the national table that dates and defines it. */
export interface ShownValue {
  readonly point: SeriesPoint;
  /** The row itself, or that of a share's numerator. */
  readonly row: IndicatorValue | undefined;
  /** Progress as it stood in that year. */
  readonly progress: Progress;
  /** The count of municipalities that have it, in the same year. */
  readonly municipalities: IndicatorValue | undefined;
  readonly wider: { readonly value: number; readonly municipalities: number } | undefined;
  /** For a share: the counts it is made of. */
  readonly parts: readonly [part: IndicatorValue, whole: IndicatorValue] | undefined;
}

/** Everything a gauge draws and says, before it is put into words. */
export interface GaugeModel {
  readonly indicator: string;
  readonly target: Target;
  /** All published values; empty when none is loaded. */
  readonly series: readonly SeriesPoint[];
  /** The value of the chosen year or of the nearest with one; `undefined` when none is loaded. */
  readonly shown: ShownValue | undefined;
  /** Whether the chosen year has no value. */
  readonly isNearest: boolean;
  /** Past deadline, and the last year loaded is older than it. */
  readonly isStale: boolean;
  readonly split: DepopulatedShare | undefined;
}

/**
 * The gauge of an indicator in fiscal year `year`, as seen in fiscal year `today`.
 * `undefined` for an indicator without a current target.
 */
export function gaugeModel(
  national: NationalTable,
  indicator: string,
  year: number,
  today: number,
): GaugeModel | undefined {
  const target = currentTarget(national.targets, indicator);
  if (target === undefined) return undefined;
  const { share } = gaugeIndicator(indicator);
  const series =
    share === undefined
      ? seriesOf(national.indicators, indicator)
      : shareSeries(national.indicators, share[0], share[1]);
  const point = nearestTo(series, year);
  const last = series.at(-1);
  return {
    indicator,
    target,
    series,
    shown: point && shownValue(national, target, series, point, today),
    isNearest: point !== undefined && point.fiscalYear !== year,
    isStale:
      last !== undefined &&
      today > target.deadlineFiscalYear &&
      last.fiscalYear < target.deadlineFiscalYear,
    split: depopulatedShare(national.splits, indicator),
  };
}

/** The point of a year, or the nearest; of two as near, the earlier. */
export function nearestTo(series: readonly SeriesPoint[], year: number): SeriesPoint | undefined {
  return series.toSorted(
    (a, b) => Math.abs(a.fiscalYear - year) - Math.abs(b.fiscalYear - year),
  )[0];
}

function shownValue(
  { indicators }: NationalTable,
  target: Target,
  series: readonly SeriesPoint[],
  point: SeriesPoint,
  today: number,
): ShownValue | undefined {
  const { fiscalYear } = point;
  const until = series.filter((known) => known.fiscalYear <= fiscalYear);
  const progress = progressToward(target, until, today);
  if (progress === undefined) return undefined;
  const spec = gaugeIndicator(target.indicator);
  const rowOf = (indicator: string | undefined): IndicatorValue | undefined =>
    indicators.findLast((row) => row.indicator === indicator && row.fiscalYear === fiscalYear);
  const [part, whole] = spec.share?.map(rowOf) ?? [];
  const [wide, wideMunicipalities] = spec.wider?.map(rowOf) ?? [];
  return {
    point,
    row: part ?? rowOf(target.indicator),
    progress,
    municipalities: rowOf(spec.municipalities),
    wider: wide &&
      wideMunicipalities && { value: wide.value, municipalities: wideMunicipalities.value },
    parts: part && whole && [part, whole],
  };
}
