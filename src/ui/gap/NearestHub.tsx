import type { ReactElement } from 'react';
import { usePage } from '../page-context.ts';
import { useGapPage } from './gap-context.ts';
import type { ChosenPoint } from './use-gap-view.ts';

/** The line on the map in words: from which point to which hub, and how far. */
export function NearestHub({ chosen }: { chosen: ChosenPoint | undefined }): ReactElement {
  const { edition } = usePage();
  const { words, nameOf, warning } = useGapPage();
  const { tooltip } = words;
  const municipality = chosen && edition.municipalities[chosen.municipality];
  return (
    <section className="panel-section" aria-labelledby="gap-nearest-heading">
      <h3 id="gap-nearest-heading" className="panel-heading">
        {tooltip.selected}
      </h3>
      <div role="status">
        {chosen === undefined ? (
          <p className="note">{tooltip.selectNote}</p>
        ) : (
          <>
            {municipality !== undefined && <p>{nameOf(municipality.code)}</p>}
            {chosen.lines.map((line) => (
              <p key={line} className="figure">
                {line}
              </p>
            ))}
            <p className="note">
              {chosen.isOneOfMany && tooltip.farthest} {warning}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
