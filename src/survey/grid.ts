import type { CellRange } from './cell-address.ts';

/** A date a workbook holds as such; a month or year is never stored this way. */
export interface DateCell {
  readonly kind: 'date';
  /** `YYYY-MM-DD`. */
  readonly iso: string;
}

/** A number shown as a percentage; `value` is in per cent, 12.5 for 12.5 %. */
export interface PercentCell {
  readonly kind: 'percent';
  readonly value: number;
}

/** A formula's error, such as `#REF!`, or `uncalculated` when no result was stored. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly code: string;
}

/** What a cell holds. Blank is `undefined` in workbooks and may be `''` in text files. */
export type CellContent =
  | string
  | number
  | boolean
  | undefined
  | DateCell
  | PercentCell
  | ErrorCell;

/** One sheet, or one text file, before anything is known of its layout. */
export interface Grid {
  /** Name of the sheet; of a text file, its file name. */
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  readonly merges: readonly CellRange[];
  /** 0-based, ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly hidden: boolean;
  /** Read from separated text, where a row may have more fields than the heading. */
  readonly isText: boolean;
  /** Cells computed by a formula: how many, and the first of them. */
  readonly formulas: { readonly count: number; readonly first: string };
  /** Fill colours (RGB hex) of cells that have one, by `row * 16384 + column`. */
  readonly fills: ReadonlyMap<number, string>;
}

/** Columns a sheet can have (XFD); the factor in the keys of `Grid.fills`. */
export const COLUMN_LIMIT = 16_384;

/** True for `undefined`, `''` and text of nothing but spaces. */
export function isBlank(content: CellContent): content is undefined | string {
  if (content === undefined || content === '') return true;
  if (typeof content !== 'string') return false;
  // Every cell of a file passes here: a first letter, digit or kana settles it.
  const first = content.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xfe00)) return false;
  return content.trim() === '';
}

/** How a formula's error reads where a table was saved as text. */
const WRITTEN_ERROR = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/u;

/** Code of a formula's error, kept as such or written out as text; `undefined` for other cells. */
export function errorCode(content: CellContent): string | undefined {
  if (typeof content === 'object') return content.kind === 'error' ? content.code : undefined;
  if (typeof content !== 'string' || content.charCodeAt(0) !== 0x23) return undefined;
  return WRITTEN_ERROR.test(content) ? content : undefined;
}

/** A cell as text, the way a person reads it; blank is `''`. */
export function textOf(content: CellContent): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return content;
  if (typeof content !== 'object') return String(content);
  if (content.kind === 'date') return content.iso;
  return content.kind === 'percent' ? `${content.value}%` : content.code;
}

/** A grid without workbook features, as text files are. */
export function plainGrid(name: string, rows: Grid['rows']): Grid {
  return {
    name,
    rows,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    hidden: false,
    isText: true,
    formulas: { count: 0, first: '' },
    fills: new Map(),
  };
}
