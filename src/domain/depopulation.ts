/** 過疎区分 of a municipality: 全部過疎, 一部過疎, みなし過疎, 非過疎. */
export const DEPOPULATION_CLASSES = ['full', 'partial', 'deemed', 'none'] as const;

/** One class; always shown together with the date it held on. */
export type DepopulationClass = (typeof DEPOPULATION_CLASSES)[number];

/** Dates for which a class of every municipality is loaded (総務省 list), newest first. */
export const DEPOPULATION_DATES = ['2022-04-01', '2021-04-01'] as const;

/** As-of date of a depopulation class. */
export type DepopulationDate = (typeof DEPOPULATION_DATES)[number];

/** The list that classes come from. */
export interface ClassList {
  /** As-of date; `''` where the reader's table does not say it. */
  readonly date: string;
  /** The reader's own list, which stands in place of the published ones. */
  readonly isOwn: boolean;
}

/** 過疎関係市町村: full, partial and deemed together, as the ministries count them. */
export function isDepopulated(depopulationClass: DepopulationClass): boolean {
  return depopulationClass !== 'none';
}

/**
 * The list that held in a fiscal year (April to March), or `undefined` for a
 * year whose list is not loaded. Years after the newest list keep the newest.
 */
export function depopulationDateOf(fiscalYear: number): DepopulationDate | undefined {
  return DEPOPULATION_DATES.find((date) => Number(date.slice(0, 4)) <= fiscalYear);
}
