import { plainNumber, readNumber } from '../cells/number.ts';
import { COMMON_MARKS } from '../cells/absence-mark.ts';
import { isBlank, textOf, type CellContent } from '../grid.ts';
import { isUnit, isYearLabel } from './label.ts';
import { isKnownHeading } from './vocabulary.ts';

type Cells = readonly CellContent[] | undefined;

/** Columns of a row that hold something, ascending. */
export function filledColumns(cells: Cells): readonly number[] {
  const filled: number[] = [];
  // Sparse arrays: `forEach` passes over the holes.
  cells?.forEach((content, column) => {
    if (!isBlank(content)) filled.push(column);
  });
  return filled;
}

/** Whether a row holds nothing. */
export function isBlankRow(cells: Cells): boolean {
  if (cells === undefined) return true;
  for (const content of cells) if (!isBlank(content)) return false;
  return true;
}

/** Whether a cell could be a heading: short words, or a year. */
export function isLabelLike(content: CellContent): boolean {
  const text = textOf(content);
  if (typeof content !== 'string') return isYearLabel(text);
  if (text.length > 60 || plainNumber(text.normalize('NFKC').replaceAll(',', '')) !== undefined)
    return isYearLabel(text);
  return true;
}

/** Whether a cell is a figure, a mark of absence, or a date. */
export function isFigureLike(content: CellContent): boolean {
  if (isBlank(content)) return false;
  if (typeof content === 'object') return true;
  return readNumber(content, COMMON_MARKS).status !== 'unreadable';
}

/** How many cells of a row are headings this field uses. */
export function knownHeadings(cells: Cells): number {
  let known = 0;
  cells?.forEach((content) => {
    if (typeof content === 'string' && isKnownHeading(content)) known += 1;
  });
  return known;
}

/** The share of a row's filled cells that could be headings. */
export function labelShare(cells: Cells): number {
  const filled = filledColumns(cells);
  const labels = filled.filter((column) => isLabelLike(cells?.[column]));
  return filled.length === 0 ? 0 : labels.length / filled.length;
}

const NOTE =
  /^[\s　]*(?:[（(]?(?:注|備考|資料|出典|出所)\s*\d*\s*[)）:：]|[（(]注|注\d|※|＊|\*(?!\d+$))/u;
const DATED = /[\d０-９元].*(?:現在|時点|作成|更新)[)）]?$|単位(?:\s*[:：]|[\s　]+\S)/u;

/** Whether a text is a note (注, ※, 資料：…), as stands below tables. */
export function isNote(text: string): boolean {
  return NOTE.test(text);
}

/** Whether a text dates or measures the table: （令和4年4月1日現在）, （単位：人）. */
export function isTableRemark(text: string): boolean {
  return DATED.test(text.trim()) || /^[（(]単位/u.test(text.trim());
}

/** Whether a row below a heading only states units or numbers the columns: (人), (1), ①. */
export function isUnitRow(cells: Cells): boolean {
  const filled = filledColumns(cells).map((column) => textOf(cells?.[column]).trim());
  if (filled.length < 2) return false;
  if (filled.every((text) => isUnit(text))) return true;
  const numbers = filled.map(
    (text) => /^[（(]?(\d{1,2})[）)]?$/u.exec(text.normalize('NFKC'))?.[1],
  );
  const first = Number(numbers[0]);
  return (
    first === 1 && filled.length > 2 && numbers.every((number, at) => Number(number) === first + at)
  );
}
