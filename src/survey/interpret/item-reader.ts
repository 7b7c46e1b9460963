import { absenceOf, COMMON_MARKS } from '../cells/absence-mark.ts';
import { readYesNo } from '../cells/choice.ts';
import { isBlank, textOf } from '../grid.ts';
import type { TableColumn, TableRow } from '../layout/survey-table.ts';
import type { FieldId } from '../tables/field.ts';
import { remember } from '../remember.ts';
import { readItems, type ListedItems } from '../tables/item-words.ts';
import type { TableMapping } from '../tables/mapping.ts';
import type { CellReader } from './cell-reader.ts';

/** Things a row has, and those that are no known ones. */
export interface RowItems<T> {
  /** `undefined` when the row says nothing of them. */
  readonly items: readonly T[] | undefined;
  /** Things the table asks about and this row leaves open (…, 秘匿, △): neither had nor not. */
  readonly notKnown: readonly T[];
  readonly others: readonly string[];
}

const NONE: readonly never[] = [];
const NOTHING: RowItems<never> = { items: undefined, notKnown: NONE, others: NONE };

/** Reads a many-valued field: one cell that lists things, one ○ column for each, or both. */
export class ItemReader<T extends string> {
  readonly #listed: readonly TableColumn[];
  readonly #marked: readonly {
    readonly column: TableColumn;
    readonly item: T;
    readonly bit: number;
  }[];
  /** Lists by their items, one bit for each item of the survey. */
  readonly #lists = new Map<number, readonly T[]>();
  readonly #cells: CellReader;
  readonly #all: readonly T[];
  readonly #read: (text: string) => ListedItems<T>;

  constructor(
    mapping: TableMapping,
    field: FieldId,
    cells: CellReader,
    {
      all,
      itemOf,
    }: { readonly all: readonly T[]; readonly itemOf: (word: string) => T | undefined },
  ) {
    const columns = mapping.columns.filter((entry) => entry.field === field);
    this.#cells = cells;
    this.#all = all;
    this.#read = remember((text: string) => readItems(text, itemOf));
    this.#listed = columns.filter(({ item }) => item === undefined).map(({ column }) => column);
    this.#marked = columns.flatMap(({ column, item }) =>
      item === undefined ? [] : [{ column, item: item as T, bit: 1 << all.indexOf(item as T) }],
    );
  }

  /** What the table asks about: all of a list it lets people fill in, else its columns. */
  asked(): readonly T[] {
    if (this.#listed.length > 0) return this.#all;
    return this.#all.filter((item) => this.#marked.some((entry) => entry.item === item));
  }

  /** The things of one row. */
  read(row: TableRow): RowItems<T> {
    if (this.#listed.length === 0 && this.#marked.length === 0) return NOTHING;
    let items = 0;
    let open = 0;
    let others: readonly string[] = NONE;
    let stated = false;
    for (const column of this.#listed) {
      const content = row.cells[column.index];
      if (isBlank(content) || this.#isUnclear(row, column)) continue;
      const read = this.#read(textOf(content));
      // Numbers stand for choices that the table does not explain.
      if (read.others.length > 0 && read.others.every((word) => /^\d+$/u.test(word))) {
        this.#cells.report('markUnclear', row, column, { found: textOf(content) });
        continue;
      }
      stated = true;
      if (read.isOpenEnded) {
        open |= (1 << this.#all.length) - 1;
        this.#cells.report('listOpenEnded', row, column, { found: textOf(content) });
      }
      for (const item of read.items) items |= 1 << this.#all.indexOf(item);
      const named = this.#reportList(row, column, read.others, read.listed);
      if (named.length > 0) others = [...others, ...named];
    }
    for (const { column, bit } of this.#marked) {
      const answer = this.#cells.yesNo(row, column);
      // A blank among marks is no answer of its own: the row's other marks decide.
      if (answer === true) items |= bit;
      if (answer === true || answer === false) stated = true;
      if (answer === undefined) open |= bit;
    }
    // Of two columns for one thing, the one that says so decides.
    const notKnown = this.#listOf(open & ~items);
    return { items: stated ? this.#listOf(items) : undefined, notKnown, others };
  }

  /** In the order of the survey, whatever the order of the cell; rows alike share one list. */
  #listOf(items: number): readonly T[] {
    let list = this.#lists.get(items);
    if (list === undefined) {
      list = this.#all.filter((_, at) => (items & (1 << at)) !== 0);
      this.#lists.set(items, list);
    }
    return list;
  }

  /** ○ in a column that should list things: there is something, but not what. */
  #isUnclear(row: TableRow, column: TableColumn): boolean {
    const found = textOf(row.cells[column.index]);
    const reading = readYesNo(found);
    if (reading.status !== 'yes' && reading.status !== 'unclear') return false;
    this.#cells.report('markUnclear', row, column, { found });
    return true;
  }

  #reportList(
    row: TableRow,
    column: TableColumn,
    others: readonly string[],
    listed: number,
  ): readonly string[] {
    if (listed <= 1 && others.length === 0) return NONE;
    const found = textOf(row.cells[column.index]);
    if (listed > 1) this.#cells.report('severalValues', row, column, { found, done: `${listed}` });
    const named = others.filter(
      (word) => readYesNo(word).status === 'unknown' && absenceOf(word, COMMON_MARKS) === undefined,
    );
    if (named.length > 0) {
      const kind = /その他/u.test(found) ? 'otherDetail' : 'choiceUnknown';
      this.#cells.report(kind, row, column, { found: named.join('、') });
    }
    return named;
  }
}
