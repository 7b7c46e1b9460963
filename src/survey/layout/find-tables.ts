import { isBlank, textOf, type CellContent, type Grid } from '../grid.ts';
import { findHeading, type HeadingRows } from './find-heading.ts';
import {
  filledColumns,
  isBlankRow,
  isFigureLike,
  isNote,
  knownHeadings,
  labelShare,
} from './row-shape.ts';
import type { UnfoldedRows } from './unfold-merges.ts';

/** The rows of a sheet that make one table, or several side by side. 0-based. */
export interface TableArea {
  readonly heading: HeadingRows;
  /** Rows above the heading that belong to no earlier table. */
  readonly preface: readonly [from: number, to: number];
  /** Rows of the body, without blank rows, notes and repeated headings. */
  readonly body: readonly number[];
  readonly blankRows: readonly number[];
  readonly repeatedHeadings: readonly number[];
  readonly noteRows: readonly number[];
}

/** Divides a sheet into tables from top to bottom. */
export function findTables(grid: Grid, rows: UnfoldedRows): readonly TableArea[] {
  const areas: TableArea[] = [];
  let from = 0;
  for (;;) {
    const heading = findHeading(grid, rows, from);
    if (heading === undefined) return areas;
    const area = new AreaScan(grid, rows, heading, from).scan();
    areas.push(area.area);
    from = area.next;
  }
}

/** Walks down from a heading to where its table ends. */
class AreaScan {
  readonly #grid: Grid;
  readonly #rows: UnfoldedRows;
  readonly #heading: HeadingRows;
  readonly #from: number;
  readonly #columns: readonly number[];
  readonly #body: number[] = [];
  readonly #blankRows: number[] = [];
  readonly #repeated: number[] = [];
  readonly #notes: number[] = [];
  #numeric: ReadonlySet<number> | undefined;

  constructor(grid: Grid, rows: UnfoldedRows, heading: HeadingRows, from: number) {
    this.#grid = grid;
    this.#rows = rows;
    this.#heading = heading;
    this.#from = from;
    this.#columns = filledColumns(rows[heading.last]);
  }

  scan(): { area: TableArea; next: number } {
    const { unitRow, last, first } = this.#heading;
    let row = (unitRow ?? last) + 1;
    let afterGap = false;
    while (row < this.#rows.length) {
      const cells = this.#rows[row];
      if (isBlankRow(cells)) afterGap = true;
      else if (this.#repeatsHeading(cells)) row = this.#passRepeated(row);
      else if (afterGap || this.#isSparse(row)) {
        const verdict = this.#judge(row, afterGap);
        if (verdict === 'end') break;
        this.#take(row, verdict, afterGap);
        afterGap = false;
      } else this.#body.push(row);
      row += 1;
    }
    const area = {
      heading: this.#heading,
      preface: [this.#from, first - 1] as const,
      body: this.#body,
      blankRows: this.#blankRows,
      repeatedHeadings: this.#repeated,
      noteRows: this.#notes,
    };
    return { area, next: row };
  }

  #take(row: number, verdict: 'data' | 'note', afterGap: boolean): void {
    if (verdict === 'note') this.#notes.push(row);
    else {
      const previous = this.#body.at(-1);
      if (afterGap && previous !== undefined && this.#notes.length === 0)
        for (let blank = previous + 1; blank < row; blank += 1) this.#blankRows.push(blank);
      this.#body.push(row);
    }
  }

  /** What a row after a gap, or a nearly empty one, is: data, a note, or the end of the table. */
  #judge(row: number, afterGap: boolean): 'data' | 'note' | 'end' {
    const own = filledColumns(this.#grid.rows[row]);
    if (!afterGap && own.length > 1 && this.#fits(this.#rows[row])) return 'data';
    const text = textOf(this.#grid.rows[row]?.[own[0] ?? 0]);
    // Right below the rows a note is of this table, even where another table follows.
    if (isNote(text) && !afterGap) return 'note';
    if (this.#startsOther(row)) return 'end';
    if (isNote(text)) return 'note';
    if (own.length === 1 && (text.length > 25 || this.#notes.length > 0)) return 'note';
    if (own.length > 1 && this.#fits(this.#rows[row])) return 'data';
    // A lone short text: a section's name when rows of data follow, else a note.
    return this.#dataFollows(row) ? 'data' : 'note';
  }

  /** A heading with other labels stands here, or below the titles that start here. */
  #startsOther(row: number): boolean {
    const limit = Math.min(this.#rows.length, row + 12);
    const heading = findHeading(this.#grid, this.#rows, row, limit);
    if (heading === undefined || this.#sameLabels(this.#rows[heading.last])) return false;
    for (let above = row; above < heading.first; above += 1) {
      const cells = this.#rows[above];
      if (filledColumns(cells).length > 2 && this.#fits(cells)) return false;
    }
    const candidate = this.#rows[heading.last];
    if (this.#fits(candidate) && knownHeadings(candidate) < 2) return false;
    return true;
  }

  #dataFollows(row: number): boolean {
    for (let below = row + 1; below < Math.min(this.#rows.length, row + 4); below += 1) {
      if (isBlankRow(this.#rows[below])) continue;
      return filledColumns(this.#rows[below]).length > 1 && this.#fits(this.#rows[below]);
    }
    return false;
  }

  /** Whether a row could be one more of this table: figures stand where figures stood. */
  #fits(cells: readonly CellContent[] | undefined): boolean {
    const filled = filledColumns(cells);
    const numeric = this.#numericColumns();
    const tested = filled.filter((column) => numeric.has(column));
    if (tested.length > 0)
      return tested.filter((column) => isFigureLike(cells?.[column])).length * 2 >= tested.length;
    if (numeric.size > 0)
      return filled.length <= 2 && labelShare(cells) === 1 && knownHeadings(cells) < 2;
    const width = this.#columns.length;
    return knownHeadings(cells) < 2 && filled.length >= Math.min(3, Math.ceil(width / 3), width);
  }

  #numericColumns(): ReadonlySet<number> {
    if (this.#numeric !== undefined) return this.#numeric;
    const sample = this.#body.slice(0, 60);
    const numeric = this.#columns.filter((column) => {
      const contents = sample
        .map((row) => this.#rows[row]?.[column])
        .filter((cell) => !isBlank(cell));
      return contents.length > 0 && contents.filter(isFigureLike).length >= contents.length * 0.8;
    });
    const set = new Set(numeric);
    if (sample.length >= 3) this.#numeric = set;
    return set;
  }

  #isSparse(row: number): boolean {
    let filled = 0;
    const most = this.#columns.length > 6 ? 2 : 1;
    for (const content of this.#grid.rows[row] ?? []) {
      if (!isBlank(content)) filled += 1;
      if (filled > most) return false;
    }
    return true;
  }

  /** Cheap first: a row of data differs from the heading in its first column. */
  #repeatsHeading(cells: readonly CellContent[] | undefined): boolean {
    const { first } = this.#heading;
    const key = this.#columns.find((column) => !isBlank(this.#rows[first]?.[column]));
    if (key === undefined || cells?.[key] !== this.#rows[first]?.[key]) return false;
    return this.#sameRow(cells, this.#rows[first]);
  }

  #sameLabels(cells: readonly CellContent[] | undefined): boolean {
    return this.#sameRow(cells, this.#rows[this.#heading.last]);
  }

  #sameRow(a: readonly CellContent[] | undefined, b: readonly CellContent[] | undefined): boolean {
    const same = this.#columns.filter((column) => textOf(a?.[column]) === textOf(b?.[column]));
    return same.length >= this.#columns.length * 0.7;
  }

  #passRepeated(row: number): number {
    const { first, last, unitRow } = this.#heading;
    const depth = (unitRow ?? last) - first;
    for (let passed = row; passed <= row + depth; passed += 1) this.#repeated.push(passed);
    return row + depth;
  }
}
