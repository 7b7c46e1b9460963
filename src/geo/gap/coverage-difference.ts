import { isNumber } from '../../domain/absence.ts';
import type { Figure } from '../../domain/absence.ts';
import type { GapRow } from './gap-rows.ts';

/** What of an area's gap is compared. */
export type ComparedRow = Pick<GapRow, 'code' | 'uncovered' | 'share'>;

/** How the gap of one area differs between two editions, or two sets of hubs. */
export interface GapDifference {
  readonly code: string;
  readonly before: ComparedRow | undefined;
  readonly after: ComparedRow | undefined;
  /** Persons without a hub: after less before. */
  readonly uncovered: Figure;
  /** Share without a hub: after less before, -1 to 1 (times 100: percentage points). */
  readonly share: Figure;
}

/**
 * Sets two lists of areas side by side by code. An area in one list only (a merger, a
 * new code) is kept, and its difference is not loaded rather than 0.
 */
export function gapDifferences(
  before: readonly ComparedRow[],
  after: readonly ComparedRow[],
): GapDifference[] {
  const old = new Map(before.map((row) => [row.code, row]));
  const current = new Map(after.map((row) => [row.code, row]));
  const codes = [...new Set([...old.keys(), ...current.keys()])].sort((a, b) => (a < b ? -1 : 1));
  return codes.map((code) => {
    const [was, is] = [old.get(code), current.get(code)];
    return {
      code,
      before: was,
      after: is,
      uncovered: change(was?.uncovered, is?.uncovered),
      share: change(was?.share, is?.share),
    };
  });
}

function change(before: Figure = 'notLoaded', after: Figure = 'notLoaded'): Figure {
  if (!isNumber(before)) return before;
  return isNumber(after) ? after - before : after;
}
