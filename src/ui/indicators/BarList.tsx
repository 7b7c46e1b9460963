import type { ReactElement } from 'react';
import type { SharePart } from './ShareChart.tsx';
import type { IndicatorFacts } from './indicator-facts.ts';

/** Values beside one another as bars from zero, each with its name and figure. */
export function BarList(props: {
  name: string;
  parts: readonly SharePart[];
  unit: string;
  facts: IndicatorFacts;
}): ReactElement {
  const { name, parts, unit, facts } = props;
  const { words, wording } = facts;
  const highest = Math.max(1, ...parts.map(({ value }) => value));
  const figure = (value: number): string => `${wording.format(value)}${unit}`;
  const label = words.chart(
    name,
    parts
      .map((part) => `${part.name} ${figure(part.value)}`)
      .join(wording.text.gauges.listSeparator),
  );
  return (
    <figure className="bar-list">
      <figcaption>{name}</figcaption>
      <div role="img" aria-label={label}>
        {parts.map((part) => (
          <div key={part.key} className="bar-row">
            <span>{part.name}</span>
            <span className="bar-space">
              <span className="bar" style={{ width: `${(part.value / highest) * 100}%` }} />
            </span>
            <span className="figure">{figure(part.value)}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
