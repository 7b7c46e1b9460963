import type { ReactElement } from 'react';
import { DEPOPULATION_CLASSES, type DepopulationClass } from '../../domain/depopulation.ts';
import { depopulationFill, type AreaFill } from '../../state/area-fill.ts';
import { fillOf } from '../../state/view-state.ts';
import { classPaints, ringColor } from '../../map/fill-paint.ts';
import { PALETTES, type AreaPaint } from '../../map/palette.ts';
import {
  classHeadingOf,
  classSourceOf,
  classUnavailableOf,
  ownListSource,
} from '../class-list-words.ts';
import { classShape, drawsDots } from '../class-shape.ts';
import { usePage } from '../page-context.ts';
import { TermHelp } from '../terms/TermHelp.tsx';
import { AbsenceRows, LegendRow } from './LegendRow.tsx';
import { MeasureLegend } from './MeasureLegend.tsx';
import { PointLegend } from './PointLegend.tsx';

/** Legend of every layer shown: classes, counts, definition, survey, date and source. */
export function Legend({ fill }: { fill: AreaFill | undefined }): ReactElement {
  const page = usePage();
  const { view, rows, text } = page;
  const hasDots =
    view.layers.includes('depopulation') &&
    (fillOf(view) !== 'depopulation' || fill?.kind === 'gap');
  return (
    <section aria-label={text.legend.heading} className="legend">
      {fill?.kind === 'measure' && <MeasureLegend fill={fill} />}
      {fill?.kind === 'depopulation' && <DepopulationLegend fill={fill} />}
      {hasDots && (
        <DepopulationLegend fill={depopulationFill(rows)} shape={classShape(page, fill)} />
      )}
      {view.layers.includes('hub') && <PointLegend kind="hub" />}
      {view.layers.includes('rmo') && <PointLegend kind="rmo" />}
    </section>
  );
}

function DepopulationLegend({
  fill,
  shape,
}: {
  fill: AreaFill;
  /** How the classes are drawn over another fill; they are the fill itself where nothing is said. */
  shape?: ReturnType<typeof classShape>;
}): ReactElement {
  const page = usePage();
  const { text, ground } = page;
  const heading = classHeadingOf(page);
  const own = ownListSource(page);
  const paintOf = classPaints(fill, ground);
  const { depopulationNoneDot } = PALETTES[ground];
  const ringOf = (known: DepopulationClass): AreaPaint => {
    const paint = paintOf(known);
    return { ...paint, ring: known === 'none' ? depopulationNoneDot : ringColor(paint, ground) };
  };
  const source = classSourceOf(page);
  return (
    <div className="panel-section">
      <div className="term-heading">
        <h2 className="panel-heading">
          {heading ?? text.layers.depopulation}
          {own !== undefined && <span className="exercise-mark">{text.imported.mark}</span>}
        </h2>
        <TermHelp terms={DEPOPULATION_CLASSES} name={text.layers.depopulation} text={text} />
      </div>
      {heading === undefined ? (
        <p className="note">{classUnavailableOf(page)}</p>
      ) : (
        <ul className="legend-list">
          {DEPOPULATION_CLASSES.map((known) => (
            <LegendRow
              key={known}
              paint={shape === 'ring' ? ringOf(known) : paintOf(known)}
              isDot={shape !== undefined || drawsDots(page)}
              name={text.depopulation[known]}
              count={fill.counts.get(known) ?? 0}
            />
          ))}
          {own !== undefined && <AbsenceRows counts={fill.counts} paintOf={paintOf} />}
        </ul>
      )}
      <p className="note">{text.depopulation.definition}</p>
      {source !== undefined && (
        <p className="note">
          {text.legend.source(own ?? `${source.publisher}${text.gauges.title(source.title)}`)}
        </p>
      )}
    </div>
  );
}
