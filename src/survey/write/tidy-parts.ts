/** A cell of a tidy table. */
export type TidyCell = string | number;

/** Neighbouring cells that rows alike share; their text is made once, not for every row. */
export class SharedCells {
  readonly cells: readonly TidyCell[];
  #text: string | undefined;

  constructor(cells: readonly TidyCell[]) {
    this.cells = cells;
  }

  /** The cells as one text; `write` is taken to write the same cells the same way. */
  text(write: (cells: readonly TidyCell[]) => string): string {
    return (this.#text ??= write(this.cells));
  }
}

/** A row of a tidy table from left to right. */
export type TidyRow = readonly (TidyCell | SharedCells)[];

/** The row cell by cell. */
export function cellsOf(row: TidyRow): readonly TidyCell[] {
  return row.flatMap((part) => (typeof part === 'object' ? part.cells : [part]));
}

/** A column by what it reads of a row. */
export interface Column<T> {
  readonly heading: string;
  readonly value: (row: T) => TidyCell;
}

/** Neighbouring columns that few different lists of cells fill. */
export interface Block<T> {
  readonly headings: readonly string[];
  readonly cells: (row: T) => SharedCells;
}

/** A column, or columns that are told together. */
export type Part<T> = Column<T> | Block<T>;

/** Lists remembered of one block; further ones are made anew, so that memory stays bounded. */
const MOST_LISTS = 20_000;

/** A block whose cells follow from one key of the row alone, such as its municipality. */
export function sharedBlock<T, K>(columns: readonly Column<K>[], keyOf: (row: T) => K): Block<T> {
  const known = new Map<K, SharedCells>();
  return {
    headings: columns.map(({ heading }) => heading),
    cells: (row) => {
      const key = keyOf(row);
      const found = known.get(key);
      if (found !== undefined) return found;
      const made = new SharedCells(columns.map(({ value }) => value(key)));
      if (known.size < MOST_LISTS) known.set(key, made);
      return made;
    },
  };
}
