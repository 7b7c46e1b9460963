/**
 * How classes are cut: equally many areas in each (quantile), equally wide
 * (equal), natural groups (Jenks), round numbers, or breaks given by hand.
 */
export const BREAK_METHODS = ['quantile', 'equal', 'jenks', 'rounded', 'manual'] as const;

/** One way of cutting. */
export type BreakMethod = (typeof BREAK_METHODS)[number];

/** Fewest and most classes that can be told apart and are worth showing. */
export const CLASS_LIMITS = { least: 3, most: 9 } as const;
