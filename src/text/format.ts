/** Groups digits by thousands; `digits` decimals are always shown. */
export function formatNumber(language: 'ja' | 'en'): (value: number, digits?: number) => string {
  return (value, digits = 0) => {
    const formatted = isPlain(value, digits)
      ? group(value.toFixed(digits))
      : formatOf(language, digits).format(value);
    // A true minus sign is as wide as a digit and is read as "minus".
    return formatted.replace('-', '−');
  };
}

/** `1234567.8` as `1,234,567.8`. */
function group(fixed: string): string {
  const [whole = '', ...decimals] = fixed.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...decimals].join('.');
}

/** Beyond it a number has fewer decimals than its digits say. */
const MOST_PLAIN = 1e9;

/**
 * Whether `toFixed` gives the same digits as the browser's number formats, which take a
 * slow telephone a tenth of a second to load: not where decimals end in a 5 to be rounded,
 * which `toFixed` may know to be a little less than it reads, nor for what is no plain number.
 */
function isPlain(value: number, digits: number): boolean {
  if (!(Math.abs(value) < MOST_PLAIN) || Object.is(value, -0)) return false;
  const text = String(value);
  const decimals = text.split('.')[1] ?? '';
  return !text.includes('e') && (decimals.length !== digits + 1 || !decimals.endsWith('5'));
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: 'ja' | 'en', digits: number): Intl.NumberFormat {
  const key = `${language} ${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  formats.set(key, format);
  return format;
}

/** `2022-04-01` as 2022年4月1日 or 1 April 2022; `2022-05` and `2022` likewise. */
export function formatDate(language: 'ja' | 'en', date: string): string {
  const [year = '', month, day] = date.split('-');
  if (language === 'ja')
    return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
  if (month === undefined) return year;
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, Number(month) - 1, 1)),
  );
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Dates in words, oldest first; one that is not known is left out. */
export function datesInWords(language: 'ja' | 'en', dates: readonly string[]): readonly string[] {
  const known = [...new Set(dates)].filter((date) => date !== '').toSorted();
  return known.map((date) => formatDate(language, date));
}
