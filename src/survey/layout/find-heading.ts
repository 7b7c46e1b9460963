import { isBlank, textOf, type CellContent } from '../grid.ts';
import type { Grid } from '../grid.ts';
import {
  filledColumns,
  isFigureLike,
  isLabelLike,
  isNote,
  isTableRemark,
  isUnitRow,
  knownHeadings,
  labelShare,
} from './row-shape.ts';
import type { UnfoldedRows } from './unfold-merges.ts';

/** Rows of a heading, 0-based: its first and last, and the row of units below it, if any. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
  readonly unitRow: number | undefined;
}

/** Filled rows that are looked at for a heading; longer prefaces hold no table. */
const SEARCHED_ROWS = 80;
const MOST_HEADING_ROWS = 4;

/**
 * The heading nearest below `from`: a row of labels this field uses, or a row of
 * labels as wide as what follows. `undefined` when there is none before `to`.
 */
export function findHeading(
  grid: Grid,
  rows: UnfoldedRows,
  from: number,
  to: number = rows.length,
): HeadingRows | undefined {
  let searched = 0;
  for (let row = from; row < to && searched < SEARCHED_ROWS; row += 1) {
    const filled = filledColumns(rows[row]).length;
    if (filled === 0) continue;
    searched += 1;
    if (filled >= 2 && isHeading(grid, rows, row, to)) return wholeHeading(grid, rows, row, from);
  }
  return undefined;
}

function isHeading(grid: Grid, rows: UnfoldedRows, row: number, to: number): boolean {
  const cells = rows[row];
  const texts = (grid.rows[row] ?? []).map(textOf).filter((text) => text.trim() !== '');
  if (texts.some(isTableRemark) || isNote(texts[0] ?? '')) return false;
  const share = labelShare(cells);
  if (share < 0.7) return false;
  const filled = filledColumns(cells).length;
  const known = knownHeadings(cells);
  if (known >= 3 || (known === 2 && filled <= 5)) return true;
  const below = widthsBelow(rows, row + 1, to);
  const widest = Math.max(0, ...below);
  if (below.length === 0 || share < 1) return known >= 2;
  // Rows as wide as this one follow, and something in them is no label.
  return (
    filled >= Math.max(2, widest * 0.6) && widest >= filled * 0.4 && dataFollows(rows, row + 1, to)
  );
}

function widthsBelow(rows: UnfoldedRows, from: number, to: number): readonly number[] {
  const widths: number[] = [];
  for (let row = from; row < to && widths.length < 30; row += 1) {
    const width = filledColumns(rows[row]).length;
    if (width > 0) widths.push(width);
  }
  return widths;
}

function dataFollows(rows: UnfoldedRows, from: number, to: number): boolean {
  let wide = 0;
  for (let row = from; row < Math.min(to, from + 8); row += 1) {
    const filled = filledColumns(rows[row]);
    if (filled.length < 2) continue;
    wide += 1;
    if (filled.some((column) => isFigureLike(rows[row]?.[column]))) return true;
  }
  return wide >= 2;
}

function wholeHeading(grid: Grid, rows: UnfoldedRows, anchor: number, from: number): HeadingRows {
  let first = anchor;
  while (first > from && anchor - first < 2 && isGroupRow(grid, rows, first - 1)) first -= 1;
  let last = anchor;
  while (last - first + 1 < MOST_HEADING_ROWS && continues(grid, rows, last + 1)) last += 1;
  const unitRow = isUnitRow(rows[last + 1]) ? last + 1 : undefined;
  return { first, last, unitRow };
}

/** A row of group heads above the anchor, such as a lone 人口 over 計, 男, 女. */
function isGroupRow(grid: Grid, rows: UnfoldedRows, row: number): boolean {
  const own = filledColumns(grid.rows[row]);
  const first = own[0];
  if (first === undefined || labelShare(rows[row]) < 1) return false;
  const texts = own.map((column) => textOf(grid.rows[row]?.[column]).trim());
  if (texts.some((text) => isTableRemark(text) || isNote(text) || text.length > 20)) return false;
  if (texts.some((text) => /(?:表|一覧|調査|について|名簿|統計)$/u.test(text))) return false;
  const below = filledColumns(grid.rows[row + 1]);
  const leftmost = Math.min(...below);
  if (own.length === 1 && first <= leftmost) return false;
  // Each head stands over at least one label, and the labels reach beyond the heads.
  return own.every((column) => below.includes(column)) && below.length > own.length;
}

/** Whether a row still belongs to the heading above it. */
function continues(grid: Grid, rows: UnfoldedRows, row: number): boolean {
  const upper = grid.rows[row - 1] ?? [];
  const own = filledColumns(grid.rows[row]);
  if (own.length === 0 || !own.every((column) => isLabelLike(grid.rows[row]?.[column])))
    return false;
  if (/^key_code$/iu.test(textOf(upper[0]))) return !own.includes(0);
  if (isUnitRow(grid.rows[row])) return false;
  if (isStubRow(grid, row, own)) return true;
  if (knownHeadings(grid.rows[row]) >= 3 && labelShare(grid.rows[row]) === 1) return true;
  return own.every((column) => standsUnderGroup(grid, rows, row, column, own));
}

/** Heads of the columns at the left, written a row below those of the figures, as e-Stat does. */
function isStubRow(grid: Grid, row: number, own: readonly number[]): boolean {
  const [figures = 0] = filledColumns(grid.rows[row - 1]);
  const isLeft = own.every((column) => column < figures);
  const below = filledColumns(grid.rows[row + 1]).filter((column) => column >= figures);
  return (
    isLeft &&
    below.length > 0 &&
    below.every((column) => isFigureLike(grid.rows[row + 1]?.[column]))
  );
}

function standsUnderGroup(
  grid: Grid,
  rows: UnfoldedRows,
  row: number,
  column: number,
  own: readonly number[],
): boolean {
  const above = grid.rows[row - 1] ?? [];
  const blankAbove = textOf(above[column]).trim() === '';
  const mergedAbove = textOf(rows[row - 1]?.[column]) !== '';
  if (blankAbove) return mergedAbove || hasGroupHead(above, column);
  // The group's own column: the next one has no label of its own above.
  // The next column's label may stand one row further down.
  const nextBelow =
    isLabelLike(rows[row + 1]?.[column + 1]) && !isBlank(rows[row + 1]?.[column + 1]);
  return textOf(above[column + 1]).trim() === '' && (own.includes(column + 1) || nextBelow);
}

function hasGroupHead(above: readonly CellContent[], column: number): boolean {
  for (let left = column - 1; left >= 0; left -= 1)
    if (textOf(above[left]).trim() !== '') return true;
  return false;
}
