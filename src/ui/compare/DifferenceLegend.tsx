import type { ReactElement } from 'react';
import { classPaints } from '../../map/fill-paint.ts';
import type { DifferenceFill } from '../../state/area-fill.ts';
import { AbsenceRows, LegendRow } from '../legend/LegendRow.tsx';
import { usePage } from '../page-context.ts';
import type { ComparedFigures } from './compared-figures.ts';
import { differenceClasses } from './difference-classes.ts';
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
  const { counts } = fill;
  return (
    <div className="panel-section">
      <h2 className="panel-heading">{legend.heading(figures.name)}</h2>
      <ul className="legend-list">
        {differenceClasses(fill, figures, words, format).map(({ index, name }) => (
          <LegendRow
            key={index}
            paint={paintOf(index)}
            name={name}
            count={counts.get(index) ?? 0}
          />
        ))}
        <AbsenceRows counts={counts} paintOf={paintOf} />
      </ul>
      {figures.survey !== '' && <p className="note">{text.legend.source(figures.survey)}</p>}
    </div>
  );
}
