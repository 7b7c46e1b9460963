import { fiscalYearOf } from '../../domain/fiscal-year.ts';

/** Fiscal year of an edition's date `YYYY-MM-DD`: the page's "today", the same for every reader. */
export function editionYear(edition: string): number {
  const [year, month] = edition.split('-');
  return fiscalYearOf(Number(year), Number(month));
}
