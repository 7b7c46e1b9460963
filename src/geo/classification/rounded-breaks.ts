import { countBelow } from './breaks.ts';

/*
 * Round breaks: multiples of 1, 2, 2.5 or 5 x 10^n, or, where numbers spread over
 * several orders (population, density), those numbers themselves. Of every run of
 * neighbouring breaks the one is taken that spreads the numbers most evenly over
 * the classes (greatest entropy); the outer classes are open. A less round list
 * must be better by a twentieth to be preferred.
 */

const MANTISSAS = [1, 2, 2.5, 5] as const;
const SERIES = [[1], [1, 5], [1, 2, 5], [1, 2.5, 5]] as const;
const MOST_MULTIPLES = 60;
const BETTER = 1.05;

/** What a rounded cut must respect. */
export interface RoundedOptions {
  /** Decimals that are shown; finer breaks are not considered. */
  readonly digits: number | undefined;
  /** Whether zero must be one of the breaks. */
  readonly keepZero: boolean;
}

/** Round inner thresholds of at most `classes` classes over ascending numbers. */
export function roundedBreaks(
  sorted: readonly number[],
  classes: number,
  { digits, keepZero }: RoundedOptions,
): number[] {
  const least = sorted[0];
  const greatest = sorted.at(-1);
  if (least === undefined || greatest === undefined) return [];
  const inside = (value: number): boolean =>
    (value > least && value <= greatest && isShown(value, digits)) || (keepZero && value === 0);
  let best: readonly number[] = [];
  for (const list of candidateLists(least, greatest, keepZero)) {
    const breaks = mostEvenRun(list.filter(inside), classes - 1, sorted, keepZero);
    if (evenness(breaks, sorted) > evenness(best, sorted) * BETTER) best = breaks;
  }
  return best.length === 0 && keepZero ? [0] : [...best];
}

function candidateLists(least: number, greatest: number, keepZero: boolean): number[][] {
  const range = Math.max(greatest, keepZero ? 0 : greatest) - Math.min(least, keepZero ? 0 : least);
  if (range === 0) return [keepZero ? [0] : []];
  const exponent = Math.ceil(Math.log10(range));
  const steps = [0, 1, 2, 3].flatMap((order) =>
    MANTISSAS.map((mantissa) => mantissa * 10 ** (exponent - order)).reverse(),
  );
  const multiples = steps
    .filter((step) => range / step <= MOST_MULTIPLES)
    .map((step) => multiplesOf(step, least, greatest, keepZero));
  return [...multiples, ...SERIES.map((series) => powersOf(series, least, greatest, keepZero))];
}

function multiplesOf(step: number, least: number, greatest: number, keepZero: boolean): number[] {
  const first = Math.floor(Math.min(least, keepZero ? 0 : least) / step);
  const last = Math.ceil(Math.max(greatest, keepZero ? 0 : greatest) / step);
  return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
}

/** The series at every order of size, mirrored below zero when zero is kept. */
function powersOf(
  series: readonly number[],
  least: number,
  greatest: number,
  keepZero: boolean,
): number[] {
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  const top = Math.floor(Math.log10(size));
  // About zero smaller orders would crowd out the sizes that matter.
  const orders = keepZero ? 2 : 7;
  const powers = Array.from({ length: orders }, (_, index) => top + 1 - orders + index);
  const positive = powers.flatMap((power) =>
    series.map((mantissa) => clean(mantissa * 10 ** power)),
  );
  if (keepZero) return [...positive.map((value) => -value).reverse(), 0, ...positive];
  return least < 0 ? [] : positive;
}

function mostEvenRun(
  list: readonly number[],
  most: number,
  sorted: readonly number[],
  keepZero: boolean,
): readonly number[] {
  const length = Math.min(most, list.length);
  let best: readonly number[] = [];
  for (let start = 0; start + length <= list.length; start += 1) {
    const run = list.slice(start, start + length);
    if (keepZero && !run.includes(0)) continue;
    if (best.length === 0 || evenness(run, sorted) > evenness(best, sorted)) best = run;
  }
  return best;
}

/** Entropy of the share of numbers in each class. */
function evenness(breaks: readonly number[], sorted: readonly number[]): number {
  const below = breaks.map((value) => countBelow(sorted, value));
  return [...below, sorted.length].reduce((total, count, index) => {
    const share = (count - (below[index - 1] ?? 0)) / sorted.length;
    return share > 0 ? total - share * Math.log(share) : total;
  }, 0);
}

function isShown(value: number, digits: number | undefined): boolean {
  return digits === undefined || Number(value.toFixed(digits)) === value;
}

/** Takes off what binary fractions add: 3 x 0.1 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
