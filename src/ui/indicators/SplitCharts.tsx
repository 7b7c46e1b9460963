import type { ReactElement } from 'react';
import type { IndicatorSplit } from '../../domain/indicator.ts';
import { DataTable } from '../frame/DataTable.tsx';
import { indicatorName, unitHeading, type IndicatorFacts } from './indicator-facts.ts';
import { ShareChart } from './ShareChart.tsx';
import { SourceNotes } from './SourceNotes.tsx';

/** 過疎関係市町村 and the others: one chart and table for each published split. */
export function SplitCharts({ facts }: { facts: IndicatorFacts }): ReactElement {
  const { splits } = facts.national;
  const surveys = [
    ...new Set(splits.map(({ indicator, fiscalYear }) => `${indicator} ${fiscalYear}`)),
  ];
  return (
    <>
      {surveys.map((survey) => (
        <SplitChart
          key={survey}
          splits={splits.filter(
            ({ indicator, fiscalYear }) => `${indicator} ${fiscalYear}` === survey,
          )}
          facts={facts}
        />
      ))}
    </>
  );
}

function SplitChart(props: {
  splits: readonly IndicatorSplit[];
  facts: IndicatorFacts;
}): ReactElement | null {
  const { splits, facts } = props;
  const { words, wording, national } = facts;
  const { split } = words.sections;
  const [first] = splits;
  if (first === undefined) return null;
  const { indicator, fiscalYear } = first;
  const unitWord = national.indicators.find((row) => row.indicator === indicator)?.unit ?? '';
  const unit = wording.text.gauges.unit(indicator, unitWord);
  const caption = split.caption(indicatorName(facts, indicator), fiscalYear);
  return (
    <>
      <ShareChart
        name={caption}
        parts={splits
          .filter(({ group }) => group !== 'all')
          .map(({ group, value }) => ({ key: group, name: split.groups[group], value }))}
        unit={unit}
        facts={facts}
      />
      <DataTable
        caption={caption}
        isCaptionHidden
        columns={[
          { key: 'group', label: split.group },
          { key: 'value', label: unitHeading(facts, split.value, indicator), isNumeric: true },
          { key: 'with', label: split.with, isNumeric: true },
          { key: 'all', label: split.inGroup, isNumeric: true },
        ]}
        rows={splits.map((row) => ({
          key: row.group,
          cells: [
            split.groups[row.group],
            wording.format(row.value),
            wording.format(row.municipalitiesWith),
            wording.format(row.municipalitiesInGroup),
          ],
        }))}
      />
      <SourceNotes
        figures={splits.map((row) => ({ name: split.groups[row.group], source: row.source }))}
        facts={facts}
      />
    </>
  );
}
