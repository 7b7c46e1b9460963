import {
  parseMunicipalityCode,
  prefectureOf,
  type MunicipalityCode,
} from '../../domain/municipality-code.ts';
import { textOf, type CellContent } from '../grid.ts';
import type { FormerName } from './former-names.ts';
import type { MunicipalityIndex } from './municipality-index.ts';

/** What a code in a table stands for. */
export type CodeReading =
  | { readonly status: 'blank' }
  | { readonly status: 'nation' }
  | { readonly status: 'prefecture'; readonly code: string }
  | { readonly status: 'ward'; readonly city: MunicipalityCode }
  | {
      readonly status: 'municipality';
      readonly code: MunicipalityCode;
      /** A zero that a spreadsheet had dropped, or full-width digits. */
      readonly repaired: boolean;
      /** The former municipalities that bore the code; none when it is one of today. */
      readonly former: readonly FormerName[];
    }
  | {
      readonly status: 'invalid';
      readonly reason: 'shape' | 'checkDigit' | 'unknown';
      /** Five digits among codes of six may be a code without its check digit: the name decides. */
      readonly shorter?: MunicipalityCode;
    };

/**
 * Reads a 5- or 6-digit code. `sixDigits`: the column holds 6-digit codes, so that
 * five digits are one whose zero was lost. Wards of designated cities, prefectures
 * and the nation are told apart.
 */
export function readCode(
  content: CellContent,
  sixDigits: boolean,
  index: MunicipalityIndex,
): CodeReading {
  const written = textOf(content);
  const digits = written
    .normalize('NFKC')
    .replace(/^'|\s/gu, '')
    .replace(/\.0$/u, '')
    // 394,050: a number format with separators.
    .replace(/^(\d{1,3}),(\d{3})$/u, '$1$2');
  if (digits === '') return { status: 'blank' };
  // 00000 is the nation, and 0 what a spreadsheet leaves of it.
  if (/^(?:0|0{5,6})$/u.test(digits)) return { status: 'nation' };
  const lost = `0${digits}`;
  const forms = digits.length !== 5 ? [digits] : sixDigits ? [lost] : [digits, lost];
  for (const form of forms) {
    const reading = place(form, index);
    if (reading.status === 'invalid') continue;
    const repaired = form !== digits || written.trim() !== digits;
    return reading.status === 'municipality' && repaired ? { ...reading, repaired } : reading;
  }
  const shorter = sixDigits && digits.length === 5 && index.byCode.has(digits);
  return { ...failure(digits), ...(shorter ? { shorter: digits } : {}) };
}

function place(digits: string, index: MunicipalityIndex): CodeReading {
  const parsed = parseMunicipalityCode(digits);
  if (parsed.status !== 'valid') return { status: 'invalid', reason: 'shape' };
  const { code, repaired } = parsed;
  if (code.endsWith('000')) return { status: 'prefecture', code: prefectureOf(code) };
  if (index.byCode.has(code)) return { status: 'municipality', code, repaired, former: [] };
  const former = index.formerCodes.get(code) ?? [];
  const [latest] = former;
  if (latest !== undefined) return { status: 'municipality', code: latest.code, repaired, former };
  const city = cityOfWard(code, index);
  return city === undefined ? { status: 'invalid', reason: 'unknown' } : { status: 'ward', city };
}

/**
 * Wards of designated cities carry the codes after their city's (札幌市 01100, its
 * wards 01101 to 01110). Tokyo's wards are municipalities of their own.
 */
function cityOfWard(code: string, index: MunicipalityIndex): MunicipalityCode | undefined {
  if (code[2] !== '1' || prefectureOf(code) === '13') return undefined;
  for (let number = Number(code) - 1; number > Number(code) - 30; number -= 1) {
    const city = String(number).padStart(5, '0');
    if (prefectureOf(city) === prefectureOf(code) && index.byCode.has(city)) return city;
  }
  return undefined;
}

function failure(digits: string): Extract<CodeReading, { readonly status: 'invalid' }> {
  const parsed = parseMunicipalityCode(digits);
  if (parsed.status === 'valid') return { status: 'invalid', reason: 'unknown' };
  const reason = parsed.reason === 'checkDigit' ? 'checkDigit' : 'shape';
  return { status: 'invalid', reason };
}
