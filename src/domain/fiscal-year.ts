/** 年度 of a calendar month: April to March, named after the year it begins in. */
export function fiscalYearOf(year: number, month: number): number {
  return month >= 4 ? year : year - 1;
}
