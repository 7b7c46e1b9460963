import type { ReactElement } from 'react';
import { formatDate } from '../../text/format.ts';
import { DataTable } from '../frame/DataTable.tsx';
import {
  indicatorName,
  rowOf,
  shareWords,
  unitHeading,
  type IndicatorFacts,
} from './indicator-facts.ts';
import { Definitions } from './SeriesTable.tsx';
import { ShareChart } from './ShareChart.tsx';
import { SourceNotes } from './SourceNotes.tsx';

/** Indicators of one year that make up a whole: stacked bar, and a table with shares and sources. */
export function PartsOfWhole(props: {
  caption: string;
  /** Heading of the column that names the parts. */
  heading: string;
  indicators: readonly string[];
  year: number;
  facts: IndicatorFacts;
}): ReactElement | null {
  const { caption, heading, indicators, year, facts } = props;
  const { words, wording } = facts;
  const { text } = wording;
  const rows = indicators.flatMap((indicator) => rowOf(facts, indicator, year) ?? []);
  const [first] = rows;
  if (first === undefined) return null;
  const whole = rows.reduce((sum, { value }) => sum + value, 0);
  return (
    <>
      <ShareChart
        name={caption}
        parts={rows.map(({ indicator, value }) => ({
          key: indicator,
          name: indicatorName(facts, indicator),
          value,
        }))}
        unit={text.gauges.unit(first.indicator, first.unit)}
        facts={facts}
      />
      <DataTable
        caption={caption}
        isCaptionHidden
        columns={[
          { key: 'part', label: heading },
          {
            key: 'value',
            label: unitHeading(facts, words.table.value, first.indicator),
            isNumeric: true,
          },
          { key: 'share', label: words.table.share, isNumeric: true },
          { key: 'date', label: words.table.asOf, isShort: true },
        ]}
        rows={rows.map((row) => ({
          key: row.indicator,
          cells: [
            indicatorName(facts, row.indicator),
            wording.format(row.value),
            shareWords(facts, row.value, whole),
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
