import type { Absence } from '../../domain/absence.ts';
import type { Repair } from '../../domain/survey-finding.ts';
import { errorCode, isBlank, textOf, type CellContent } from '../grid.ts';
import { withDigitsAtHead } from './kanji-number.ts';
import { absenceOf, type MarkLegend } from './absence-mark.ts';

/** What came of reading a cell that should hold a number. */
export type NumberReading =
  | {
      readonly status: 'number';
      readonly value: number;
      /** Empty when the cell held a plain number. */
      readonly repairs: readonly Repair[];
      /** Unit written in the cell, such as `人`; `''` for none. */
      readonly unit: string;
    }
  | { readonly status: 'absent'; readonly absence: Absence; readonly mark: string }
  | { readonly status: 'error'; readonly code: string }
  | { readonly status: 'unreadable' };

const UNIT =
  '千人|百人|人|名|世帯|戸|箇所|[かカヶケヵ]所|ヶ所|団体|組織|集落|地区|地域|市町村|件|施設|校|園|店舗?|台|路線|' +
  'km2|km²|km|㎢|ha|m2|m|%|‰|歳|百万円|千円|億円|万円|円|分|時間|回|日|点|ヶ月|か月';
const SCALES: Readonly<Record<string, number>> = {
  千人: 1000,
  百人: 100,
  千円: 1000,
  万円: 10_000,
  百万円: 1_000_000,
  億円: 100_000_000,
};
const SHAPE = new RegExp(
  String.raw`^(?<sign>[-+]?)(?:(?<tenThousands>[\d,]+(?:\.\d+)?)万(?:(?<thousands>\d)千)?)?(?<digits>[\d,]*(?:\.\d+)?)(?<unit>${UNIT})?(?<detail>\(.*\))?$`,
  'u',
);
/** The commonest repair: 1,234. */
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const SEPARATOR: readonly Repair[] = ['separator'];
const PLAIN = /^-?\d+(?:\.\d+)?$/u;

/** How many ones a unit stands for: 千人 is 1000, 人 and no unit are 1. */
export function scaleOf(unit: string | undefined): number {
  return SCALES[unit?.normalize('NFKC') ?? ''] ?? 1;
}

/** The number of a cell that needs no repair; `undefined` for every other cell. */
export function plainNumber(content: CellContent): number | undefined {
  if (typeof content === 'number') return Number.isFinite(content) ? content : undefined;
  return typeof content === 'string' && PLAIN.test(content) ? Number(content) : undefined;
}

/** Reads a number as tables write it; never throws, never guesses a value. */
export function readNumber(content: CellContent, legend: MarkLegend): NumberReading {
  const plain = plainNumber(content);
  if (plain !== undefined) return { status: 'number', value: plain, repairs: [], unit: '' };
  if (isBlank(content)) return { status: 'absent', absence: 'unknown', mark: '' };
  if (typeof content === 'object') {
    if (content.kind === 'error') return { status: 'error', code: content.code };
    if (content.kind === 'percent')
      return { status: 'number', value: content.value, repairs: [], unit: '%' };
    return { status: 'unreadable' };
  }
  const text = textOf(content);
  if (GROUPED.test(text))
    return {
      status: 'number',
      value: Number(text.replaceAll(',', '')),
      repairs: SEPARATOR,
      unit: '',
    };
  const error = errorCode(text);
  if (error !== undefined) return { status: 'error', code: error };
  const absence = absenceOf(text, legend);
  if (absence !== undefined) return { status: 'absent', absence, mark: text.trim() };
  return repairNumber(text);
}

function repairNumber(text: string): NumberReading {
  const repairs = new Set<Repair>();
  let rest = text.normalize('NFKC').trim();
  if (/[０-９．，]/u.test(text)) repairs.add('fullWidth');
  rest = strip(rest, /[\s\u3000]+/gu, 'spaces', repairs);
  if (text.trim() !== text) repairs.add('spaces');
  rest = strip(rest, /^'/gu, 'textNumber', repairs);
  rest = strip(
    rest,
    /^(?:\*+|※+\s+)(?=\d)|(?:※\d*|\*+\d*|\(?注\d*\)?)$/gu,
    'footnoteMark',
    repairs,
  );
  rest = strip(
    rest,
    /^(?:約|およそ|おおよそ|概ね|ほぼ)|(?:程度|前後|余り?|弱|強|以上|超|未満|以下)$/gu,
    'approximate',
    repairs,
  );
  rest = replace(rest, /^[△▲]/u, '-', 'triangle', repairs);
  rest = replace(rest, /^[−‐‑–—ー]/u, '-', 'minus', repairs);
  const digits = withDigitsAtHead(rest);
  if (digits !== rest) repairs.add('kanji');
  rest = digits;
  const inner = /^\((?<inner>[^()]*)\)$/u.exec(rest)?.groups?.['inner'];
  if (inner !== undefined) {
    repairs.add('parentheses');
    rest = inner;
  }
  return shaped(rest, repairs);
}

function shaped(rest: string, repairs: Set<Repair>): NumberReading {
  const groups = SHAPE.exec(rest)?.groups;
  const { sign, tenThousands, thousands, digits, unit, detail } = groups ?? {};
  if (groups === undefined || (tenThousands === undefined && (digits ?? '') === ''))
    return { status: 'unreadable' };
  const parts = [tenThousands, digits].map((part) => groupedNumber(part ?? '', repairs));
  const [high, low] = parts;
  if (high === undefined || low === undefined) return { status: 'unreadable' };
  const scale = SCALES[unit ?? ''] ?? 1;
  if (tenThousands !== undefined || scale !== 1) repairs.add('scale');
  if (unit !== undefined) repairs.add('unit');
  if (detail !== undefined) repairs.add('footnoteMark');
  if (repairs.size === 0) repairs.add('textNumber');
  const value =
    (sign === '-' ? -1 : 1) * (high * 10_000 + Number(thousands ?? 0) * 1000 + low) * scale;
  return {
    status: 'number',
    value: Number(value.toPrecision(15)),
    repairs: [...repairs],
    unit: unit ?? '',
  };
}

/** Digits with or without thousands separators; `undefined` when the groups are not of three. */
function groupedNumber(digits: string, repairs: Set<Repair>): number | undefined {
  if (digits === '') return 0;
  if (!digits.includes(',')) return Number(digits);
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits)) return undefined;
  repairs.add('separator');
  return Number(digits.replaceAll(',', ''));
}

function strip(text: string, pattern: RegExp, repair: Repair, repairs: Set<Repair>): string {
  return replace(text, pattern, '', repair, repairs);
}

function replace(
  text: string,
  pattern: RegExp,
  by: string,
  repair: Repair,
  repairs: Set<Repair>,
): string {
  const replaced = text.replace(pattern, by);
  // A text of nothing but marks keeps them: it is no number.
  if (replaced === text || !/[\d〇一二三四五六七八九十]/u.test(replaced)) return text;
  repairs.add(repair);
  return replaced;
}
