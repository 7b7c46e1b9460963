import type { ReactElement } from 'react';
import { gaugeBar } from '../../domain/gauge-bar.ts';
import { valueUnit, gaugeValue, meterWords, type Wording } from './gauge-words.ts';
import type { GaugeModel, ShownValue } from './gauge-model.ts';

/**
 * The bar of a value with the mark of its target. The mark stays in place for every
 * value: beyond the target the bar passes it.
 */
export function GaugeBar(props: {
  model: GaugeModel;
  shown: ShownValue;
  wording: Wording;
  labelledBy: string;
}): ReactElement {
  const { model, shown, wording, labelledBy } = props;
  const { target } = model;
  const { value } = shown.point;
  const { mark, length, isCut } = gaugeBar(value, target.value);
  const unit = valueUnit(wording, model);
  return (
    <>
      <div
        className="gauge-track"
        role="meter"
        aria-labelledby={labelledBy}
        aria-valuemin={0}
        aria-valuemax={meterMaximum(value, target.value, mark, shown.parts !== undefined)}
        aria-valuenow={Number(value.toFixed(1))}
        aria-valuetext={meterWords(wording, model, shown)}
        title={wording.text.gauge.targetMark(
          `${gaugeValue(wording, model, target.value)}${unit}`,
          target.deadlineFiscalYear,
        )}
      >
        <span className="gauge-bar" data-cut={isCut} style={{ width: percent(length) }} />
        <span className="gauge-mark" style={{ left: percent(mark) }} />
      </div>
      {isCut && <p className="note">{wording.text.gauges.cut}</p>}
    </>
  );
}

/** The end of the track; a share ends at 100, and no value lies outside. */
function meterMaximum(value: number, target: number, mark: number, isShare: boolean): number {
  const end = Math.round(target / mark);
  return isShare ? Math.min(100, end) : Math.max(Math.ceil(value), end);
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
