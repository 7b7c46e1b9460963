import { isNumber } from '../../domain/absence.ts';
import { GAP_CRITERIA } from '../../domain/gap-criterion.ts';
import type { GapCriterion, GapWeights } from '../../domain/gap-criterion.ts';
import type { GapRow } from './gap-rows.ts';

/** Scores are rounded to as many parts, so that rounding errors make no winners. */
const SCORE_PARTS = 1e12;

/** A place in the ranking. */
export interface RankedGap {
  readonly row: GapRow;
  /** 1 for the largest gap; equal scores share a rank and the next is skipped (1, 2, 2, 4). */
  readonly rank: number;
  /** 0 to 1. */
  readonly score: number;
  /** Standing by each criterion, 0 to 1: the share of other areas with a smaller gap. */
  readonly standing: Readonly<Record<GapCriterion, number>>;
}

/** Areas in order, and apart those that cannot be ranked. */
export interface GapRanking {
  readonly ranked: readonly RankedGap[];
  /** Areas without a figure for a criterion that counts. */
  readonly missing: readonly GapRow[];
}

/**
 * Ranks areas by the weighted mean of their standings. Standings, not values, are
 * averaged: persons, shares and metres have nothing else in common, and one huge city
 * would flatten all others. Equal values share the mean standing. Equal scores share a
 * rank and are listed by uncovered persons, then by code.
 */
export function rankGaps(rows: readonly GapRow[], weights: GapWeights): GapRanking {
  const counting = GAP_CRITERIA.filter((criterion) => weights[criterion] > 0);
  const isComplete = (row: GapRow): boolean =>
    counting.every((criterion) => isNumber(row[criterion]));
  const complete = rows.filter(isComplete);
  const standings = {
    uncovered: standingsOf(complete, 'uncovered'),
    share: standingsOf(complete, 'share'),
    distance: standingsOf(complete, 'distance'),
  };
  const whole = counting.reduce((sum, criterion) => sum + weights[criterion], 0);
  const scored = complete.map((row, at) => {
    const standing = {
      uncovered: standings.uncovered[at] as number,
      share: standings.share[at] as number,
      distance: standings.distance[at] as number,
    };
    const sum = counting.reduce((soFar, name) => soFar + weights[name] * standing[name], 0);
    return { row, standing, score: Math.round((sum / whole) * SCORE_PARTS) / SCORE_PARTS };
  });
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      personsOf(b.row) - personsOf(a.row) ||
      (a.row.code < b.row.code ? -1 : 1),
  );
  let rank = 0;
  let previous = Infinity;
  const ranked = scored.map((entry, at): RankedGap => {
    if (entry.score !== previous) rank = at + 1;
    previous = entry.score;
    return { ...entry, rank };
  });
  return { ranked, missing: rows.filter((row) => !isComplete(row)) };
}

/** Share of the other areas with a smaller value, equals counting half; NaN where absent. */
function standingsOf(rows: readonly GapRow[], criterion: GapCriterion): number[] {
  const values = rows.map((row) => row[criterion]).filter(isNumber);
  const sorted = Float64Array.from(values).sort();
  return rows.map((row) => {
    const value = row[criterion];
    if (!isNumber(value)) return NaN;
    if (sorted.length === 1) return 1;
    const smaller = placesBelow(sorted, value, false);
    const equal = placesBelow(sorted, value, true) - smaller;
    return (smaller + (equal - 1) / 2) / (sorted.length - 1);
  });
}

/** How many sorted values are smaller, or no larger. */
function placesBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] as number;
    if (at < value || (orEqual && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function personsOf(row: GapRow): number {
  return isNumber(row.uncovered) ? row.uncovered : -1;
}
