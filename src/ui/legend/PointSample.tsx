import type { ReactElement } from 'react';
import { SURVEY_YEARS } from '../../state/view-state.ts';
import { ownCountsOf } from '../own-words.ts';
import { usePage } from '../page-context.ts';

/** How many hubs or organisations are loaded of how many counted; practice data says so. */
export function PointSample({ kind }: { kind: 'hub' | 'rmo' }): ReactElement {
  const { points, view, text, edition } = usePage();
  const isHub = kind === 'hub';
  const loaded = isHub ? points.hubs?.length : points.rmos?.length;
  const total = edition.national.indicators.find(
    ({ indicator, fiscalYear }) =>
      indicator === (isHub ? 'hubs' : 'rmos') && fiscalYear === SURVEY_YEARS.last,
  )?.value;
  const counts = ownCountsOf(text, points, isHub ? 'hubs' : 'rmos', view);
  if (counts !== undefined) {
    const { sum, municipalities, date } = counts;
    return <p className="note">{text.imported.countTable(sum, municipalities, date)}</p>;
  }
  if (loaded === undefined) return <p className="note">{text.legend.notLoaded}</p>;
  if (view.dataset === 'exercise') {
    const words = isHub ? text.legend.hubExercise : text.legend.rmoExercise;
    return <p className="note">{words(loaded)}</p>;
  }
  const words = isHub ? text.legend.hubSample : text.legend.rmoSample;
  return (
    <p className="note">
      {(total !== undefined || view.dataset === 'imported') && words(loaded, total ?? 0)}
      {isHub && text.legend.kochi}
    </p>
  );
}
