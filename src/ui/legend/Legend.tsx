import type { ReactElement } from 'react';
import { ABSENCES } from '../../domain/absence.ts';
import { DEPOPULATION_CLASSES, depopulationDateOf } from '../../domain/depopulation.ts';
import { depopulationFill, type AreaClass, type AreaFill } from '../../state/area-fill.ts';
import { fillOf } from '../../state/view-state.ts';
import { classPaints } from '../../map/fill-paint.ts';
import type { AreaPaint } from '../../map/palette.ts';
import { formatDate } from '../../text/format.ts';
import { usePage } from '../page-context.ts';
import { MeasureLegend } from './MeasureLegend.tsx';
import { PointLegend } from './PointLegend.tsx';
import { Swatch } from './Swatch.tsx';

/** Legend of every layer shown: classes, counts, definition, survey, date and source. */
export function Legend({ fill }: { fill: AreaFill | undefined }): ReactElement {
  const { view, rows, text } = usePage();
  const hasDots = view.layers.includes('depopulation') && fillOf(view) !== 'depopulation';
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
  const source = edition.manifest.sources.find(({ id }) => id === 'kaso-list-2022');
  return (
    <div className="panel-section">
      <h2 className="panel-heading">
        {date === undefined
          ? text.layers.depopulation
          : text.depopulation.heading(formatDate(view.language, date))}
      </h2>
      {date === undefined ? (
        <p className="note">{text.depopulation.unavailable(view.year)}</p>
      ) : (
        <ul className="legend-list">
          {DEPOPULATION_CLASSES.map((known) => (
            <LegendRow
              key={known}
              paint={paintOf(known)}
              isDot={isDots || edition.manifest.municipalityGeometry === 'dot'}
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

/** One class: swatch, name and how many areas have it. */
export function LegendRow(props: {
  paint: AreaPaint;
  name: string;
  count: number;
  isDot?: boolean;
}): ReactElement {
  const { format } = usePage();
  return (
    <li className="legend-row">
      <Swatch paint={props.paint} isDot={props.isDot ?? false} />
      <span>{props.name}</span>
      <span className="figure legend-count">{format(props.count)}</span>
    </li>
  );
}

/** Absent states that occur, each with its own pattern. */
export function AbsenceRows(props: {
  counts: ReadonlyMap<AreaClass, number>;
  paintOf: (areaClass: AreaClass) => AreaPaint;
}): ReactElement {
  const { text } = usePage();
  return (
    <>
      {ABSENCES.filter((absence) => (props.counts.get(absence) ?? 0) > 0).map((absence) => (
        <LegendRow
          key={absence}
          paint={props.paintOf(absence)}
          name={text.absence[absence].name}
          count={props.counts.get(absence) ?? 0}
        />
      ))}
    </>
  );
}
