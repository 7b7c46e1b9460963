import type { ReactElement } from 'react';
import { roundSite } from '../../state/gap-settings.ts';
import type { GapAnswers } from '../../geo/gap/protocol.ts';
import { usePage } from '../page-context.ts';
import { useGapPage } from './gap-context.ts';
import { surroundingsOf } from './surroundings.ts';
import { TargetEffect } from './TargetEffect.tsx';

/** Sites found, what each gains, and how near to the best that is. */
export function NextBestFound(props: {
  answer: GapAnswers['nextBest'];
  isStale: boolean;
  onTake: (sites: readonly { longitude: number; latitude: number }[]) => void;
}): ReactElement {
  const { answer, isStale, onTake } = props;
  const { view, edition, format } = usePage();
  const { words, nameOf, warning } = useGapPage();
  const { next } = words;
  if (answer.status === 'withheld') return <p role="alert">{words.withheld[answer.reason]}</p>;
  const { sites, gained, optimumAtMost } = answer.result;
  if (sites.length === 0) return <p role="status">{next.nobody}</p>;
  // Placed already, they are among the hypothetical hubs.
  const isTaken = sites.every(({ longitude, latitude }) =>
    view.sites.some((site) => String(site) === String(roundSite([longitude, latitude]))),
  );
  const least = Math.floor((gained / optimumAtMost) * 1000) / 10;
  return (
    <div className="gap-found" data-stale={isStale}>
      <p role="status">{isStale ? next.stale : next.found(sites.length, format(gained))}</p>
      <ol className="gap-found-list figure">
        {sites.map(({ point, longitude, latitude, gained: one }) => (
          <li key={point}>
            {next.site(
              nameOf(surroundingsOf(edition.municipalities, [longitude, latitude])),
              format(one),
            )}
          </li>
        ))}
      </ol>
      {!isStale && <TargetEffect added={view.sites.length + (isTaken ? 0 : sites.length)} />}
      <button
        type="button"
        className="button"
        disabled={isStale || isTaken}
        onClick={() => onTake(sites)}
      >
        {next.take}
      </button>
      <p className="note">{next.guarantee(format(least, 1))}</p>
      <p className="note">{warning}</p>
    </div>
  );
}
