import type { UserFinding } from '../user-error.ts';
import type { Wording } from '../wording.ts';

/** One thing that was checked. */
export interface CheckLine {
  readonly what: Wording;
  readonly expected: string;
  readonly found: string;
  readonly ok: boolean;
  /** What is wrong, by name; the first few are printed below the table. */
  readonly offenders: readonly string[];
  /** Column that was added up, with its file, where it is one. */
  readonly column?: { readonly file: string; readonly name: string };
  /** Whether a total of published_totals.csv was expected. */
  readonly isTotal?: boolean;
}

/** Lines about one subject. */
export interface CheckGroup {
  readonly subject: Wording;
  /** Tables that hold what was checked, as paths in the data directory. */
  readonly files?: readonly string[];
  readonly lines: readonly CheckLine[];
}

/** What came of checking a data directory. */
export interface CheckReport {
  readonly ok: boolean;
  readonly groups: readonly CheckGroup[];
  /** Why the tables could not be read; then nothing else was checked. */
  readonly findings: readonly UserFinding[];
}

/** Two numbers that must be equal. */
export function equalLine(what: Wording, expected: number, found: number): CheckLine {
  return {
    what,
    expected: formatNumber(expected),
    found: formatNumber(found),
    ok: expected === found,
    offenders: [],
  };
}

/** Something that must hold for every item; the ones for which it does not are named. */
export function everyLine<T>(
  what: Wording,
  items: readonly T[],
  holds: (item: T) => boolean,
  nameOf: (item: T) => string,
): CheckLine {
  const offenders = items.filter((item) => !holds(item)).map(nameOf);
  return {
    what,
    expected: formatNumber(items.length),
    found: formatNumber(items.length - offenders.length),
    ok: offenders.length === 0,
    offenders,
  };
}

/** A number with separators, and no more decimals than it needs. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
