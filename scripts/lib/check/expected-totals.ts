import type { PublishedTotal } from '../canonical/canonical-tables.ts';
import type { Wording } from '../wording.ts';
import type { CheckLine } from './check-line.ts';
import { equalLine, everyLine, formatNumber } from './check-line.ts';

/** The totals of published_totals.csv, remembering which of them were held against the tables. */
export class ExpectedTotals {
  readonly #totals: ReadonlyMap<string, PublishedTotal>;
  readonly #used = new Set<string>();

  constructor(totals: readonly PublishedTotal[]) {
    this.#totals = new Map(totals.map((total) => [total.id, total]));
  }

  /** Whether there is a total of this name. */
  has(id: string): boolean {
    return this.#totals.has(id);
  }

  /** A line that holds a number against a total; it fails when there is no such total. */
  line(id: string, what: Wording, found: number): CheckLine {
    this.#used.add(id);
    const total = this.#totals.get(id);
    if (total !== undefined) return { ...equalLine(what, total.value, found), isTotal: true };
    const offenders = [`published_totals.csv: ${id}`];
    return { what, expected: '?', found: formatNumber(found), ok: false, offenders };
  }

  /** To be asked last: whether every total was held against the tables. */
  allUsed(): CheckLine {
    return everyLine(
      { ja: '使われている検算の合計', en: 'totals that a check uses' },
      [...this.#totals.keys()],
      (id) => this.#used.has(id),
      (id) => id,
    );
  }
}
