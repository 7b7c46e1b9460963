import type { ReactElement } from 'react';
import { Gauge } from '../gauge/Gauge.tsx';
import { gaugeModel } from '../gauge/gauge-model.ts';
import type { IndicatorFacts } from './indicator-facts.ts';

/** Gauges of some indicators beside one another, in the reader's year. */
export function GaugeList(props: {
  indicators: readonly string[];
  facts: IndicatorFacts;
}): ReactElement {
  const { indicators, facts } = props;
  const { national, year, today, wording, sources } = facts;
  return (
    <div className="gauge-list">
      {indicators.map((indicator) => {
        const model = gaugeModel(national, indicator, year, today);
        return (
          model && (
            <Gauge key={indicator} model={model} wording={wording} year={year} sources={sources} />
          )
        );
      })}
    </div>
  );
}
