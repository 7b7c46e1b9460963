import type { BreakFinder } from './breaks.ts';

/**
 * Cuts falls and rises apart: zero is a break whatever the numbers are, and each
 * side gets classes in proportion to how many numbers it has, one at least.
 */
export function splitAtZero(
  find: BreakFinder,
  sorted: readonly number[],
  classes: number,
): number[] {
  if (sorted.length === 0) return [];
  const falls = sorted.filter((value) => value < 0);
  const rises = sorted.slice(falls.length);
  const wanted = Math.round((classes * falls.length) / sorted.length);
  const below = Math.min(Math.max(wanted, 1), classes - 1);
  return [...find(falls, below), 0, ...find(rises, classes - below)];
}

/** Classes of one width on both sides of zero, as narrow as the number of classes allows. */
export function equalAroundZero(sorted: readonly number[], classes: number): number[] {
  if (sorted.length === 0) return [];
  const depth = Math.max(0, -(sorted[0] ?? 0));
  const height = Math.max(0, sorted.at(-1) ?? 0);
  const count = (extent: number, width: number): number =>
    // The tolerance keeps depth / (depth / 3) at 3 classes.
    Math.max(1, Math.ceil(extent / width - 1e-9));
  const widths = Array.from({ length: classes }, (_, index) => index + 1)
    .flatMap((part) => [depth / part, height / part])
    .filter((width) => width > 0 && count(depth, width) + count(height, width) <= classes);
  if (widths.length === 0) return [0];
  const width = Math.min(...widths);
  const first = 1 - count(depth, width);
  const breaks = count(height, width) - first;
  return Array.from({ length: breaks }, (_, index) => (first + index) * width);
}
