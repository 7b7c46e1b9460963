import { scaleQuantile, scaleQuantize } from 'd3-scale';
import { ckmeans } from 'simple-statistics';

/*
 * Inner thresholds of classes over sorted numbers, ascending. A number equal to
 * a threshold belongs to the class above it. `sorted` is ascending and may be
 * empty; fewer breaks come back when there are fewer different numbers.
 */

/** Cuts sorted numbers into at most so many classes. */
export type BreakFinder = (sorted: readonly number[], classes: number) => number[];

/**
 * Equally many numbers in each class. A lowest number so frequent that it fills
 * a class (zeros, above all) gets that class to itself, and the rest is cut anew.
 */
export const quantileBreaks: BreakFinder = (sorted, classes) => {
  const lowest = sorted[0] ?? 0;
  const ties = sorted.findIndex((value) => value > lowest);
  const next = sorted[ties];
  if (next === undefined || classes < 2) return [];
  if (ties >= sorted.length / classes)
    return [next, ...quantileBreaks(sorted.slice(ties), classes - 1)];
  const quantiles = scaleQuantile().domain(sorted).range(indexes(classes)).quantiles();
  return withoutEmptyClasses(quantiles, sorted);
};

/** Classes of equal width between the least and the greatest number. */
export const equalBreaks: BreakFinder = (sorted, classes) => {
  const least = sorted[0];
  const greatest = sorted.at(-1);
  if (least === undefined || greatest === undefined || least === greatest || classes < 2) return [];
  return scaleQuantize().domain([least, greatest]).range(indexes(classes)).thresholds();
};

/** Natural groups: least squared distance within classes (Jenks; ckmeans finds the optimum). */
export const jenksBreaks: BreakFinder = (sorted, classes) => {
  const distinct = new Set(sorted).size;
  if (distinct < 2 || classes < 2) return [];
  const groups = ckmeans(sorted, Math.min(classes, distinct));
  const breaks = groups.slice(1).flatMap((group) => group[0] ?? []);
  return withoutEmptyClasses(breaks, sorted);
};

/** How many sorted numbers are below a threshold. */
export function countBelow(sorted: readonly number[], threshold: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < threshold) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Drops thresholds that would leave a class with no number in it. */
export function withoutEmptyClasses(
  breaks: readonly number[],
  sorted: readonly number[],
): number[] {
  const kept: number[] = [];
  let below = 0;
  for (const threshold of breaks) {
    const count = countBelow(sorted, threshold);
    if (count === below || count === sorted.length) continue;
    kept.push(threshold);
    below = count;
  }
  return kept;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
