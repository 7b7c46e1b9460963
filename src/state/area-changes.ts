/** A code in a link that has since become another: its municipality was renumbered or merged. */
export interface RenewedArea {
  /** Code that the link has. */
  readonly found: string;
  /** Code that the municipality, or the one it went into, has today. */
  readonly now: string;
  /** Last year of the old code. */
  readonly until: number;
}

/**
 * Codes of municipalities that ended, with the code of today and the last year of the old
 * one, oldest codes first: those of `data/reference/code_changes.csv`, which a test holds
 * them to. Links live longer than municipalities, in pages that nobody writes again.
 */
export const AREA_CHANGES: readonly (readonly [found: string, now: string, until: number])[] = [
  ['01439', '01472', 2010],
  ['01488', '01520', 2010],
  ['03305', '03216', 2013],
  ['03422', '03209', 2011],
  ['04423', '04216', 2016],
  ['09321', '09203', 2011],
  ['09367', '09203', 2014],
  ['11226', '11203', 2011],
  ['11445', '11246', 2012],
  ['12402', '12239', 2012],
  ['14209', '14150', 2010],
  ['17344', '17212', 2011],
  ['23304', '23238', 2011],
  ['23481', '23213', 2011],
  ['23482', '23213', 2011],
  ['23483', '23213', 2011],
  ['32304', '32201', 2011],
  ['32401', '32203', 2011],
  ['40305', '40231', 2018],
  ['43201', '43100', 2012],
];

/** The change of a code, or `undefined` where it is of today or of nothing. */
export function renewedArea(code: string): RenewedArea | undefined {
  const [found, now, until] = AREA_CHANGES.find(([old]) => old === code) ?? [];
  return found === undefined || now === undefined || until === undefined
    ? undefined
    : { found, now, until };
}
