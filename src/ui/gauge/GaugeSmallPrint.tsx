import type { ReactElement } from 'react';
import { Citations } from '../frame/Citation.tsx';
import type { GaugeProps } from './Gauge.tsx';
import { countedWords } from './gauge-words.ts';

/** What is counted, when, in how many municipalities, and by which survey. */
export function GaugeDefinition({ model, wording, sources }: GaugeProps): ReactElement | null {
  const { shown } = model;
  const { text } = wording;
  if (shown === undefined) return null;
  return (
    <p className="note">
      {countedWords(wording, model, shown)}
      {text.marks.sentenceGap}
      {text.gauges.source}
      {text.marks.colon}
      <Citations ids={shown.point.sources} sources={sources} text={text} />
    </p>
  );
}

/** The wider count, the part of the depopulated municipalities, and where the target comes from. */
export function GaugeBackground({ model, wording, sources }: GaugeProps): ReactElement {
  const { shown, split, target } = model;
  const { text, format } = wording;
  const { gauge, gauges, marks } = text;
  const wider = shown?.wider;
  return (
    <>
      {wider !== undefined && (
        <p className="note">{gauge.all(format(wider.value), format(wider.municipalities))}</p>
      )}
      {split !== undefined && (
        <p className="note">
          {gauge.split(gauges.percent(format(split.percent, 1)), split.fiscalYear)}
          {marks.sentenceGap}
          {gauges.source}
          {marks.colon}
          <Citations ids={[split.source]} sources={sources} text={text} />
        </p>
      )}
      <p className="note">
        {target.note !== undefined && (
          <span lang="ja">{`${target.note}${marks.sentenceEnd}${marks.sentenceGap}`}</span>
        )}
        {gauges.targetSource}
        {marks.colon}
        <Citations ids={[target.source]} sources={sources} text={text} />
      </p>
    </>
  );
}
