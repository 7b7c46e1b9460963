import type { ReactElement } from 'react';
import { seriesOf } from '../../domain/indicator-series.ts';
import { datesInWords } from '../../text/format.ts';
import { DataTable } from '../frame/DataTable.tsx';
import type { AboutFacts } from './about-facts.ts';

/** What is known to be missing, in words and table by table. */
export function MissingSection({ facts }: { facts: AboutFacts }): ReactElement {
  const { manifest, about, wording } = facts;
  const { missing } = about;
  const { format, language, text } = wording;
  return (
    <>
      <p>{missing.introduction}</p>
      <ul>
        {[...sampleSentences(facts), ...missing.points].map((point) => (
          <li key={point}>{point}</li>
        ))}
        {manifest.municipalityGeometry === 'dot' && <li>{missing.dots}</li>}
      </ul>
      <DataTable
        caption={missing.caption}
        columns={[
          { key: 'table', label: missing.table },
          { key: 'loaded', label: missing.loaded, isNumeric: true },
          { key: 'total', label: missing.total, isNumeric: true },
          { key: 'note', label: missing.note },
        ]}
        rows={manifest.completeness.map(({ table, loaded, total, note }) => ({
          key: table,
          cells: [
            missing.tables[table] ?? note[language],
            format(loaded),
            total === null ? text.absence.unknown.short : format(total),
            missing.tables[table] === undefined ? '' : note[language],
          ],
        }))}
      />
    </>
  );
}

/** How many of the hubs and organisations are loaded, and of when counts and lists are. */
function sampleSentences({ manifest, national, about, wording }: AboutFacts): readonly string[] {
  const { missing } = about;
  const { format, language } = wording;
  const dates = datesInWords(language, national.depopulationDates ?? []);
  const sample = (indicator: 'hubs' | 'rmos'): string[] => {
    const last = seriesOf(national.indicators, indicator).at(-1);
    const loaded = manifest.completeness.find(({ table }) => table === `${indicator}.published`);
    return last === undefined || loaded === undefined
      ? []
      : [missing[indicator](format(loaded.loaded), format(last.value), last.fiscalYear)];
  };
  const lastYears = ['hubs', 'rmos'].flatMap(
    (indicator) => seriesOf(national.indicators, indicator).at(-1)?.fiscalYear ?? [],
  );
  return [
    ...sample('hubs'),
    ...sample('rmos'),
    ...(dates.length === 0 ? [] : [missing.classes(dates)]),
    ...(lastYears.length === 0 ? [] : [missing.after(Math.max(...lastYears))]),
  ];
}
