import type { ReactElement } from 'react';
import { formatDate } from '../../text/format.ts';
import { DataTable } from '../frame/DataTable.tsx';
import { PageSection } from '../frame/PageSection.tsx';
import { BarList } from './BarList.tsx';
import { INDICATOR_GROUPS } from './indicator-groups.ts';
import {
  indicatorName,
  rowOf,
  unitHeading,
  yearsOf,
  type IndicatorFacts,
} from './indicator-facts.ts';
import { PartsOfWhole } from './PartsOfWhole.tsx';
import { SeriesChart } from './SeriesChart.tsx';
import { Definitions, SeriesTable } from './SeriesTable.tsx';
import { SourceNotes } from './SourceNotes.tsx';

/** 生涯活躍のまち: intentions, plans, and the fields in which digital means are used. */
export function LifelongSection({ facts }: { facts: IndicatorFacts }): ReactElement {
  const { words, wording } = facts;
  const { lifelong } = words.sections;
  // Only a year with every answer makes a whole.
  const wholeYear = yearsOf(facts, INDICATOR_GROUPS.intentions).findLast((year) =>
    INDICATOR_GROUPS.intentions.every((indicator) => rowOf(facts, indicator, year) !== undefined),
  );
  const digitalYear = yearsOf(facts, INDICATOR_GROUPS.digital).at(-1);
  return (
    <PageSection id="lifelong" heading={lifelong.heading} lead={lifelong.lead}>
      {wholeYear !== undefined && (
        <>
          <h3>{lifelong.intention(wholeYear)}</h3>
          <PartsOfWhole
            caption={lifelong.caption(wholeYear)}
            heading={lifelong.answer}
            indicators={INDICATOR_GROUPS.intentions}
            year={wholeYear}
            facts={facts}
          />
        </>
      )}
      <SeriesTable
        caption={lifelong.intentions}
        indicators={INDICATOR_GROUPS.intentions.slice(0, 2)}
        facts={facts}
      />
      <h3>{lifelong.plans}</h3>
      <div className="chart-row">
        {INDICATOR_GROUPS.plans.map((indicator) => (
          <SeriesChart key={indicator} indicator={indicator} facts={facts} />
        ))}
      </div>
      <SeriesTable caption={lifelong.plans} indicators={INDICATOR_GROUPS.plans} facts={facts} />
      {digitalYear !== undefined && (
        <>
          <h3>{lifelong.digital(digitalYear)}</h3>
          <p>{lifelong.digitalLead}</p>
          <BarList
            name={lifelong.digital(digitalYear)}
            parts={INDICATOR_GROUPS.digital.flatMap((indicator) => {
              const row = rowOf(facts, indicator, digitalYear);
              return row === undefined
                ? []
                : { key: indicator, name: indicatorName(facts, indicator), value: row.value };
            })}
            unit={wording.text.gauges.unit('lifelong_town', '団体')}
            facts={facts}
          />
          <DigitalTable year={digitalYear} facts={facts} />
        </>
      )}
    </PageSection>
  );
}

function DigitalTable({ year, facts }: { year: number; facts: IndicatorFacts }): ReactElement {
  const { words, wording } = facts;
  const { lifelong } = words.sections;
  const rows = INDICATOR_GROUPS.digital.flatMap((indicator) => rowOf(facts, indicator, year) ?? []);
  return (
    <>
      <DataTable
        caption={lifelong.digital(year)}
        isCaptionHidden
        columns={[
          { key: 'field', label: lifelong.field },
          {
            key: 'value',
            label: unitHeading(facts, words.table.value, INDICATOR_GROUPS.digital[0]),
            isNumeric: true,
          },
          { key: 'date', label: words.table.asOf, isShort: true },
        ]}
        rows={rows.map((row) => ({
          key: row.indicator,
          cells: [
            indicatorName(facts, row.indicator),
            wording.format(row.value),
            row.asOf === undefined ? words.table.noDate : formatDate(wording.language, row.asOf),
          ],
        }))}
      />
      <Definitions rows={rows} facts={facts} />
      <SourceNotes
        figures={rows.map((row) => ({
          name: indicatorName(facts, row.indicator),
          source: row.source,
        }))}
        facts={facts}
      />
    </>
  );
}
