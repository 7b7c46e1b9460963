import type { ReactElement } from 'react';
import { DataTable } from '../frame/DataTable.tsx';
import { PageSection } from '../frame/PageSection.tsx';
import { BarList } from './BarList.tsx';
import { INDICATOR_GROUPS } from './indicator-groups.ts';
import type { IndicatorFacts } from './indicator-facts.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { SourceNotes } from './SourceNotes.tsx';

/** 地域運営組織 by year and by block, and the depopulated municipalities by year. */
export function RmoSections({ facts }: { facts: IndicatorFacts }): ReactElement {
  const { rmos, regions, depopulation } = facts.words.sections;
  return (
    <>
      <PageSection id="rmos" heading={rmos.heading} lead={rmos.lead}>
        <div className="chart-row">
          <SeriesChart indicator="rmos" facts={facts} />
          <SeriesChart indicator="rmo_municipalities" facts={facts} />
        </div>
        <SeriesTable caption={rmos.series} indicators={INDICATOR_GROUPS.rmos} facts={facts} />
      </PageSection>
      <PageSection id="regions" heading={regions.heading} lead={regions.lead}>
        <Regions facts={facts} />
      </PageSection>
      <PageSection id="depopulation" heading={depopulation.heading} lead={depopulation.lead}>
        <div className="chart-row">
          <SeriesChart indicator="depopulated_municipalities" facts={facts} />
        </div>
        <SeriesTable
          caption={depopulation.series}
          indicators={INDICATOR_GROUPS.depopulation}
          facts={facts}
        />
      </PageSection>
    </>
  );
}

function Regions({ facts }: { facts: IndicatorFacts }): ReactElement {
  const { national, words, wording } = facts;
  const { regions } = words.sections;
  const rows = national.rmosByRegion;
  return (
    <>
      <BarList
        name={regions.caption}
        parts={rows.map(({ region, rmos }) => ({
          key: region,
          name: words.region(region),
          value: rmos,
        }))}
        unit={wording.text.units.organisations}
        facts={facts}
      />
      <DataTable
        caption={regions.caption}
        isCaptionHidden
        columns={[
          { key: 'region', label: regions.region },
          { key: 'rmos', label: regions.rmos, isNumeric: true },
          { key: 'municipalities', label: regions.municipalities, isNumeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.region,
          cells: [
            words.region(row.region),
            wording.format(row.rmos),
            wording.format(row.municipalitiesWith),
          ],
        }))}
      />
      <SourceNotes
        figures={rows.map((row) => ({ name: words.region(row.region), source: row.source }))}
        facts={facts}
      />
    </>
  );
}
