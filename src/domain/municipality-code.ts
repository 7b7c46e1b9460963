/** 5-digit JIS X 0402 code with its leading zero, such as `39405`. */
export type MunicipalityCode = string;

/** 2-digit JIS X 0401 code with its leading zero, such as `01`. */
export type PrefectureCode = string;

/** How many prefectures there are; codes run from 01 to 47. */
export const PREFECTURE_COUNT = 47;

/**
 * Check digit of a 5-digit code (全国地方公共団体コード, 総務省):
 * weights 6 to 2, then 11 less the remainder, last digit only; below 11 it is 11 less the sum.
 */
export function checkDigit(code: MunicipalityCode): number {
  const sum = [...code].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return (11 - (sum % 11)) % 10;
}

/** The 6-digit form of a 5-digit code. */
export function withCheckDigit(code: MunicipalityCode): string {
  return `${code}${checkDigit(code)}`;
}

/** What came of reading a code that somebody wrote. */
export type ParsedMunicipalityCode =
  | { status: 'valid'; code: MunicipalityCode; repaired: boolean }
  | { status: 'invalid'; reason: 'shape' | 'prefecture' | 'checkDigit' };

/**
 * Reads a 5- or 6-digit code, verifying the check digit of the longer form.
 * A lost leading zero is restored (`repaired`), when the check digit or the
 * length leaves no doubt: 4 digits, or 5 digits that only make sense as 6.
 */
export function parseMunicipalityCode(text: string): ParsedMunicipalityCode {
  const digits = text.trim();
  if (!/^\d{4,6}$/.test(digits)) return { status: 'invalid', reason: 'shape' };
  if (digits.length === 6) return verify(digits, false);
  if (digits.length === 4) return inPrefecture(`0${digits}`, true);
  const asSix = verify(`0${digits}`, true);
  const asFive = inPrefecture(digits, false);
  // Five digits may be a 5-digit code, or a 6-digit one whose zero was lost:
  // only the latter reading when the former names no prefecture.
  return asFive.status === 'valid' ? asFive : asSix;
}

/** Prefecture part of a municipality code. */
export function prefectureOf(code: MunicipalityCode): PrefectureCode {
  return code.slice(0, 2);
}

function verify(sixDigits: string, repaired: boolean): ParsedMunicipalityCode {
  const code = sixDigits.slice(0, 5);
  if (checkDigit(code) !== Number(sixDigits[5])) return { status: 'invalid', reason: 'checkDigit' };
  return inPrefecture(code, repaired);
}

function inPrefecture(code: MunicipalityCode, repaired: boolean): ParsedMunicipalityCode {
  const prefecture = Number(prefectureOf(code));
  if (prefecture < 1 || prefecture > PREFECTURE_COUNT)
    return { status: 'invalid', reason: 'prefecture' };
  return { status: 'valid', code, repaired };
}
