import type { ReactElement } from 'react';
import { PageSection } from '../frame/PageSection.tsx';
import { INDICATOR_GROUPS } from './indicator-groups.ts';
import { yearsOf, type IndicatorFacts } from './indicator-facts.ts';
import { PartsOfWhole } from './PartsOfWhole.tsx';

/** 形成状況: municipalities by whether they have hubs and whether these are in the strategy. */
export function StatusChart({ facts }: { facts: IndicatorFacts }): ReactElement | null {
  const { status } = facts.words.sections;
  const year = yearsOf(facts, INDICATOR_GROUPS.status).at(-1);
  if (year === undefined) return null;
  const replies = facts.national.indicators
    .filter(
      ({ indicator, fiscalYear }) =>
        fiscalYear === year && (INDICATOR_GROUPS.status as readonly string[]).includes(indicator),
    )
    .reduce((sum, { value }) => sum + value, 0);
  return (
    <PageSection
      id="status"
      heading={status.heading}
      lead={status.lead(facts.wording.format(replies), year)}
    >
      <PartsOfWhole
        caption={status.caption}
        heading={status.status}
        indicators={INDICATOR_GROUPS.status}
        year={year}
        facts={facts}
      />
    </PageSection>
  );
}
