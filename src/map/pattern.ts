import type { Absence } from '../domain/absence.ts';

/** Patterns: みなし過疎, and one for each way a figure can be absent. */
export type PatternId = 'deemed' | Absence;

/** Side of the repeated square, in pixels. */
export const PATTERN_SIZE = 8;

/**
 * Line of each pattern in a square of `PATTERN_SIZE`, as SVG path data that
 * continues over the edges. The same data draws the map, the legend and exports.
 */
export const PATTERN_PATHS: Readonly<Record<PatternId, string>> = {
  deemed: 'M-2 10 L10 -2 M-2 2 L2 -2 M6 10 L10 6',
  notApplicable: 'M0 4 H8',
  unknown: 'M1.5 1.5 h1.5 M5.5 5.5 h1.5',
  suppressed: 'M-1 -1 L9 9 M9 -1 L-1 9',
  notSurveyed: 'M-2 -2 L10 10 M6 -2 L10 2 M-2 6 L2 10',
  notLoaded: 'M4 0 V8',
};

/** Width of the pattern's line in pixels. */
export const PATTERN_STROKE: Readonly<Record<PatternId, number>> = {
  deemed: 2,
  notApplicable: 1,
  unknown: 1.5,
  suppressed: 0.8,
  notSurveyed: 1,
  notLoaded: 1,
};

/** Every pattern. */
export const PATTERN_IDS = Object.keys(PATTERN_PATHS) as readonly PatternId[];
