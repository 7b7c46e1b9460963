import type { Grid, CellContent } from '../grid.ts';
import { isBlank, textOf } from '../grid.ts';
import { facilityOf, transportOf } from '../tables/item-words.ts';
import { isUnit } from './label.ts';
import { filledColumns, isNote, isTableRemark } from './row-shape.ts';
import { isKnownHeading } from './vocabulary.ts';

/** A label of a form with what was filled in beside it. */
export interface FormItem {
  readonly label: string;
  /** 0-based places of the label and of what is filled in, which may be blank. */
  readonly labelAt: readonly [row: number, column: number];
  readonly valueAt: readonly [row: number, column: number];
  readonly value: CellContent;
  /** What stands behind the value: 人, 箇所. */
  readonly unit: string | undefined;
}

/** A row with more labels is the heading of a table. */
const MOST_IN_ROW = 2;
/** A longer text alone in its row is a remark. */
const LONGEST_LABEL = 30;

/**
 * The labels of a row with their values, by place alone: the first filled cell is a label,
 * known or not, and the next its value. A known label may follow once. None for titles and
 * remarks (`isBelow`: labels stood above); `undefined` where the row is of no form.
 */
export function itemsOfRow(
  grid: Grid,
  row: number,
  isBelow: boolean,
): readonly FormItem[] | undefined {
  const cells = grid.rows[row] ?? [];
  const filled = withoutNumber(cells, filledColumns(cells));
  const [first] = filled;
  if (first === undefined) return [];
  const label = cells[first];
  if (typeof label !== 'string') return isBelow ? undefined : [];
  if (isNote(label)) return [];
  const isTitle = !isBelow && !isKnownHeading(label.trim());
  const isRemark =
    isTitle || label.length > LONGEST_LABEL || isTableRemark(label) || /演習用|架空/u.test(label);
  if (filled.length === 1 && isRemark) return [];
  return pairsOf(grid, row, filled);
}

/** Without the number that some forms put before each label. */
function withoutNumber(
  cells: readonly CellContent[],
  filled: readonly number[],
): readonly number[] {
  const text = textOf(cells[filled[0] ?? 0])
    .normalize('NFKC')
    .trim();
  return filled.length > 1 && /^[(問]?\d{1,2}[).]?$/u.test(text) ? filled.slice(1) : filled;
}

function pairsOf(
  grid: Grid,
  row: number,
  filled: readonly number[],
): readonly FormItem[] | undefined {
  const cells = grid.rows[row] ?? [];
  const items: FormItem[] = [];
  const heads = (at: number): boolean => at < filled.length && headsSecond(cells, filled, at);
  let at = 0;
  for (let column = filled[at]; column !== undefined; column = filled[at]) {
    if (at > 0 && !heads(at)) return undefined;
    at += 1;
    const beside = rightOf(grid, row, column);
    const next = filled[at];
    // Whatever stands right beside the label is its value, be it a word that heads elsewhere.
    const isValue = next === beside || (!unitAt(cells, next) && !heads(at));
    const value = next !== undefined && isValue ? next : beside;
    if (value === next) at += 1;
    const unit = unitAt(cells, filled[at]);
    if (unit !== undefined) at += 1;
    const label = textOf(cells[column]).trim();
    items.push({ label, labelAt: [row, column], valueAt: [row, value], value: cells[value], unit });
  }
  return items.length > MOST_IN_ROW || isHeading(items) ? undefined : items;
}

function unitAt(cells: readonly CellContent[], column: number | undefined): string | undefined {
  const text = column === undefined ? '' : textOf(cells[column]).trim();
  return text !== '' && isUnit(text) ? text : undefined;
}

/** The cell behind a label, whose cell may be merged with others. */
function rightOf({ merges }: Grid, row: number, column: number): number {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  return (merge?.right ?? column) + 1;
}

/**
 * Whether a cell is a second label. 診療所 and its like also answer 主な施設: they are labels
 * only with a mark of their own, or beside another of their kind.
 */
function headsSecond(
  cells: readonly CellContent[],
  filled: readonly number[],
  at: number,
): boolean {
  const text = textOf(cells[filled[at] ?? 0]).trim();
  if (!isItem(text)) return isKnownHeading(text);
  const mark = textOf(cells[filled[at + 1] ?? -1]).trim();
  return isItem(textOf(cells[filled[0] ?? 0])) || (mark !== '' && mark.length <= 2);
}

function isItem(text: string): boolean {
  return facilityOf(text) !== undefined || transportOf(text) !== undefined;
}

/** Known headings and nothing else: the heading of a table. */
function isHeading(items: readonly FormItem[]): boolean {
  const [first, second] = items;
  if (first === undefined || second === undefined) return false;
  const isHead = ({ value }: FormItem): boolean => isKnownHeading(textOf(value).trim());
  return isHead(first) && (isBlank(second.value) || isHead(second));
}
