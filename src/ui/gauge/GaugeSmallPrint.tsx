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
  return (
    <div className="gauge-small">
      {split !== undefined && (
        <p className="note">
          {gauge.split(gauges.percent(format(split.percent, 1)), split.fiscalYear)}
        </p>
      )}
      {shown !== undefined && <p className="note">{countedWords(wording, model, shown)}</p>}
      {wider !== undefined && (
        <p className="note">{gauge.all(format(wider.value), format(wider.municipalities))}</p>
      )}
      {shown !== undefined && (
        <p className="note">
          {gauges.source}
          {gauges.separator}
          <Citations
            ids={[...new Set([...shown.point.sources, ...(split ? [split.source] : [])])]}
            sources={sources}
            text={text}
          />
        </p>
      )}
      <p className="note">
        {gauges.targetSource}
        {gauges.separator}
        <Citations ids={[target.source]} sources={sources} text={text} />
      </p>
    </div>
  );
}
