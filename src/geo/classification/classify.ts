import { scaleThreshold } from 'd3-scale';
import { ABSENCES, isNumber } from '../../domain/absence.ts';
import type { Absence, Figure } from '../../domain/absence.ts';
import { equalBreaks, jenksBreaks, quantileBreaks } from './breaks.ts';
import { equalAroundZero, splitAtZero } from './diverging-breaks.ts';
import { CLASS_LIMITS } from './method.ts';
import type { BreakMethod } from './method.ts';
import { roundedBreaks } from './rounded-breaks.ts';

/** How to cut figures into classes. */
export interface ClassificationOptions {
  readonly method: BreakMethod;
  /** Classes wanted; held to 3-9. Fewer come when there are fewer different numbers. */
  readonly classes: number;
  /** Inner thresholds of the manual method; order and repeats do not matter. */
  readonly manualBreaks?: readonly number[];
  /** Keeps zero as a break (not for manual breaks, which stay as given). */
  readonly diverging?: boolean;
  /** Decimals that are shown: figures are classed as they read in the table. */
  readonly digits?: number;
}

/** Classes on each side of zero; `neutral` is 1 when a class holds zero inside it. */
export interface Sides {
  readonly below: number;
  readonly neutral: 0 | 1;
  readonly above: number;
}

/** Figures cut into classes, numbered from 0 for the lowest. */
export interface Classification {
  /** Inner thresholds, ascending and all different: one fewer than the classes. */
  readonly breaks: readonly number[];
  /** Figures in each class. */
  readonly counts: readonly number[];
  /** Figures absent for each reason; they are in no class. */
  readonly absences: Readonly<Record<Absence, number>>;
  /** Least and greatest number as shown; `undefined` when there is none. */
  readonly extent: readonly [least: number, greatest: number] | undefined;
  /** For diverging measures, how the classes lie about zero. */
  readonly sides: Sides | undefined;
  /** Class of any figure, also of one that was not counted; an absence stays one. */
  readonly classOf: (figure: Figure) => number | Absence;
}

/** Cuts figures into classes. Never throws; a break belongs to the class above it. */
export function classify(
  figures: readonly Figure[],
  options: ClassificationOptions,
): Classification {
  const shown = (value: number): number => roundTo(value, options.digits);
  const sorted = figures
    .filter(isNumber)
    .filter(Number.isFinite)
    .map(shown)
    .sort((a, b) => a - b);
  const breaks = ascending(findBreaks(sorted, options).map(shown));
  const threshold = scaleThreshold()
    .domain(breaks)
    .range(Array.from({ length: breaks.length + 1 }, (_, index) => index));
  const classOf = (figure: Figure): number | Absence => {
    if (!isNumber(figure)) return figure;
    return Number.isNaN(figure) ? 'unknown' : threshold(shown(figure));
  };
  return {
    breaks,
    ...count(figures.map(classOf), breaks.length + 1),
    extent: extentOf(sorted),
    sides: options.diverging === true ? sidesOf(breaks) : undefined,
    classOf,
  };
}

function findBreaks(sorted: readonly number[], options: ClassificationOptions): readonly number[] {
  const { method, diverging = false, digits } = options;
  const wanted = Number.isFinite(options.classes)
    ? Math.round(options.classes)
    : CLASS_LIMITS.least;
  const classes = Math.min(Math.max(wanted, CLASS_LIMITS.least), CLASS_LIMITS.most);
  switch (method) {
    case 'manual':
      return (options.manualBreaks ?? []).slice(0, CLASS_LIMITS.most - 1);
    case 'rounded':
      return roundedBreaks(sorted, classes, { digits, keepZero: diverging });
    case 'equal':
      return diverging ? equalAroundZero(sorted, classes) : equalBreaks(sorted, classes);
    case 'jenks':
      return diverging ? splitAtZero(jenksBreaks, sorted, classes) : jenksBreaks(sorted, classes);
    default:
      return diverging
        ? splitAtZero(quantileBreaks, sorted, classes)
        : quantileBreaks(sorted, classes);
  }
}

function count(
  classes: readonly (number | Absence)[],
  classCount: number,
): Pick<Classification, 'counts' | 'absences'> {
  const counts = Array.from({ length: classCount }, () => 0);
  const absences = Object.fromEntries(ABSENCES.map((absence) => [absence, 0])) as Record<
    Absence,
    number
  >;
  for (const member of classes) {
    if (isNumber(member)) counts[member] = (counts[member] ?? 0) + 1;
    else absences[member] += 1;
  }
  return { counts, absences };
}

function sidesOf(breaks: readonly number[]): Sides {
  if (breaks.length === 0) return { below: 0, neutral: 1, above: 0 };
  const below = breaks.filter((value) => value <= 0).length;
  if (breaks.includes(0)) return { below, neutral: 0, above: breaks.length + 1 - below };
  return { below, neutral: 1, above: breaks.length - below };
}

function extentOf(sorted: readonly number[]): Classification['extent'] {
  const least = sorted[0];
  const greatest = sorted.at(-1);
  return least === undefined || greatest === undefined ? undefined : [least, greatest];
}

function ascending(breaks: readonly number[]): number[] {
  return [...new Set(breaks.filter(Number.isFinite))].sort((a, b) => a - b);
}

function roundTo(value: number, digits: number | undefined): number {
  // Adding zero turns -0 into 0.
  return (digits === undefined ? value : Number(value.toFixed(digits))) + 0;
}
