import type { ReactElement } from 'react';
import type { GaugeModel } from './gauge-model.ts';
import type { Wording } from './gauge-words.ts';

/**
 * That a deadline is past and nothing later than some year is loaded: once for all
 * gauges of the same deadline, with the last year that any of them has.
 */
export function StaleNote(props: {
  models: readonly GaugeModel[];
  wording: Wording;
}): ReactElement | null {
  const { models, wording } = props;
  const lastByDeadline = new Map<number, number>();
  for (const { isStale, target, series } of models) {
    const last = series.at(-1)?.fiscalYear;
    if (!isStale || last === undefined) continue;
    const deadline = target.deadlineFiscalYear;
    lastByDeadline.set(deadline, Math.max(last, lastByDeadline.get(deadline) ?? last));
  }
  if (lastByDeadline.size === 0) return null;
  return (
    <>
      {[...lastByDeadline].map(([deadline, last]) => (
        <p key={deadline} className="note gauge-note">
          {wording.text.gauge.deadlinePassed(deadline, last)}
        </p>
      ))}
    </>
  );
}
