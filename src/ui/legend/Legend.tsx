import type { ReactElement } from 'react';
import { DEPOPULATION_CLASSES, depopulationDateOf } from '../../domain/depopulation.ts';
import { depopulationFill, type AreaFill } from '../../state/area-fill.ts';
import { fillOf } from '../../state/view-state.ts';
import { classPaints } from '../../map/fill-paint.ts';
import { formatDate } from '../../text/format.ts';
import { usePage } from '../page-context.ts';
import { TermHelp } from '../terms/TermHelp.tsx';
import { LegendRow } from './LegendRow.tsx';
import { MeasureLegend } from './MeasureLegend.tsx';
import { PointLegend } from './PointLegend.tsx';

/** Legend of every layer shown: classes, counts, definition, survey, date and source. */
export function Legend({ fill }: { fill: AreaFill | undefined }): ReactElement {
  const { view, rows, text } = usePage();
  const hasDots =
    view.layers.includes('depopulation') &&
    (fillOf(view) !== 'depopulation' || fill?.kind === 'gap');
  return (
    <section aria-label={text.legend.heading} className="legend">
      {fill?.kind === 'measure' && <MeasureLegend fill={fill} />}
      {fill?.kind === 'depopulation' && <DepopulationLegend fill={fill} />}
      {hasDots && <DepopulationLegend fill={depopulationFill(rows)} isDots />}
      {view.layers.includes('hub') && <PointLegend kind="hub" />}
      {view.layers.includes('rmo') && <PointLegend kind="rmo" />}
    </section>
  );
}

function DepopulationLegend({
  fill,
  isDots = false,
}: {
  fill: AreaFill;
  isDots?: boolean;
}): ReactElement {
  const { view, text, edition, ground } = usePage();
  const date = depopulationDateOf(view.year);
  const paintOf = classPaints(fill, ground);
  const drawsDots = edition.manifest.municipalityGeometry === 'dot' && view.view !== 'cells';
  const source = edition.manifest.sources.find(({ id }) => id === 'kaso-list-2022');
  return (
    <div className="panel-section">
      <div className="term-heading">
        <h2 className="panel-heading">
          {date === undefined
            ? text.layers.depopulation
            : text.depopulation.heading(formatDate(view.language, date))}
        </h2>
        <TermHelp terms={DEPOPULATION_CLASSES} name={text.layers.depopulation} text={text} />
      </div>
      {date === undefined ? (
        <p className="note">{text.depopulation.unavailable(view.year)}</p>
      ) : (
        <ul className="legend-list">
          {DEPOPULATION_CLASSES.map((known) => (
            <LegendRow
              key={known}
              paint={paintOf(known)}
              isDot={isDots || drawsDots}
              name={text.depopulation[known]}
              count={fill.counts.get(known) ?? 0}
            />
          ))}
        </ul>
      )}
      <p className="note">{text.depopulation.definition}</p>
      {source !== undefined && (
        <p className="note">{text.legend.source(`${source.publisher}「${source.title}」`)}</p>
      )}
    </div>
  );
}
