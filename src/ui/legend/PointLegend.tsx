import type { ReactElement } from 'react';
import { SURVEY_YEARS } from '../../state/view-state.ts';
import { hubsInYear } from '../../state/municipality-rows.ts';
import { markOfDataset } from '../dataset-words.ts';
import { usePage } from '../page-context.ts';
import { PointSample } from './PointSample.tsx';

/** What the points on the map are. */
export function PointLegend({ kind }: { kind: 'hub' | 'rmo' }): ReactElement {
  const { points, view, text, format } = usePage();
  const isHub = kind === 'hub';
  const loaded = isHub ? points.hubs : points.rmos;
  const shown = isHub && points.hubs ? hubsInYear(points.hubs, view.year) : loaded;
  const mark = markOfDataset(text, view.dataset);
  return (
    <div className="panel-section">
      <h2 className="panel-heading">
        {text.layers[kind]}
        {mark !== undefined && <span className="exercise-mark">{mark}</span>}
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
      <PointSample kind={kind} />
      <p className="note">{isHub && view.year < SURVEY_YEARS.last && text.legend.openedNote}</p>
      <p className="note">
        {isHub ? text.legend.cluster : view.rmoForm === 'circle' && text.legend.rmoCircle}
      </p>
    </div>
  );
}
