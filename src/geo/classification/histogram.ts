import { isNumber } from '../../domain/absence.ts';
import type { Figure } from '../../domain/absence.ts';
import { countBelow } from './breaks.ts';

/** One bar: numbers from `from` up to `to`; only the last bar includes its `to`. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bars and how wide they are: equally, or growing with the numbers. */
export interface Histogram {
  readonly bins: readonly HistogramBin[];
  readonly spacing: 'even' | 'growing';
}

/** Beyond this ratio of greatest to median, equally wide bars would show one bar. */
const SKEWED = 20;

/**
 * Counts the numbers in so many bars; absent figures are in none. Numbers that
 * spread over several orders (none below zero) get bars of growing width.
 */
export function histogram(figures: readonly Figure[], binCount: number): Histogram {
  const sorted = figures
    .filter(isNumber)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const least = sorted[0];
  const greatest = sorted.at(-1);
  if (least === undefined || greatest === undefined) return { bins: [], spacing: 'even' };
  if (least === greatest)
    return { bins: [{ from: least, to: greatest, count: sorted.length }], spacing: 'even' };
  const median = sorted[sorted.length >> 1] ?? 0;
  const growing = least >= 0 && (greatest + 1) / (median + 1) > SKEWED;
  const edges = growing
    ? edgesBetween(Math.log1p(least), Math.log1p(greatest), binCount).map(Math.expm1)
    : edgesBetween(least, greatest, binCount);
  // The outer edges are the numbers themselves, free of rounding.
  edges[0] = least;
  edges[edges.length - 1] = greatest;
  return { bins: fillBins(edges, sorted), spacing: growing ? 'growing' : 'even' };
}

function edgesBetween(from: number, to: number, binCount: number): number[] {
  const bins = Math.max(1, Math.floor(binCount));
  return Array.from({ length: bins + 1 }, (_, index) => from + ((to - from) * index) / bins);
}

function fillBins(edges: readonly number[], sorted: readonly number[]): HistogramBin[] {
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? to;
    const below = index === edges.length - 2 ? sorted.length : countBelow(sorted, to);
    return { from, to, count: below - (index === 0 ? 0 : countBelow(sorted, from)) };
  });
}
