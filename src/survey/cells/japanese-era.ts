/** Western year of each era's year 0: 令和1年 is 2018 + 1. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};

const LETTERS: Readonly<Record<string, string>> = {
  m: '明治',
  t: '大正',
  s: '昭和',
  h: '平成',
  r: '令和',
};

/** Matches an era and its year at the head of a text: groups `era` and `eraYear`. */
export const ERA_YEAR = String.raw`(?<era>明治|大正|昭和|平成|令和|[MTSHRmtshr])\.?\s*(?<eraYear>元|\d{1,2})`;

/**
 * The Western year of an era year, such as 令和4 → 2022, `R`, `4` → 2022, 平成元 → 1989.
 * Years after an era's end are counted on (平成32年 is 2020): forecasts are written so.
 * `undefined` for year 0 and for a name that is no era.
 */
export function westernYear(era: string, year: string): number | undefined {
  const zero = ERAS[LETTERS[era.toLowerCase()] ?? era];
  const number = year === '元' ? 1 : Number(year);
  return zero === undefined || !(number >= 1) ? undefined : zero + number;
}
