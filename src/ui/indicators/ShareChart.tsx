import type { ReactElement } from 'react';
import { shareWords, type IndicatorFacts } from './indicator-facts.ts';

/** One part of a whole. */
export interface SharePart {
  readonly key: string;
  readonly name: string;
  readonly value: number;
}

/**
 * Parts of a whole as one stacked bar, with each part in words below; parts are told
 * apart by pattern as well as by colour.
 */
export function ShareChart(props: {
  name: string;
  parts: readonly SharePart[];
  unit: string;
  facts: IndicatorFacts;
}): ReactElement {
  const { name, parts, unit, facts } = props;
  const { words, wording } = facts;
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const label = words.chart(
    name,
    parts
      .map((part) =>
        words.part(
          part.name,
          `${wording.format(part.value)}${unit}`,
          shareWords(facts, part.value, whole),
        ),
      )
      .join(wording.text.gauges.listSeparator),
  );
  return (
    <figure className="share-chart">
      <figcaption>{name}</figcaption>
      <div className="share-bar" role="img" aria-label={label}>
        {parts.map(({ key, value }, index) => (
          <span key={key} className="share-part" data-part={index} style={{ flexGrow: value }} />
        ))}
      </div>
      <ul className="share-legend" aria-hidden="true">
        {parts.map((part, index) => (
          <li key={part.key}>
            <span className="share-swatch" data-part={index} />
            <span>{part.name}</span>
            <span className="figure">
              {wording.format(part.value)}
              {unit}
            </span>
            <span className="figure share-percent">{shareWords(facts, part.value, whole)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
