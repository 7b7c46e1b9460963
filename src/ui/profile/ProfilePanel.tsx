import type { ReactElement } from 'react';
import { findArea } from '../../state/area.ts';
import { NATION } from '../../state/view-state.ts';
import { usePage } from '../page-context.ts';
import { HubCard } from './HubCard.tsx';
import { MunicipalityProfile } from './MunicipalityProfile.tsx';
import { PrefectureProfile } from './PrefectureProfile.tsx';

/** What is selected, in place of the gauges; a button and Escape bring them back. */
export function ProfilePanel(): ReactElement | null {
  const { view, change, edition, points, text } = usePage();
  const area = findArea(edition, view.area);
  const hub = view.hub === undefined ? undefined : points.hubs?.find(({ id }) => id === view.hub);
  if (area === undefined) return null;
  return (
    <section className="profile" aria-label={text.panels.profile}>
      <button
        type="button"
        className="back-button"
        onClick={() => change({ area: NATION, hub: undefined, camera: undefined })}
      >
        <span aria-hidden="true">← </span>
        {text.profile.back}
      </button>
      {hub !== undefined && <HubCard hub={hub} />}
      {hub === undefined && area.kind === 'prefecture' && (
        <PrefectureProfile prefecture={area.prefecture} />
      )}
      {hub === undefined && area.kind === 'municipality' && (
        <MunicipalityProfile municipality={area.municipality} prefecture={area.prefecture} />
      )}
    </section>
  );
}
