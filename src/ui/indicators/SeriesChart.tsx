import type { ReactElement } from 'react';
import { currentTarget } from '../../domain/current-target.ts';
import { seriesOf } from '../../domain/indicator-series.ts';
import { HistoryChart } from '../gauge/HistoryChart.tsx';
import { indicatorName, type IndicatorFacts } from './indicator-facts.ts';

/** One indicator by fiscal year, with its target where it has one. */
export function SeriesChart(props: {
  indicator: string;
  facts: IndicatorFacts;
}): ReactElement | null {
  const { indicator, facts } = props;
  const { national, wording } = facts;
  const { gauge, gauges } = wording.text;
  const series = seriesOf(national.indicators, indicator);
  const target = currentTarget(national.targets, indicator);
  const [first] = series;
  const last = series.at(-1);
  if (first === undefined || last === undefined) return null;
  const unitWord = national.indicators.find((row) => row.indicator === indicator)?.unit ?? '';
  const unit = gauges.unit(indicator, unitWord);
  const points = series.map(({ fiscalYear, value }) =>
    gauge.historyPoint(fiscalYear, wording.format(value), unit),
  );
  const name = indicatorName(facts, indicator);
  const heading = gauge.historyLabel(name, first.fiscalYear, last.fiscalYear);
  return (
    <figure className="series-chart" data-indicator={indicator}>
      <figcaption>{name}</figcaption>
      <HistoryChart
        series={series}
        {...(target && { target })}
        label={`${heading}${wording.text.marks.colon}${points.join(gauges.listSeparator)}`}
        targetWord={gauge.target}
        valueWords={(value) => `${wording.format(value)}${unit}`}
      />
    </figure>
  );
}
