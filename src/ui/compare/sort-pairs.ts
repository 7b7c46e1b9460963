import { isNumber } from '../../domain/absence.ts';
import type { FigurePair } from '../../state/area-fill.ts';

type Entry = readonly [code: string, pair: FigurePair];

/** Pairs by what can be said of their difference. */
export interface SortedPairs {
  /** Largest difference first, whichever way it goes; equals by code. */
  readonly different: readonly Entry[];
  readonly same: readonly Entry[];
  /** One side has no figure. */
  readonly absent: readonly Entry[];
}

/** Sorts the pairs of the areas that are wanted. Every one is in exactly one of the lists. */
export function sortPairs(
  pairs: ReadonlyMap<string, FigurePair>,
  isWanted: (code: string) => boolean,
): SortedPairs {
  const wanted = [...pairs].filter(([code]) => isWanted(code));
  const amount = ([, { difference }]: Entry): number =>
    isNumber(difference) ? Math.abs(difference) : 0;
  return {
    different: wanted
      .filter((entry) => amount(entry) > 0)
      .toSorted((one, other) => amount(other) - amount(one) || (one[0] < other[0] ? -1 : 1)),
    same: wanted.filter(([, { difference }]) => difference === 0),
    absent: wanted.filter(([, { difference }]) => !isNumber(difference)),
  };
}
