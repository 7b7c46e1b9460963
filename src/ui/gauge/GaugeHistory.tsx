import type { ReactElement } from 'react';
import type { GaugeProps } from './Gauge.tsx';
import { gaugeName, gaugeValue, valueUnit } from './gauge-words.ts';
import { HistoryChart } from './HistoryChart.tsx';

/** All published values of a gauge's indicator, with the target and the year shown. */
export function GaugeHistory({ model, wording }: GaugeProps): ReactElement | null {
  const { series, target, shown, indicator } = model;
  const { gauge, gauges } = wording.text;
  const [first] = series;
  const last = series.at(-1);
  if (first === undefined || last === undefined) return null;
  const unit = valueUnit(wording, model);
  const points = series.map(({ fiscalYear, value }) =>
    gauge.historyPoint(fiscalYear, gaugeValue(wording, model, value), unit),
  );
  const goal = gauge.targetMark(
    `${gaugeValue(wording, model, target.value)}${unit}`,
    target.deadlineFiscalYear,
  );
  const heading = gauge.historyLabel(
    gaugeName(wording, indicator),
    first.fiscalYear,
    last.fiscalYear,
  );
  return (
    <HistoryChart
      series={series}
      target={target}
      {...(shown && { year: shown.point.fiscalYear })}
      label={`${heading}${wording.text.marks.colon}${[...points, goal].join(gauges.listSeparator)}`}
      targetWord={gauge.target}
    />
  );
}
