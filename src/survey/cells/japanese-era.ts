interface Era {
  /** Western year of its year 0: 令和1年 is 2018 + 1. */
  readonly zero: number;
  readonly lastYear: number;
}

/** Eras by their name and the letter that abbreviates them. */
const ERAS: Readonly<Record<string, Era>> = {
  明治: { zero: 1867, lastYear: 45 },
  大正: { zero: 1911, lastYear: 15 },
  昭和: { zero: 1925, lastYear: 64 },
  平成: { zero: 1988, lastYear: 31 },
  令和: { zero: 2018, lastYear: 99 },
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
  const entry = ERAS[LETTERS[era.toLowerCase()] ?? era];
  const number = year === '元' ? 1 : Number(year);
  if (entry === undefined || !(number >= 1)) return undefined;
  return entry.zero + number;
}

/** Whether an era had such a year: 平成32年 was written before the era ended. */
export function eraHadYear(era: string, year: string): boolean {
  const entry = ERAS[LETTERS[era.toLowerCase()] ?? era];
  const number = year === '元' ? 1 : Number(year);
  return entry !== undefined && number >= 1 && number <= entry.lastYear;
}
