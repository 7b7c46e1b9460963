/** Groups digits by thousands; `digits` decimals are always shown. */
export function formatNumber(language: 'ja' | 'en'): (value: number, digits?: number) => string {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, digits = 0) => {
    const format =
      formats.get(digits) ??
      new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
    formats.set(digits, format);
    // A true minus sign is as wide as a digit and is read as "minus".
    return format.format(value).replace('-', '−');
  };
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
