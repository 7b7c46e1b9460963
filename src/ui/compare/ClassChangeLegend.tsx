import type { ReactElement } from 'react';
import { classPaints } from '../../map/fill-paint.ts';
import type { ClassChangeFill } from '../../state/area-fill.ts';
import { CLASS_CHANGES } from '../../state/class-change.ts';
import { AbsenceRows, LegendRow } from '../legend/LegendRow.tsx';
import { usePage } from '../page-context.ts';
import type { ComparedClasses } from './compared-classes.ts';
import { useCompareWords } from './use-compare-words.ts';

/** What became of each municipality's class: how many of each, and by which lists. */
export default function ClassChangeLegend(props: {
  fill: ClassChangeFill;
  classes: ComparedClasses;
}): ReactElement | null {
  const { fill, classes } = props;
  const { view, ground, text } = usePage();
  const words = useCompareWords(view.language).loaded?.words;
  if (words === undefined) return null;
  const { changes } = words;
  const paintOf = classPaints(fill, ground);
  const published = classes.sources.map(
    (list) => `${list.publisher}${text.gauges.title(list.title)}`,
  );
  const sources = [...new Set([...published, ...classes.ownFiles])];
  return (
    <div className="panel-section">
      <h2 className="panel-heading">{changes.heading(classes.before, classes.after)}</h2>
      <ul className="legend-list">
        {CLASS_CHANGES.map((change, index) => (
          <LegendRow
            key={change}
            paint={paintOf(index)}
            name={changes.names[change]}
            count={fill.counts.get(index) ?? 0}
          />
        ))}
        <AbsenceRows counts={fill.counts} paintOf={paintOf} />
      </ul>
      <p className="note">{text.legend.source(sources.join(text.marks.comma))}</p>
    </div>
  );
}
