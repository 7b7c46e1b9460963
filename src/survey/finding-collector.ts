import {
  FINDING_KINDS,
  type Finding,
  type FindingKind,
  type Repair,
} from '../domain/survey-finding.ts';
import type { RuleId } from '../domain/machine-readability.ts';
import { cellAddress } from './cell-address.ts';

/** Findings kept for one kind, table and column; further ones are only counted. */
export const DEFAULT_FINDINGS_PER_GROUP = 200;

/** What is known of one finding; whatever is left out is empty. */
export interface Observation {
  /** 0-based; together they give the address, unless `cells` is given. */
  readonly row?: number;
  readonly column?: number;
  readonly cells?: string;
  readonly heading?: string;
  readonly found?: string;
  readonly expected?: string;
  readonly done?: string;
  readonly repairs?: readonly Repair[];
}

interface Group {
  readonly kept: Finding[];
  further: number;
}

/**
 * Gathers findings with bounded memory: of each kind in each column of each
 * table the first `limit` are kept whole, the rest become one counted summary.
 */
export class FindingCollector {
  readonly #limit: number;
  readonly #groups = new Map<string, Group>();

  constructor(limit: number = DEFAULT_FINDINGS_PER_GROUP) {
    this.#limit = limit;
  }

  /** Records what was seen on a sheet (`''` for the file) and table (0 for none). */
  add(kind: FindingKind, sheet: string, table: number, seen: Observation = {}): void {
    const key = `${kind}\n${sheet}\n${table}\n${seen.heading ?? ''}`;
    let group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, (group = { kept: [], further: 0 }));
    if (group.kept.length < this.#limit) group.kept.push(findingOf(kind, sheet, table, seen));
    else group.further += 1;
  }

  /** A recorder bound to one table. */
  at(sheet: string, table: number): (kind: FindingKind, seen?: Observation) => void {
    return (kind, seen) => this.add(kind, sheet, table, seen);
  }

  /** Everything recorded, in the order the groups first appeared. */
  list(): readonly Finding[] {
    return [...this.#groups.values()].flatMap(({ kept, further }) => {
      const last = kept.at(-1);
      if (further === 0 || last === undefined) return kept;
      const place = { ...last.place, cells: '' };
      const summary = { found: '', expected: '', done: '', count: further };
      return [...kept, { ...last, ...summary, repairs: [], place }];
    });
  }
}

/** Makes one finding by its kind's severity and rule. */
export function findingOf(
  kind: FindingKind,
  sheet: string,
  table: number,
  seen: Observation = {},
): Finding {
  const [severity, rule] = FINDING_KINDS[kind] as readonly [Finding['severity'], RuleId?];
  const { row, column } = seen;
  const address = row === undefined || column === undefined ? '' : cellAddress(row, column);
  return {
    kind,
    severity,
    rule,
    place: { sheet, table, cells: seen.cells ?? address, column: seen.heading ?? '' },
    found: shorten(seen.found ?? ''),
    expected: shorten(seen.expected ?? ''),
    done: shorten(seen.done ?? ''),
    repairs: seen.repairs ?? [],
    count: 1,
  };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
