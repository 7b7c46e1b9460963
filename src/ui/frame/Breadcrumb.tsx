import type { ReactElement } from 'react';
import { findArea } from '../../state/area.ts';
import { NATION } from '../../state/view-state.ts';
import { usePage } from '../page-context.ts';

/** 全国 > 高知県 > 檮原町 > the hub, each a step up. `of`: whose, where there are two. */
export function Breadcrumb({ of }: { of?: string | undefined }): ReactElement {
  const { view, change, edition, points, text } = usePage();
  const area = findArea(edition, view.area);
  const hub = view.hub === undefined ? undefined : points.hubs?.find(({ id }) => id === view.hub);
  const steps: { code: string; name: string }[] = [{ code: NATION, name: text.map.whole }];
  if (area !== undefined && area.kind !== 'nation')
    steps.push({ code: area.prefecture.code, name: text.prefectureName(area.prefecture) });
  if (area?.kind === 'municipality')
    steps.push({ code: area.municipality.code, name: text.municipalityName(area.municipality) });
  return (
    <nav
      className="breadcrumb"
      aria-label={
        of === undefined ? text.map.breadcrumb : `${text.map.breadcrumb}${text.marks.brackets(of)}`
      }
    >
      <ol>
        {steps.map((step, index) => (
          <li key={step.code}>
            {index === steps.length - 1 && hub === undefined ? (
              <span aria-current="location">{step.name}</span>
            ) : (
              <button
                type="button"
                onClick={() => change({ area: step.code, hub: undefined, camera: undefined })}
              >
                {step.name}
              </button>
            )}
          </li>
        ))}
        {hub !== undefined && (
          <li>
            <span aria-current="location">{hub.name}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
