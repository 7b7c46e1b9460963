import { useId, type ReactElement } from 'react';
import type { Source } from '../../domain/source.ts';
import type { TermId } from '../../domain/term.ts';
import { TermHelp } from '../terms/TermHelp.tsx';
import { GaugeBar } from './GaugeBar.tsx';
import { GaugeHistory } from './GaugeHistory.tsx';
import { GaugeBackground, GaugeDefinition } from './GaugeSmallPrint.tsx';
import type { GaugeForm } from './gauge-form.ts';
import type { GaugeModel } from './gauge-model.ts';
import {
  gaugeName,
  gaugeResult,
  gaugeValue,
  standingSentences,
  valueUnit,
  type Wording,
} from './gauge-words.ts';
import { StaleNote } from './StaleNote.tsx';

/** What a gauge and its parts are made from. */
export interface GaugeProps {
  readonly model: GaugeModel;
  readonly wording: Wording;
  /** Fiscal year the reader chose. */
  readonly year: number;
  readonly sources: readonly Source[];
}

/**
 * One indicator against its target: value, target, year, result, bar, history,
 * sentence, definition and source.
 */
export function Gauge({
  form = 'full',
  ...props
}: GaugeProps & { form?: GaugeForm }): ReactElement {
  const { model, wording } = props;
  const { shown } = model;
  const { gauges, marks } = wording.text;
  const id = useId();
  const sentences =
    shown === undefined ? [gauges.notLoaded] : standingSentences(wording, model, shown);
  const [first, ...others] = sentences;
  const background = <GaugeBackground {...props} />;
  return (
    <article
      className="gauge"
      data-indicator={model.indicator}
      data-form={form === 'short' ? 'panel' : form}
      aria-labelledby={id}
    >
      <GaugeFigures model={model} wording={wording} id={id} />
      {shown !== undefined && (
        <GaugeBar model={model} shown={shown} wording={wording} labelledBy={id} />
      )}
      {form !== 'compact' && <GaugeHistory {...props} />}
      <p>{form === 'compact' ? first : sentences.join(marks.sentenceGap)}</p>
      <NearestNote {...props} />
      {form === 'full' && <StaleNote models={[model]} wording={wording} />}
      {(form === 'full' || form === 'panel') && <GaugeDefinition {...props} />}
      {form === 'full' && background}
      {(form === 'panel' || form === 'short') && (
        <details>
          <summary>{form === 'panel' ? gauges.more : gauges.meaning}</summary>
          {form === 'short' && <GaugeDefinition {...props} />}
          {background}
        </details>
      )}
      {form === 'compact' && (
        <details>
          <summary>{gauges.details}</summary>
          <GaugeHistory {...props} />
          {others.length > 0 && <p>{others.join(marks.sentenceGap)}</p>}
          <GaugeDefinition {...props} />
          {background}
        </details>
      )}
    </article>
  );
}

/** Terms in the name of an indicator; what an indicator and a target are, for all others. */
const GAUGE_TERMS: Readonly<Record<string, readonly TermId[]>> = {
  hubs: ['hub', 'strategy', 'target', 'fiscalYear'],
  rmos: ['rmo', 'target', 'fiscalYear'],
  hubs_with_rmo_share: ['hub', 'rmo', 'target'],
};

function GaugeFigures(props: { model: GaugeModel; wording: Wording; id: string }): ReactElement {
  const { model, wording, id } = props;
  const { indicator, target, shown } = model;
  const { gauge, gauges, absence } = wording.text;
  const goal = gauge.of(gaugeValue(wording, model, target.value), valueUnit(wording, model)).trim();
  return (
    <>
      <div className="gauge-head">
        <h3 id={id}>{gaugeName(wording, indicator)}</h3>
        <TermHelp
          terms={GAUGE_TERMS[indicator] ?? ['indicator', 'target']}
          name={gaugeName(wording, indicator)}
          text={wording.text}
        />
        <p className="gauge-year figure">
          {shown === undefined
            ? gauges.deadline(target.deadlineFiscalYear)
            : gauge.fiscalYear(shown.point.fiscalYear)}
        </p>
      </div>
      <p className="gauge-figures figure">
        {shown === undefined ? (
          <span className="gauge-absent">{absence.notLoaded.name}</span>
        ) : (
          <strong className="gauge-value">{gaugeValue(wording, model, shown.point.value)}</strong>
        )}
        <span className="gauge-target">{goal}</span>
        {shown !== undefined && <span className="gauge-result">{gaugeResult(wording, shown)}</span>}
      </p>
    </>
  );
}

/** That the chosen year has no value and another is shown in its place. */
function NearestNote({ model, wording, year }: GaugeProps): ReactElement | null {
  const { gauge, marks } = wording.text;
  const { shown, isNearest } = model;
  if (shown === undefined || !isNearest) return null;
  return (
    <p className="note gauge-note">
      {[gauge.noValue(year), gauge.nearest(shown.point.fiscalYear)].join(marks.sentenceGap)}
    </p>
  );
}
