import { prefectureOf, type MunicipalityCode } from '../../domain/municipality-code.ts';
import { COMMON_MARKS } from '../cells/absence-mark.ts';
import { readNumber } from '../cells/number.ts';
import type { TableColumn, TableRow } from '../layout/survey-table.ts';
import { foldName } from '../../domain/name-folding.ts';
import type { MunicipalityIndex } from '../reconcile/municipality-index.ts';
import type { AggregateRow } from './aggregate-row.ts';
import { completedParts, listedParts } from './total-parts.ts';

/** A subtotal held against the rows it sums. */
export interface TotalCheck {
  readonly row: number;
  readonly column: TableColumn;
  readonly label: string;
  readonly stated: number;
  /** Sum of the rows that come nearest. */
  readonly summed: number;
  readonly agrees: boolean;
  /** Not all parts of the place are listed, so that the sum may well be less. */
  readonly isPart: boolean;
}

/** A subtotal that no row belongs to, such as one without a year in a table of several. */
export type LoneTotal = Pick<TotalCheck, 'row' | 'column' | 'label' | 'stated'>;

interface Entry {
  readonly row: TableRow;
  /** What rows of one place differ in: 計, 男 or 女, years, items. */
  readonly parts: readonly string[];
  /** The same as one word; of a subtotal with what it leaves out, once all rows are known. */
  readonly part: string;
  readonly code: MunicipalityCode | undefined;
  /** A row of data whose municipality is not certain: it counts among the rows around it. */
  readonly isAsked: boolean;
  readonly aggregate: AggregateRow | undefined;
}

/** Beyond this a table has no subtotals, or is no table by municipality. */
const MOST_ROWS = 20_000;

/** Remembers rows and subtotals in order, and compares them at the end. */
export class TotalsChecker {
  readonly #columns: readonly TableColumn[];
  readonly #index: MunicipalityIndex;
  #entries: Entry[] = [];
  #aggregates = 0;

  constructor(columns: readonly TableColumn[], index: MunicipalityIndex) {
    this.#columns = columns.filter(isAdditive);
    this.#index = index;
  }

  /** A row of data. */
  data(row: TableRow, code: MunicipalityCode, parts: readonly string[]): void {
    if (this.#entries.length >= MOST_ROWS) return;
    const part = partOf(parts);
    this.#entries.push({ row, parts, part, code, isAsked: false, aggregate: undefined });
  }

  /** A row of data whose municipality is asked about. */
  asked(row: TableRow, parts: readonly string[]): void {
    if (this.#entries.length >= MOST_ROWS) return;
    const [part, code] = [partOf(parts), undefined];
    this.#entries.push({ row, parts, part, code, isAsked: true, aggregate: undefined });
  }

  /** A subtotal. */
  aggregate(row: TableRow, aggregate: AggregateRow, parts: readonly string[]): void {
    if (aggregate.scope === 'average') return;
    this.#aggregates += 1;
    const [part, code] = [partOf(parts), undefined];
    this.#entries.push({ row, parts, part, code, isAsked: false, aggregate });
  }

  /** Completes the subtotals: call once, when every row has been given. */
  complete(): void {
    if (this.#aggregates === 0) return;
    const listed = listedParts(this.#entries.filter(isData).map(({ parts }) => parts));
    this.#entries = this.#entries.map((entry) => {
      if (entry.aggregate === undefined) return entry;
      const parts = completedParts(entry.parts, listed);
      return { ...entry, parts, part: partOf(parts) };
    });
  }

  /** Subtotals with a figure that are compared with nothing, though there are rows. */
  lone(): readonly LoneTotal[] {
    if (this.#aggregates === 0) return [];
    const parts = new Set(this.#entries.filter(isData).map(({ part }) => part));
    if (parts.size === 0) return [];
    return this.#entries.flatMap((entry) => {
      if (entry.aggregate === undefined || parts.has(entry.part)) return [];
      const { label } = entry.aggregate;
      const stated = this.#columns.flatMap((column) => {
        const value = valueOf(entry, column);
        return value === undefined ? [] : [{ row: entry.row.row, column, label, stated: value }];
      });
      return stated.slice(0, 1);
    });
  }

  /** Every subtotal with the rows it should sum; those without a figure are left out. */
  checks(): readonly TotalCheck[] {
    if (this.#aggregates === 0 || this.#entries.length >= MOST_ROWS) return [];
    return this.#entries.flatMap((entry, at) => {
      if (entry.aggregate === undefined) return [];
      const groups = this.#groupsOf(entry, at).filter((group) => group.length > 0);
      const checks = this.#columns.flatMap((column) => check(entry, column, groups));
      // A row that is asked about may belong to any prefecture or county.
      if (this.#isOpen(entry)) return checks.map((made) => ({ ...made, isPart: !made.agrees }));
      if (this.#isWhole(entry, groups[0] ?? [])) return checks;
      // Parts that are more than their whole are wrong, whatever else is not listed.
      return checks.map((made) => ({
        ...made,
        isPart: !made.agrees && made.summed < made.stated,
      }));
    });
  }

  #isOpen({ aggregate }: Entry): boolean {
    const isOfRows = aggregate?.scope === 'nation' || aggregate?.scope === 'group';
    return !isOfRows && this.#entries.some(({ isAsked }) => isAsked);
  }

  /** A place can only be held against its parts where all of them are listed. */
  #isWhole({ aggregate }: Entry, group: readonly Entry[]): boolean {
    if (aggregate?.isPlace !== true) return true;
    const listed = new Set(group.map(({ code }) => code));
    const prefecture = aggregate.scope === 'prefecture' ? group[0]?.code?.slice(0, 2) : '';
    if (prefecture === undefined) return false;
    return [...this.#index.byCode.keys()].every(
      (code) => !code.startsWith(prefecture) || listed.has(code),
    );
  }

  /** The sets of rows that a subtotal may sum, the likeliest first. */
  #groupsOf(entry: Entry, at: number): readonly (readonly Entry[])[] {
    const rows = this.#entries.filter((other) => isData(other) && other.part === entry.part);
    const before = this.#run(entry, at, -1);
    const after = this.#run(entry, at, 1);
    const [own = [], other = []] = this.#prefecturesAt(entry, at).map((prefecture) =>
      rows.filter(({ code }) => code !== undefined && prefectureOf(code) === prefecture),
    );
    const named = (pattern: RegExp, among = own): readonly Entry[] =>
      among.filter(({ code }) => pattern.test(this.#index.byCode.get(code ?? '')?.name ?? ''));
    const label = foldName(entry.aggregate?.label ?? '');
    const county = [...own, ...other].filter(({ code }) => {
      const name = foldName(this.#index.byCode.get(code ?? '')?.county ?? '');
      return name !== '' && label.startsWith(name);
    });
    switch (entry.aggregate?.scope) {
      case 'nation':
        return [rows, rows.filter(({ isAsked }) => !isAsked), before];
      case 'prefecture':
        return [own, other, rows];
      case 'cities':
        return [named(/[市区]$/u), named(/市$/u), named(/市$/u, other), before, after];
      case 'wards':
        return [named(/区$/u), before, after];
      case 'towns':
        return [named(/[町村]$/u), named(/[町村]$/u, other), before, after];
      case 'county':
        return [county, before, after];
      default:
        return [before, after, own, rows];
    }
  }

  /** Rows of data next to a subtotal, up to the next subtotal of its kind. */
  #run(entry: Entry, at: number, step: 1 | -1): readonly Entry[] {
    const run: Entry[] = [];
    for (let next = at + step; next >= 0 && next < this.#entries.length; next += step) {
      const other = this.#entries[next];
      if (other === undefined) break;
      if (other.aggregate !== undefined && other.part === entry.part) break;
      if (isData(other) && other.part === entry.part) run.push(other);
    }
    return run;
  }

  /** The prefecture a subtotal's label names; else that of its row and those next to it. */
  #prefecturesAt(entry: Entry, at: number): readonly string[] {
    const label = (entry.aggregate?.label ?? '').replace(/(?:計|合計)$/u, '');
    const named = this.#index.prefectureByName.get(foldName(label));
    if (named !== undefined) return [named];
    const before = this.#entries.slice(0, at).findLast(({ code }) => code !== undefined)?.code;
    const after = this.#entries.slice(at).find(({ code }) => code !== undefined)?.code;
    const beside = this.#index.prefectureByName.get(foldName(entry.aggregate?.prefecture ?? ''));
    const around = [before, after].flatMap((code) =>
      code === undefined ? [] : [prefectureOf(code)],
    );
    return [...new Set(beside === undefined ? around : [beside, ...around])];
  }
}

function partOf(parts: readonly string[]): string {
  return parts.join('\n');
}

function isData({ code, isAsked }: Entry): boolean {
  return code !== undefined || isAsked;
}

function check(
  entry: Entry,
  column: TableColumn,
  groups: readonly (readonly Entry[])[],
): readonly TotalCheck[] {
  const stated = valueOf(entry, column);
  if (stated === undefined) return [];
  const sums = groups.map((group) => sumOf(group, column)).filter((sum) => sum !== undefined);
  if (sums.length === 0) return [];
  const nearest = sums.reduce((a, b) => (Math.abs(b - stated) < Math.abs(a - stated) ? b : a));
  // Decimals of areas are rounded before they are printed.
  const tolerance = Number.isInteger(stated) ? 1e-6 : 0.01 * Math.max(1, groups[0]?.length ?? 1);
  const agrees = Math.abs(nearest - stated) <= tolerance;
  const summed = Number(nearest.toPrecision(12));
  return [
    {
      row: entry.row.row,
      column,
      label: entry.aggregate?.label ?? '',
      stated,
      summed,
      agrees,
      isPart: false,
    },
  ];
}

/** The sum of a column, or `undefined` when a row has no figure: the sum proves nothing then. */
function sumOf(group: readonly Entry[], column: TableColumn): number | undefined {
  let sum = 0;
  for (const entry of group) {
    const value = valueOf(entry, column);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

function valueOf(entry: Entry, column: TableColumn): number | undefined {
  const reading = readNumber(entry.row.cells[column.index], COMMON_MARKS);
  if (reading.status === 'number') return reading.value;
  // 皆無 adds nothing; what is unknown or suppressed adds something.
  return reading.status === 'absent' && reading.absence === 'notApplicable' ? 0 : undefined;
}

/** Rates, indexes and averages do not add up. */
function isAdditive(column: TableColumn): boolean {
  return column.unit !== '%' && !/率|割合|密度|平均|指数|比$|指標/u.test(column.label);
}
