import type { ReactElement } from 'react';
import { PageSection } from '../frame/PageSection.tsx';
import { INDICATOR_GROUPS } from './indicator-groups.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { SplitCharts } from './SplitCharts.tsx';
import { StatusChart } from './StatusChart.tsx';

/** 小さな拠点: the count of the target, and apart from it the wider one; status and split. */
export function HubSections({ facts }: { facts: IndicatorFacts }): ReactElement {
  const { hubs, all, split } = facts.words.sections;
  return (
    <>
      <PageSection id="hubs" heading={hubs.heading} lead={hubs.lead}>
        <div className="chart-row">
          <SeriesChart indicator="hubs" facts={facts} />
          <SeriesChart indicator="hub_municipalities" facts={facts} />
        </div>
        <SeriesTable caption={hubs.series} indicators={INDICATOR_GROUPS.hubs} facts={facts} />
        <SeriesTable caption={hubs.with} indicators={INDICATOR_GROUPS.hubsWith} facts={facts} />
      </PageSection>
      <PageSection id="all" heading={all.heading} lead={all.lead}>
        <SeriesTable caption={all.series} indicators={INDICATOR_GROUPS.allHubs} facts={facts} />
      </PageSection>
      <StatusChart facts={facts} />
      <PageSection id="split" heading={split.heading} lead={split.lead}>
        <SplitCharts facts={facts} />
      </PageSection>
    </>
  );
}
