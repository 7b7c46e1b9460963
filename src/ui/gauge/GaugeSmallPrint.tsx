import type { ReactElement } from 'react';
import { Citations } from '../frame/Citation.tsx';
import type { GaugeProps } from './Gauge.tsx';
import { countedWords } from './gauge-words.ts';

/** What is counted, the share of depopulated municipalities, and where the figures come from. */
export function GaugeSmallPrint({ model, wording, sources }: GaugeProps): ReactElement {
  const { shown, split, target } = model;
  const { text, format } = wording;
  const { gauge, gauges } = text;
  const wider = shown?.wider;
  const sentences = [
    ...(shown === undefined ? [] : [countedWords(wording, model, shown)]),
    ...(wider === undefined ? [] : [gauge.all(format(wider.value), format(wider.municipalities))]),
    ...(split === undefined
      ? []
      : [gauge.split(gauges.percent(format(split.percent, 1)), split.fiscalYear)]),
  ];
  return (
    <div className="gauge-small">
      <p className="note">
        {sentences.join(gauges.sentenceGap)}
        {target.note !== undefined && <span lang="ja">{target.note}</span>}
      </p>
      <p className="note">
        {shown !== undefined && (
          <>
            {gauges.source}
            {gauges.separator}
            <Citations
              ids={[...new Set([...shown.point.sources, ...(split ? [split.source] : [])])]}
              sources={sources}
              text={text}
            />{' '}
          </>
        )}
        {gauges.targetSource}
        {gauges.separator}
        <Citations ids={[target.source]} sources={sources} text={text} />
      </p>
    </div>
  );
}
