import type { CSSProperties, ReactElement } from 'react';
import type { SeriesPoint } from '../../domain/indicator-series.ts';
import type { Target } from '../../domain/indicator.ts';
import { historyGeometry, type HistoryGeometry, type PlacedPoint } from './history-geometry.ts';

/**
 * A small line chart of a series by fiscal year, with the target as a dotted line.
 * Lines keep their width and words their size at every width of the box.
 */
export function HistoryChart(props: {
  series: readonly SeriesPoint[];
  target?: Target;
  /** Fiscal year whose point is marked. */
  year?: number;
  /** What the chart shows, with every value, for those who cannot see it. */
  label: string;
  /** Word beside the target's line. */
  targetWord?: string;
  /** Writes the first and the last value beside their points, where there is room for it. */
  valueWords?: (value: number) => string;
}): ReactElement {
  const { series, target, year, label, targetWord, valueWords } = props;
  const geometry = historyGeometry(series, target);
  const { targetY, labels } = geometry;
  return (
    <div className="history" data-has-target={targetY !== undefined}>
      <div className="history-plot" role="img" aria-label={label}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {targetY !== undefined && (
            <path className="history-target" d={`M0 ${round(targetY)}H100`} />
          )}
          <NeededPath geometry={geometry} target={target} />
          <path className="history-line" d={linePath(geometry.points)} />
          {geometry.points.map(({ x, y, point }) => (
            <path
              key={point.fiscalYear}
              className="history-point"
              data-chosen={point.fiscalYear === year}
              d={`M${round(x)} ${round(y)}h0`}
            />
          ))}
        </svg>
        {valueWords !== undefined &&
          endValues(geometry).map(({ x, y, point, isBelow }) => (
            <span
              key={point.fiscalYear}
              className="history-value figure"
              data-edge={edgeOf(x)}
              data-below={isBelow}
              style={{ ...at('left', x), ...at('top', y) }}
              aria-hidden="true"
            >
              {valueWords(point.value)}
            </span>
          ))}
        {targetY !== undefined && (
          <span className="history-target-word" style={at('top', targetY)} aria-hidden="true">
            {targetWord}
          </span>
        )}
      </div>
      <div className="history-years figure" aria-hidden="true">
        {labels.map((known) => (
          <span key={known.year} style={at('left', known.x)} data-edge={edgeOf(known.x)}>
            {known.year}
          </span>
        ))}
      </div>
    </div>
  );
}

/** From the last value to the target at its deadline, while it is not reached. */
function NeededPath(props: {
  geometry: HistoryGeometry;
  target: Target | undefined;
}): ReactElement | null {
  const { geometry, target } = props;
  const { points, targetY, deadlineX } = geometry;
  const last = points.at(-1);
  if (last === undefined || target === undefined) return null;
  if (targetY === undefined || deadlineX === undefined || deadlineX <= last.x) return null;
  if (last.point.value >= target.value) return null;
  return (
    <path
      className="history-needed"
      d={`M${round(last.x)} ${round(last.y)}L${round(deadlineX)} ${round(targetY)}`}
    />
  );
}

/** A line through neighbouring years; a year without a value breaks it. */
export function linePath(points: readonly PlacedPoint[]): string {
  return points
    .map(({ x, y, point }, index) => {
      const before = points[index - 1]?.point.fiscalYear;
      const command = before === point.fiscalYear - 1 ? 'L' : 'M';
      return `${command}${round(x)} ${round(y)}`;
    })
    .join('');
}

function at(side: 'left' | 'top', percent: number): CSSProperties {
  return { [side]: `${round(percent)}%` };
}

/** Labels at an edge are set inward, so that none is cut. */
function edgeOf(x: number): 'start' | 'end' | 'none' {
  if (x === 0) return 'start';
  return x === 100 ? 'end' : 'none';
}

/** First and last value, their words below where the line or the target passes above. */
function endValues({ points, targetY }: HistoryGeometry): (PlacedPoint & { isBelow: boolean })[] {
  const [first, second] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const nearTarget = ({ y }: PlacedPoint): boolean =>
    targetY !== undefined && y - targetY < 30 && y - targetY > -10;
  const start = {
    ...first,
    isBelow: nearTarget(first) || (second !== undefined && second.y < first.y),
  };
  return first === last ? [start] : [start, { ...last, isBelow: nearTarget(last) }];
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
