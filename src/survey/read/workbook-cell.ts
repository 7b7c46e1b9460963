import { SSF } from '@e965/xlsx';
import type { CellContent } from '../grid.ts';

/** A cell as SheetJS gives it, as far as it is used here. */
export interface WorkbookCell {
  /** n number, s text, b boolean, e error, d date, z blank. */
  readonly t: string;
  readonly v?: unknown;
  /** Formula. */
  readonly f?: string;
  /** Number format. */
  readonly z?: string | number;
  /** Cell style. */
  readonly s?: { readonly patternType?: string; readonly fgColor?: { readonly rgb?: string } };
}

interface DateParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const formats = SSF as {
  is_date(format: string): boolean;
  parse_date_code(value: number, options: { date1904: boolean }): DateParts | null;
  format(format: string, value: number): string;
};

const ERROR_CODES: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** What each number format means; a workbook has few formats and many cells. */
const meanings = new Map<string, 'number' | 'date' | 'percent' | 'padded'>();

/**
 * The content of a cell by its number format: dates and percentages keep what
 * they mean, numbers shown with leading zeros (codes) become the text a person sees.
 */
export function cellContent({ t, v, z }: WorkbookCell, date1904: boolean): CellContent {
  if (typeof v === 'string' && t !== 'e') return v;
  if (t === 'e') return { kind: 'error', code: ERROR_CODES[Number(v)] ?? '#ERROR' };
  if (typeof v === 'number') return numberContent(v, z, date1904);
  if (v instanceof Date) return { kind: 'date', iso: v.toISOString().slice(0, 10) };
  return typeof v === 'boolean' ? v : undefined;
}

/** RGB of a cell's fill; `undefined` for none, white, and theme colours left plain. */
export function fillOf(cell: WorkbookCell): string | undefined {
  if (cell.s?.patternType !== 'solid') return undefined;
  const rgb = cell.s.fgColor?.rgb?.slice(-6).toUpperCase();
  return rgb === 'FFFFFF' ? undefined : rgb;
}

function numberContent(
  value: number,
  format: string | number | undefined,
  date1904: boolean,
): CellContent {
  if (typeof format !== 'string' || format === 'General') return value;
  const meaning = meanings.get(format) ?? meaningOf(format);
  if (meaning === 'number') return value;
  if (meaning === 'percent') return { kind: 'percent', value: round(value * 100) };
  if (meaning === 'padded') return formats.format(format, value);
  const date = formats.parse_date_code(value, { date1904 });
  if (date === null || date.y < 1900) return value;
  const pad = (part: number): string => String(part).padStart(2, '0');
  return { kind: 'date', iso: `${date.y}-${pad(date.m)}-${pad(date.d)}` };
}

function meaningOf(format: string): 'number' | 'date' | 'percent' | 'padded' {
  const plain = format.replace(/"[^"]*"|\\./gu, '');
  const meaning = formats.is_date(format)
    ? 'date'
    : /%/u.test(plain)
      ? 'percent'
      : /^0{2,}$/u.test(plain)
        ? 'padded'
        : 'number';
  meanings.set(format, meaning);
  return meaning;
}

/** Undoes what the factor 100 adds in the last binary digits. */
function round(value: number): number {
  return Number(value.toPrecision(14));
}
