import type { Repair } from '../../domain/survey-finding.ts';
import { isBlank, textOf, type CellContent } from '../grid.ts';
import { withDigitsInDates } from './kanji-number.ts';
import { ERA_YEAR, westernYear } from './japanese-era.ts';

/** What came of reading a cell that should hold a date. */
export type DateReading =
  | {
      readonly status: 'date';
      /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; for a fiscal year its `YYYY`. */
      readonly iso: string;
      readonly fiscalYear: boolean;
      readonly repairs: readonly Repair[];
    }
  | { readonly status: 'blank' }
  | { readonly status: 'unreadable' };

const YEAR = String.raw`(?:${ERA_YEAR}|(?<year>(?:1[89]|20)\d{2}))`;
const SEPARATED = new RegExp(
  String.raw`${YEAR}\s*(?:[-/.]\s*(?<month>\d{1,2})(?:\s*[-/.]\s*(?<day>\d{1,2}))?)?`,
  'u',
);
const NAMED = new RegExp(
  String.raw`${YEAR}\s*年\s*(?<fiscal>度)?\s*(?:(?<month>\d{1,2})\s*月\s*(?:(?<day>\d{1,2})\s*日)?)?`,
  'u',
);
/** R5.5.31現在: without 年 only where it is said to be a date. */
const AS_OF = new RegExp(
  String.raw`(?<![\w.])${YEAR}\s*[-/.]\s*(?<month>\d{1,2})(?:\s*[-/.]\s*(?<day>\d{1,2}))?\s*(?=末|現在|時点)`,
  'u',
);
const WHOLE = {
  separated: whole(SEPARATED),
  named: whole(NAMED),
  compact: /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})?$/u,
};

/** 0:00:00 behind a day, as spreadsheets save dates. Any other time, or one in UTC, may mean another day. */
const MIDNIGHT = /(?<=\d)(?:\s+|T)00?:00(?::00(?:\.0+)?)?$/u;
/** 平24.7: the era by its first character. */
const SHORT_ERA = /^[明大昭平令](?=\s*[\d元])/u;
const ERA_OF: Readonly<Record<string, string>> = {
  明: '明治',
  大: '大正',
  昭: '昭和',
  平: '平成',
  令: '令和',
};

/** Reads a date in Western or Japanese years, of any precision; never throws. */
export function readDate(content: CellContent): DateReading {
  if (isBlank(content)) return { status: 'blank' };
  if (typeof content === 'object')
    return content.kind === 'date'
      ? { status: 'date', iso: content.iso, fiscalYear: false, repairs: [] }
      : { status: 'unreadable' };
  const text = textOf(content);
  const plain = withDigitsInDates(text.normalize('NFKC').trim())
    .replace(MIDNIGHT, '')
    .replace(SHORT_ERA, (letter) => ERA_OF[letter] ?? letter)
    .replace(/(?<=[\d年月日度])\s*(?:[~〜]|から|より|以降)$/u, '');
  const groups =
    WHOLE.named.exec(plain)?.groups ??
    WHOLE.separated.exec(plain)?.groups ??
    WHOLE.compact.exec(plain)?.groups;
  return groups === undefined ? { status: 'unreadable' } : dated(groups, text);
}

/** A date found inside a sentence, such as a title's 「令和4年5月末時点」. */
export interface DateMention {
  readonly iso: string;
  readonly fiscalYear: boolean;
  readonly text: string;
}

/** The first year, month or day named in a text, or `undefined`. */
export function dateIn(text: string): DateMention | undefined {
  const plain = withDigitsInDates(text.normalize('NFKC'));
  const match = NAMED.exec(plain) ?? AS_OF.exec(plain);
  if (match?.groups === undefined) return undefined;
  const reading = dated(match.groups, match[0]);
  if (reading.status !== 'date') return undefined;
  return { iso: reading.iso, fiscalYear: reading.fiscalYear, text: match[0].trim() };
}

function dated(groups: Readonly<Record<string, string | undefined>>, text: string): DateReading {
  const { era, eraYear, month, day } = groups;
  const year = era === undefined ? Number(groups['year']) : westernYear(era, eraYear ?? '');
  if (year === undefined) return { status: 'unreadable' };
  const iso = isoOf(year, month, day);
  if (iso === undefined) return { status: 'unreadable' };
  const repairs: Repair[] = era === undefined ? [] : ['era'];
  if (/[０-９]/u.test(text)) repairs.push('fullWidth');
  if (repairs.length === 0 && text !== iso) repairs.push('separator');
  return { status: 'date', iso, fiscalYear: groups['fiscal'] !== undefined, repairs };
}

function isoOf(
  year: number,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (month === undefined) return `${year}`;
  const [monthNumber, dayNumber] = [Number(month), Number(day ?? 1)];
  const date = new Date(Date.UTC(year, monthNumber - 1, dayNumber));
  // Months of 13 and days of 31 February move on to another month: refused.
  if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== dayNumber) return undefined;
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
}

function whole(pattern: RegExp): RegExp {
  return new RegExp(String.raw`^${pattern.source}(?:末|頃|時点|現在)?$`, 'u');
}
