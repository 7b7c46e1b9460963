import type { Target } from './indicator.ts';
import type { SeriesPoint } from './indicator-series.ts';

/**
 * How an indicator stands to its target. `late`: reached after the deadline.
 * `missed`: a value of the deadline's year or later is known and is below.
 * `unresolved`: the deadline is past, and the last known value is older than it.
 */
export type Standing = 'achieved' | 'late' | 'open' | 'missed' | 'unresolved';

/** Change per year. */
export interface Pace {
  /** Between the last two values, spread over the years between them. */
  readonly latest: number | undefined;
  /** From the first value to the last. */
  readonly mean: number | undefined;
  /** From the last value to the target at the deadline; `undefined` when no year is left or none is needed. */
  readonly needed: number | undefined;
}

/** What a gauge says. */
export interface Progress {
  readonly target: Target;
  /** The last published value and its year. */
  readonly value: number;
  readonly fiscalYear: number;
  /** Value as per cent of the target, one decimal; 100 only when it is reached. */
  readonly percent: number;
  readonly standing: Standing;
  /** First year of the unbroken run of values at or above the target. */
  readonly achievedSince: number | undefined;
  /** What is left to the target, 0 when reached. */
  readonly remaining: number;
  /** Years from the last value to the deadline, 0 when none is left. */
  readonly yearsLeft: number;
  /** Whether the deadline's fiscal year has ended by the given year. */
  readonly isDeadlinePast: boolean;
  readonly pace: Pace;
  /** Where the paces of the past lead by the deadline; `undefined` without a pace or a year left. */
  readonly atDeadline: { readonly latest: number | undefined; readonly mean: number | undefined };
  readonly history: readonly SeriesPoint[];
}

/**
 * Sets a series against a target as seen in fiscal year `today`. `undefined` for a
 * series without a value or a target that is not above zero.
 */
export function progressToward(
  target: Target,
  history: readonly SeriesPoint[],
  today: number,
): Progress | undefined {
  const last = history.at(-1);
  if (last === undefined || target.value <= 0) return undefined;
  const { value, fiscalYear } = last;
  const remaining = Math.max(0, target.value - value);
  const yearsLeft = Math.max(0, target.deadlineFiscalYear - fiscalYear);
  const achievedSince = achievedSinceYear(target, history);
  const pace: Pace = {
    latest: paceBetween(history.at(-2), last),
    mean: paceBetween(history[0], last),
    needed: remaining > 0 && yearsLeft > 0 ? remaining / yearsLeft : undefined,
  };
  const carriedOn = (perYear: number | undefined): number | undefined =>
    perYear === undefined || yearsLeft === 0 ? undefined : value + perYear * yearsLeft;
  return {
    target,
    value,
    fiscalYear,
    percent: percentOf(value, target.value),
    standing: standingOf(target, fiscalYear, achievedSince, today),
    achievedSince,
    remaining,
    yearsLeft,
    isDeadlinePast: today > target.deadlineFiscalYear,
    pace,
    atDeadline: { latest: carriedOn(pace.latest), mean: carriedOn(pace.mean) },
    history,
  };
}

/** Per cent with one decimal; what is short of the whole never reads 100.0. */
export function percentOf(value: number, whole: number): number {
  const percent = Math.round((value / whole) * 1000) / 10;
  return value < whole ? Math.min(percent, 99.9) : percent;
}

function standingOf(
  target: Target,
  lastYear: number,
  achievedSince: number | undefined,
  today: number,
): Standing {
  const deadline = target.deadlineFiscalYear;
  if (achievedSince !== undefined) return achievedSince <= deadline ? 'achieved' : 'late';
  if (today <= deadline) return 'open';
  return lastYear >= deadline ? 'missed' : 'unresolved';
}

function achievedSinceYear(target: Target, history: readonly SeriesPoint[]): number | undefined {
  const lastBelow = history.findLastIndex(({ value }) => value < target.value);
  return history[lastBelow + 1]?.fiscalYear;
}

function paceBetween(from: SeriesPoint | undefined, to: SeriesPoint): number | undefined {
  if (from === undefined || from.fiscalYear >= to.fiscalYear) return undefined;
  return (to.value - from.value) / (to.fiscalYear - from.fiscalYear);
}
