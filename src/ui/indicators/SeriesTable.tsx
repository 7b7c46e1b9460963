import type { ReactElement } from 'react';
import type { IndicatorValue } from '../../domain/indicator.ts';
import { formatDate } from '../../text/format.ts';
import { DataTable } from '../frame/DataTable.tsx';
import {
  indicatorName,
  rowOf,
  unitHeading,
  yearsOf,
  type IndicatorFacts,
} from './indicator-facts.ts';
import { SourceNotes, type SourcedFigure } from './SourceNotes.tsx';

/**
 * Indicators side by side, one row a fiscal year, with date and sources, and below
 * what each counts. A year without a value is 未取込, never zero.
 */
export function SeriesTable(props: {
  caption: string;
  indicators: readonly string[];
  facts: IndicatorFacts;
}): ReactElement {
  const { caption, indicators, facts } = props;
  const { words, wording } = facts;
  const { text } = wording;
  const years = yearsOf(facts, indicators).map((year) => ({
    year,
    rows: indicators.map((indicator) => rowOf(facts, indicator, year)),
  }));
  return (
    <>
      <DataTable
        caption={caption}
        columns={[
          { key: 'year', label: words.table.fiscalYear, isShort: true },
          { key: 'date', label: words.table.asOf, isShort: true },
          ...indicators.map((indicator) => ({
            key: indicator,
            label: unitHeading(facts, indicatorName(facts, indicator), indicator),
            isNumeric: true,
          })),
        ]}
        rows={years.map(({ year, rows }) => ({
          key: String(year),
          cells: [
            text.gauge.fiscalYear(year),
            dates(facts, rows),
            ...rows.map((row) =>
              row === undefined ? text.absence.notLoaded.short : wording.format(row.value),
            ),
          ],
        }))}
      />
      <Definitions rows={years.flatMap(({ rows }) => rows)} facts={facts} />
      <SourceNotes
        figures={years.flatMap(({ rows }) => rows.flatMap((row) => sourced(facts, row)))}
        facts={facts}
      />
    </>
  );
}

/** What the rows count, each definition once. */
export function Definitions(props: {
  rows: readonly (IndicatorValue | undefined)[];
  facts: IndicatorFacts;
}): ReactElement {
  const { rows, facts } = props;
  const { words, wording } = facts;
  const { gauges } = wording.text;
  const named = rows.flatMap((row) =>
    row === undefined
      ? []
      : {
          name: indicatorName(facts, row.indicator),
          definition: gauges.definition(row.indicator, row.definition),
        },
  );
  const definitions = [...new Set(named.map(({ definition }) => definition))];
  const sentences =
    definitions.length === 1
      ? definitions
      : named.map(({ name, definition }) => words.table.defined(name, definition));
  return (
    <p className="note">
      {words.table.definitions}
      {wording.text.marks.colon}
      {[...new Set(sentences)].join(gauges.listSeparator)}
    </p>
  );
}

function sourced(facts: IndicatorFacts, row: IndicatorValue | undefined): readonly SourcedFigure[] {
  if (row === undefined) return [];
  const { indicator, fiscalYear, source } = row;
  return [{ name: indicatorName(facts, indicator), fiscalYear, source }];
}

function dates(
  { wording, words }: IndicatorFacts,
  rows: readonly (IndicatorValue | undefined)[],
): string {
  const known = rows.flatMap((row) =>
    row?.asOf === undefined ? [] : formatDate(wording.language, row.asOf),
  );
  return known.length === 0
    ? words.table.noDate
    : [...new Set(known)].join(wording.text.gauges.listSeparator);
}
