import type { SeriesPoint } from '../../domain/indicator-series.ts';
import type { Target } from '../../domain/indicator.ts';

/** A point of the history in per cent of the chart, y from the top. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
  readonly point: SeriesPoint;
}

/** A year written below the chart, at a per cent of its width. */
export interface YearLabel {
  readonly year: number;
  readonly x: number;
  readonly isDeadline: boolean;
}

/** The chart of a history, in per cent of its box. */
export interface HistoryGeometry {
  readonly points: readonly PlacedPoint[];
  /** Height of the target's dotted line, from the top. */
  readonly targetY: number | undefined;
  /** Where the target is due. */
  readonly deadlineX: number | undefined;
  readonly labels: readonly YearLabel[];
}

/** Air above the highest of values and target, as a share of it. */
const HEADROOM = 0.06;

/** Labels nearer than this (per cent of the width) would run into one another. */
const LABEL_GAP = 14;

/**
 * Places a history between its first year and the later of its last and the
 * deadline. Heights start at zero, so that they can be compared by eye.
 */
export function historyGeometry(
  series: readonly SeriesPoint[],
  target: Target | undefined,
): HistoryGeometry {
  const first = series[0]?.fiscalYear ?? 0;
  const last = series.at(-1)?.fiscalYear ?? first;
  const end = Math.max(last, target?.deadlineFiscalYear ?? last);
  const highest = Math.max(target?.value ?? 0, ...series.map(({ value }) => value));
  const top = highest * (1 + HEADROOM) || 1;
  const x = (year: number): number => (end === first ? 0 : ((year - first) / (end - first)) * 100);
  const y = (value: number): number => 100 - (value / top) * 100;
  const deadline = target?.deadlineFiscalYear;
  return {
    points: series.map((point) => ({ x: x(point.fiscalYear), y: y(point.value), point })),
    targetY: target && y(target.value),
    deadlineX: deadline !== undefined && deadline >= first ? x(deadline) : undefined,
    labels: yearLabels([first, last, ...(end > last ? [end] : [])], x, deadline),
  };
}

function yearLabels(
  years: readonly number[],
  x: (year: number) => number,
  deadline: number | undefined,
): YearLabel[] {
  const labels: YearLabel[] = [];
  for (const year of new Set(years)) {
    const label = { year, x: x(year), isDeadline: year === deadline };
    const before = labels.at(-1);
    // The deadline matters more than the last year beside it.
    if (before !== undefined && label.x - before.x < LABEL_GAP) labels.pop();
    labels.push(label);
  }
  return labels;
}
