import type { ReactElement } from 'react';
import { classPaints } from '../../map/fill-paint.ts';
import type { DifferenceFill } from '../../state/area-fill.ts';
import { AbsenceRows, LegendRow } from '../legend/LegendRow.tsx';
import { usePage } from '../page-context.ts';
import type { ComparedFigures } from './compared-figures.ts';
import { useCompareWords } from './use-compare-words.ts';

/** Falls, no change, rises, or lower and higher than another area: each with its limits and how many areas; absent ones apart. */
export default function DifferenceLegend(props: {
  fill: DifferenceFill;
  figures: ComparedFigures;
}): ReactElement | null {
  const { fill, figures } = props;
  const { view, ground, format, text } = usePage();
  const words = useCompareWords(view.language).loaded?.words;
  if (words === undefined) return null;
  const { legend } = words;
  const paintOf = classPaints(fill, ground);
  const { limits, counts } = fill;
  const middle = limits.length + 1;
  const limit = (index: number): string | undefined => {
    const amount = limits[index];
    return amount === undefined ? undefined : format(amount, figures.digits);
  };
  const withUnit = (amount: string): string => `${amount}${figures.differenceUnit}`;
  // Against another area nothing has risen or fallen: it is higher or lower there.
  const [fall, rise] = figures.isDeviation
    ? [legend.lower, legend.higher]
    : [legend.fall, legend.rise];
  const nameOf = (index: number): string => {
    if (index === middle) return legend.none;
    // The step outwards from no change, from 0.
    const step = Math.abs(index - middle) - 1;
    return (index > middle ? rise : fall)(amountOf(limit(step - 1), limit(step)));
  };
  const amountOf = (from: string | undefined, to: string | undefined): string => {
    if (from !== undefined && to !== undefined) return legend.between(from, withUnit(to));
    if (to !== undefined) return legend.below(withUnit(to));
    return from === undefined ? '' : legend.from(withUnit(from));
  };
  const classes = Array.from({ length: 2 * middle + 1 }, (_, index) => index).reverse();
  return (
    <div className="panel-section">
      <h2 className="panel-heading">{legend.heading(figures.name)}</h2>
      <ul className="legend-list">
        {classes.map((index) => (
          <LegendRow
            key={index}
            paint={paintOf(index)}
            name={nameOf(index)}
            count={counts.get(index) ?? 0}
          />
        ))}
        <AbsenceRows counts={counts} paintOf={paintOf} />
      </ul>
      {figures.survey !== '' && <p className="note">{text.legend.source(figures.survey)}</p>}
    </div>
  );
}
