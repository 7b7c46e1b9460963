import type { ReactElement } from 'react';
import { listedDates, yearsWithLists } from '../../domain/depopulation.ts';
import { classListOf } from '../../state/municipality-rows.ts';
import { usePage } from '../page-context.ts';

/** 調査年度: a native slider, so that arrows, Page Up/Down, Home and End work. Gap years are marked. */
export function YearSlider(): ReactElement {
  const { view, change, text, edition, points } = usePage();
  const years = yearsWithLists(listedDates(edition.municipalities));
  const surveyed = (year: number): boolean =>
    edition.national.indicators.some((row) => row.indicator === 'hubs' && row.fiscalYear === year);
  const hasClasses = (year: number): boolean =>
    classListOf(points, year, edition.municipalities) !== undefined;
  return (
    <section className="panel-section" aria-labelledby="year-heading">
      <h2 id="year-heading" className="panel-heading">
        {text.year.heading}
        <output className="year-value figure">{text.year.value(view.year)}</output>
      </h2>
      <input
        className="year-slider"
        type="range"
        min={years[0]}
        max={years.at(-1)}
        step={1}
        value={view.year}
        aria-labelledby="year-heading"
        aria-valuetext={text.year.value(view.year)}
        aria-describedby="year-gap"
        onChange={(event) => change({ year: Number(event.target.value) })}
      />
      <ol className="year-marks figure" aria-hidden="true">
        {years.map((year) => (
          <li key={year} data-gap={!surveyed(year)} data-chosen={year === view.year}>
            {year}
          </li>
        ))}
      </ol>
      <p id="year-gap" className="note" role="status">
        {[
          surveyed(view.year) ? '' : text.year.gapHub(view.year),
          hasClasses(view.year) ? '' : text.year.gapDepopulation(view.year),
        ].join(text.marks.sentenceGap)}
      </p>
    </section>
  );
}
