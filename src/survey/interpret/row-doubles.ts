import { cellAddress } from '../cell-address.ts';
import type { Observation } from '../finding-collector.ts';
import type { CanonicalRows } from './canonical-rows.ts';
import type { Report } from './cell-reader.ts';
import { within } from './within.ts';

/** A row by what makes it one of a kind; a key that the table has not is left out. */
interface KeyedRow {
  readonly municipalityCode: string;
  readonly row: number;
  readonly name?: string;
  readonly measure?: string;
  readonly asOf?: string;
}

/**
 * Reports rows that say a second time what an earlier one says: of a place and name, or of
 * a place, measure and date. No key is joined: there may be a million rows.
 */
export function reportDoubles(canonical: CanonicalRows, report: Report): void {
  if (canonical.target === 'demandPoints') return;
  const isNamed = ['hubs', 'rmos', 'codes'].includes(canonical.target);
  const rows: readonly KeyedRow[] = canonical.rows;
  const firstOf = isNamed ? firstByName() : firstByMeasure();
  for (const row of isNamed ? alikeInName(rows) : rows) {
    const first = firstOf(row);
    if (first !== row.row) report('rowTwice', new Double(row, first, isNamed));
  }
}

/** Rows whose name is there more than once; most names are not, and need no second look. */
function alikeInName(rows: readonly KeyedRow[]): readonly KeyedRow[] {
  const names = new Set<string>();
  const repeated = new Set<string>();
  for (const { name = '' } of rows) {
    const before = names.size;
    names.add(name);
    if (names.size === before) repeated.add(name);
  }
  return repeated.size === 0 ? [] : rows.filter(({ name = '' }) => repeated.has(name));
}

/** A row said twice, put into words only where they are kept: there may be millions. */
class Double implements Observation {
  readonly #row: KeyedRow;
  readonly #first: number;
  readonly #isNamed: boolean;

  constructor(row: KeyedRow, first: number, isNamed: boolean) {
    this.#row = row;
    this.#first = first;
    this.#isNamed = isNamed;
  }

  get cells(): string {
    return cellAddress(this.#row.row, 0);
  }

  get expected(): string {
    return cellAddress(this.#first, 0);
  }

  get found(): string {
    const { municipalityCode, name, measure, asOf } = this.#row;
    return [municipalityCode, this.#isNamed ? name : undefined, measure, asOf]
      .filter((word) => word !== undefined && word !== '')
      .join(' ');
  }
}

/** The first row of the same place and name. */
function firstByName(): (row: KeyedRow) => number {
  const seen = new Map<string, Map<string, number>>();
  return ({ name = '', municipalityCode, row }) => {
    const rows = within(seen, name);
    const found = rows.get(municipalityCode);
    if (found === undefined) rows.set(municipalityCode, row);
    return found ?? row;
  };
}

/** The first row of the same place, measure and date. */
function firstByMeasure(): (row: KeyedRow) => number {
  const seen = new Map<string, Map<string, Map<string, number>>>();
  return ({ municipalityCode, row, measure = '', asOf = '' }) => {
    const rows = within(within(seen, measure), asOf);
    const found = rows.get(municipalityCode);
    if (found === undefined) rows.set(municipalityCode, row);
    return found ?? row;
  };
}
