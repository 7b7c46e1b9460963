import type { ReactElement } from 'react';
import { Citations } from '../frame/Citation.tsx';
import { DataTable } from '../frame/DataTable.tsx';
import { PageSection } from '../frame/PageSection.tsx';
import { indicatorName, valueWords, type IndicatorFacts } from './indicator-facts.ts';
import { ungrouped } from './indicator-groups.ts';

/** Values of indicators that no other part of the page shows; nothing loaded is left out. */
export function OtherIndicators({ facts }: { facts: IndicatorFacts }): ReactElement | null {
  const { national, words, wording, sources } = facts;
  const { others } = words.sections;
  const left = ungrouped(national.indicators.map(({ indicator }) => indicator));
  if (left.length === 0) return null;
  return (
    <PageSection id="others" heading={others.heading} lead={others.lead}>
      <DataTable
        caption={others.caption}
        columns={[
          { key: 'indicator', label: others.indicator },
          { key: 'year', label: words.table.fiscalYear, isShort: true },
          { key: 'value', label: others.value, isNumeric: true },
          { key: 'definition', label: words.table.definition },
          { key: 'source', label: words.table.source },
        ]}
        rows={national.indicators
          .filter(({ indicator }) => left.includes(indicator))
          .map((row) => ({
            key: `${row.indicator} ${row.fiscalYear}`,
            cells: [
              indicatorName(facts, row.indicator),
              wording.text.gauge.fiscalYear(row.fiscalYear),
              valueWords(facts, row),
              row.definition,
              <Citations key="source" ids={[row.source]} sources={sources} text={wording.text} />,
            ],
          }))}
      />
    </PageSection>
  );
}
