import type { ReactElement } from 'react';
import { histogram } from '../../geo/classification/histogram.ts';
import type { AreaPaint } from '../../map/palette.ts';
import type { AreaClass, MeasureFill } from '../../state/area-fill.ts';
import { usePage } from '../page-context.ts';

const BINS = 28;
const SIZE = { width: 252, height: 44 } as const;

/** Distribution of the figures, each bar in the colour of its class. */
export function ClassHistogram(props: {
  fill: MeasureFill;
  paintOf: (areaClass: AreaClass) => AreaPaint;
}): ReactElement | null {
  const { text, format } = usePage();
  const { measure, figures, classification } = props.fill;
  const { bins } = histogram([...figures.values()], BINS);
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...bins.map(({ count }) => count));
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const unit = text.measureUnits[measure.unit];
  const words = (value: number): string => `${format(value, measure.digits)}${unit}`;
  const width = SIZE.width / bins.length;
  return (
    <figure className="histogram">
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        role="img"
        aria-label={text.legend.histogramLabel(
          text.measures[measure.id].name,
          words(first.from),
          words(last.to),
          total,
        )}
      >
        {bins.map(({ from, to, count }, index) => {
          // Even a single municipality stays visible.
          const height = count === 0 ? 0 : Math.max(1.5, (count / most) * SIZE.height);
          return (
            <rect
              key={from}
              x={index * width}
              y={SIZE.height - height}
              width={Math.max(1, width - 1)}
              height={height}
              fill={props.paintOf(classification.classOf((from + to) / 2)).color}
              className="histogram-bar"
            />
          );
        })}
      </svg>
      <figcaption className="histogram-ends figure">
        <span>{words(first.from)}</span>
        <span>{words(last.to)}</span>
      </figcaption>
    </figure>
  );
}
