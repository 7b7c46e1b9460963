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
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly cells?: string | undefined;
  readonly heading?: string | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly done?: string | undefined;
  readonly repairs?: readonly Repair[] | undefined;
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
  /** In the order they first appeared. */
  readonly #groups: Group[] = [];
  readonly #scopes = new Map<string, Map<FindingKind, Map<string, Group>>>();

  constructor(limit: number = DEFAULT_FINDINGS_PER_GROUP) {
    this.#limit = limit;
  }

  /** Records what was seen on a sheet (`''` for the file) and table (0 for none). */
  add(kind: FindingKind, sheet: string, table: number, seen: Observation = {}): void {
    this.at(sheet, table)(kind, seen);
  }

  /** A recorder bound to one table. */
  at(sheet: string, table: number): (kind: FindingKind, seen?: Observation) => void {
    const scope = `${table}\n${sheet}`;
    const kinds = this.#scopes.get(scope) ?? new Map<FindingKind, Map<string, Group>>();
    this.#scopes.set(scope, kinds);
    return (kind, seen = {}) => {
      const group = this.#groupOf(kinds, kind, seen.heading ?? '');
      if (group.kept.length < this.#limit) group.kept.push(findingOf(kind, sheet, table, seen));
      else group.further += 1;
    };
  }

  /** Everything recorded, in the order the groups first appeared. */
  list(): readonly Finding[] {
    return this.#groups.flatMap(({ kept, further }) => {
      const last = kept.at(-1);
      if (further === 0 || last === undefined) return kept;
      const place = { ...last.place, cells: '' };
      const summary = { found: '', expected: '', done: '', count: further };
      return [...kept, { ...last, ...summary, repairs: [], place }];
    });
  }

  #groupOf(kinds: Map<FindingKind, Map<string, Group>>, kind: FindingKind, heading: string): Group {
    let headings = kinds.get(kind);
    if (headings === undefined) kinds.set(kind, (headings = new Map()));
    let group = headings.get(heading);
    if (group === undefined) {
      group = { kept: [], further: 0 };
      headings.set(heading, group);
      this.#groups.push(group);
    }
    return group;
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
