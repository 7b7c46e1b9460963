import type { Absence } from '../../../src/domain/absence.ts';
import { parseCell } from '../../../src/domain/absence.ts';
import type { Wording } from '../wording.ts';
import type { Field, FieldType } from './data-package.ts';

/** A cell of a table after its type: a value, or why there is none. */
export type CellValue =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'list'; readonly value: readonly string[] }
  | { readonly kind: 'absent'; readonly value: Absence };

/** What a cell should have been. */
export interface Misfit {
  readonly expected: Wording;
  readonly action: Wording;
}

const INTEGER = /^-?(0|[1-9]\d*)$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const NAMES: Readonly<Record<FieldType, Wording>> = {
  string: { ja: '文字列', en: 'a text' },
  integer: { ja: '整数', en: 'a whole number' },
  number: { ja: '数', en: 'a number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  date: { ja: '日付（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' },
  list: { ja: '値の並び', en: 'a list of values' },
};

/**
 * Reads the text of a cell by the type of its field. Symbols of absence among
 * `missingValues` come first, for every type; an empty cell is a value only for text.
 */
export function parseCellText(
  text: string,
  field: Field,
  missingValues: readonly string[],
): CellValue | Misfit {
  const absence = missingValues.includes(text) ? parseCell(text) : undefined;
  if (typeof absence === 'string') return { kind: 'absent', value: absence };
  return PARSERS[field.type](text, field) ?? misfit(field, missingValues);
}

/** Tells a value from what should have been. */
export function isMisfit(result: CellValue | Misfit): result is Misfit {
  return 'expected' in result;
}

const PARSERS: Readonly<Record<FieldType, (text: string, field: Field) => CellValue | undefined>> =
  {
    string: (text) => ({ kind: 'text', value: text }),
    integer: (text) => parseNumber(text, INTEGER),
    number: (text) => parseNumber(text, NUMBER),
    boolean: (text) =>
      text === 'true' || text === 'false' ? { kind: 'boolean', value: text === 'true' } : undefined,
    date: (text) => (isDate(text) ? { kind: 'text', value: text } : undefined),
    list: (text, { delimiter }) =>
      text === '' ? undefined : { kind: 'list', value: text.split(delimiter) },
  };

function parseNumber(text: string, form: RegExp): CellValue | undefined {
  return form.test(text) ? { kind: 'number', value: Number(text) } : undefined;
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function misfit({ type, constraints }: Field, missingValues: readonly string[]): Misfit {
  const name = NAMES[type];
  const symbols = missingValues.join(' ');
  const mayBeAbsent = !constraints.required && missingValues.length > 0;
  return {
    expected: mayBeAbsent
      ? {
          ja: `${name.ja}、または値のないことを示す記号（${symbols}）`,
          en: `${name.en}, or a symbol of absence (${symbols})`,
        }
      : name,
    action:
      type === 'integer' || type === 'number'
        ? {
            ja: '半角数字で、桁区切りや単位を付けずに書いてください。0は実数のときだけ書きます。',
            en: 'Write it in ASCII digits, without separators or units; 0 only where zero was counted.',
          }
        : { ja: 'この形で書き直してください。', en: 'Write it in this form.' },
  };
}
