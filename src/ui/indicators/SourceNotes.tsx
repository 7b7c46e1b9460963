import type { ReactElement } from 'react';
import { Citations } from '../frame/Citation.tsx';
import type { IndicatorFacts } from './indicator-facts.ts';

/** A figure's source, and what to call the figure; its year where the table has several. */
export interface SourcedFigure {
  readonly name: string;
  readonly fiscalYear?: number;
  readonly source: string;
}

/** Sources below a table, each with the figures that come from it. */
export function SourceNotes(props: {
  figures: readonly SourcedFigure[];
  facts: IndicatorFacts;
}): ReactElement {
  const { figures, facts } = props;
  const { words, wording, sources } = facts;
  const { text } = wording;
  const ids = [...new Set(figures.map(({ source }) => source))];
  return (
    <div className="note">
      {ids.map((id) => (
        <p key={id}>
          {text.gauges.source}
          {text.marks.colon}
          <Citations ids={[id]} sources={sources} text={text} />
          {ids.length > 1 &&
            words.table.sourceOf(
              figuresOf(
                figures.filter(({ source }) => source === id),
                facts,
              ),
            )}
        </p>
      ))}
    </div>
  );
}

/** 小さな拠点 2018〜2021年度, one after the other. */
function figuresOf(figures: readonly SourcedFigure[], { words, wording }: IndicatorFacts): string {
  const names = [...new Set(figures.map(({ name }) => name))];
  return names
    .map((name) => {
      const years = figures.flatMap((figure) =>
        figure.name === name && figure.fiscalYear !== undefined ? figure.fiscalYear : [],
      );
      return [name, ...runsOf(years).map(([from, to]) => words.table.years(from, to))].join(' ');
    })
    .join(wording.text.gauges.listSeparator);
}

/** Years as runs of neighbours: 2017, 2018, 2020 are 2017–2018 and 2020. */
export function runsOf(years: readonly number[]): [from: number, to: number][] {
  const runs: [from: number, to: number][] = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && year <= run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
