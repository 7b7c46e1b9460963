import type { ReactElement } from 'react';
import { useGapPage } from './gap-context.ts';
import { standInSentences } from './gap-words.ts';
import { STRAIGHT_AGAIN } from './straight-again.ts';

/** What the link was made with and this device lacks, what stands in for it, and the ways out. */
export function StandIns(): ReactElement | null {
  const { words, set, state } = useGapPage();
  const { missingTable, times } = state;
  const sentences = standInSentences(words, state);
  if (sentences.length === 0) return null;
  const isDemand = missingTable !== undefined;
  const isTimes = ['missing', 'unfit', 'failed'].includes(times.status);
  return (
    <div className="gap-warning" role="alert">
      {sentences.map((sentence) => (
        <p key={sentence}>
          <strong>{sentence}</strong>
        </p>
      ))}
      <p className="gap-place">
        {isDemand && <a href="import.html">{words.standIns.import}</a>}
        {times.status === 'failed' && (
          <button type="button" className="button" onClick={times.retry}>
            {words.standIns.retry}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() =>
            set({
              ...(isDemand ? { demand: 'office', table: '' } : {}),
              ...(isTimes ? STRAIGHT_AGAIN : {}),
            })
          }
        >
          {words.standIns.drop}
        </button>
      </p>
    </div>
  );
}
