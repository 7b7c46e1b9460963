import type { Finding, FindingKind } from '../../domain/survey-finding.ts';

/** What a finding says, and what the person who made or sends the table can do about it. */
export interface FindingWords {
  readonly says: (finding: Finding) => string;
  /** `''` where nothing need be done. */
  readonly advice: string;
}

/** Words for every kind of finding; a kind without words does not compile. */
export type FindingTexts = Readonly<Record<FindingKind, FindingWords>>;

/** Words of one finding. */
export function words(says: (finding: Finding) => string, advice = ''): FindingWords {
  return { says, advice };
}
