import type { ReactElement } from 'react';
import { classPaints } from '../../map/fill-paint.ts';
import type { DifferenceFill } from '../../state/area-fill.ts';
import { AbsenceRows, LegendRow } from '../legend/LegendRow.tsx';
import { usePage } from '../page-context.ts';
import type { ComparedFigures } from './compared-figures.ts';
import { useCompareWords } from './use-compare-words.ts';

/** Falls, no change, rises: each with its limits and how many areas; absent ones apart. */
export default function DifferenceLegend(props: {
  fill: DifferenceFill;
  figures: ComparedFigures;
}): ReactElement | null {
  const { fill, figures } = props;
  const { view, ground, format, text } = usePage();
  const words = useCompareWords(view.language)?.words;
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
  const nameOf = (index: number): string => {
    if (index === middle) return legend.none;
    const isRise = index > middle;
    // The step outwards from no change, from 0.
    const step = Math.abs(index - middle) - 1;
    const [from, to] = [limit(step - 1), limit(step)];
    if (from === undefined && to === undefined) return isRise ? legend.riseAny : legend.fallAny;
    if (from === undefined)
      return (isRise ? legend.riseBelow : legend.fallBelow)(withUnit(to ?? ''));
    const end = to === undefined ? undefined : withUnit(to);
    return (isRise ? legend.rise : legend.fall)(end === undefined ? withUnit(from) : from, end);
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
      {figures.isDeviation && <p className="note">{legend.deviation}</p>}
      {figures.survey !== '' && <p className="note">{text.legend.source(figures.survey)}</p>}
    </div>
  );
}
