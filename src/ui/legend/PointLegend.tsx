import type { ReactElement } from 'react';
import { SURVEY_YEARS } from '../../state/view-state.ts';
import { hubsInYear } from '../../state/municipality-rows.ts';
import { usePage } from '../page-context.ts';

/** What the points are, how many are loaded of how many counted, and by whom. */
export function PointLegend({ kind }: { kind: 'hub' | 'rmo' }): ReactElement {
  const { points, view, text, edition, format } = usePage();
  const isHub = kind === 'hub';
  const loaded = isHub ? points.hubs : points.rmos;
  const shown = isHub && points.hubs ? hubsInYear(points.hubs, view.year) : loaded;
  const exercise = view.dataset === 'exercise';
  const total = edition.national.indicators.find(
    ({ indicator, fiscalYear }) =>
      indicator === (isHub ? 'hubs' : 'rmos') && fiscalYear === SURVEY_YEARS.last,
  )?.value;
  const words = (): string => {
    if (loaded === undefined) return text.legend.notLoaded;
    if (exercise)
      return isHub
        ? text.legend.hubExercise(loaded.length)
        : text.legend.rmoExercise(loaded.length);
    if (total === undefined) return '';
    return isHub
      ? text.legend.hubSample(loaded.length, total)
      : text.legend.rmoSample(loaded.length, total);
  };
  return (
    <div className="panel-section">
      <h2 className="panel-heading">
        {text.layers[kind]}
        {exercise && <span className="exercise-mark">{text.dataset.exerciseMark}</span>}
      </h2>
      <ul className="legend-list">
        <li className="legend-row">
          <span className="layer-mark legend-dot" data-layer={kind} aria-hidden="true" />
          <span>{isHub ? text.legend.hubNamed : text.legend.rmoNamed}</span>
          <span className="figure legend-count">
            {shown === undefined ? text.layers.notLoaded : format(shown.length)}
          </span>
        </li>
      </ul>
      <p className="note">
        {words()}
        {isHub && !exercise && loaded !== undefined && text.legend.kochi}
        {isHub && view.year < SURVEY_YEARS.last && text.legend.openedNote}
      </p>
      <p className="note">
        {isHub ? text.legend.cluster : view.rmoForm === 'circle' && text.legend.rmoCircle}
      </p>
    </div>
  );
}
