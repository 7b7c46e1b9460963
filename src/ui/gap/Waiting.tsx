import type { ReactElement } from 'react';
import { usePage } from '../page-context.ts';
import { DemandFindings } from './DemandFindings.tsx';
import { useGapPage } from './gap-context.ts';
import type { GapSnapshot } from './gap-snapshot.ts';
import { STRAIGHT_AGAIN } from './straight-again.ts';

/** Why there is no result: still at work, withheld for a reason, or broken off. Never a silent 0. */
export function Waiting(): ReactElement {
  const { format, text } = usePage();
  const { words, state, set } = useGapPage();
  const { status, reason, message, progress } = state.snapshot;
  const { withheld } = words;
  if (status === 'failed') return <Refused sentence={withheld.failed(message ?? '')} />;
  if (state.demand?.status === 'withheld')
    return (
      <>
        <Refused sentence={withheld[state.demand.reason]} />
        <DemandFindings report={state.demand.report} isOpen />
      </>
    );
  if (status === 'withheld' && reason !== undefined) return <Refused sentence={withheld[reason]} />;
  if (snapshotHasNoMeasure(state.snapshot)) return <Refused sentence={withheld.measureNotLoaded} />;
  const percent =
    progress &&
    `${format((progress.done / Math.max(1, progress.total)) * 100)}${text.units.percent}`;
  // What is still being made or read gives way to offices and straight lines, which are there.
  const stop = (): void => {
    if (state.demand === undefined) set({ demand: 'office', table: '' });
    else if (state.times.status === 'reading') set(STRAIGHT_AGAIN);
    else state.director.stop();
  };
  if (status === 'stopped')
    return (
      <p className="panel-section gap-place">
        <span role="status">{words.next.cancelled}</span>
        <button type="button" className="button" onClick={() => state.director.resume()}>
          {words.resume}
        </button>
      </p>
    );
  return (
    <p className="panel-section gap-place">
      <span role="status">{percent === undefined ? words.loading : words.progress(percent)}</span>
      {percent !== undefined && (
        <button type="button" className="button" onClick={stop}>
          {words.cancel}
        </button>
      )}
    </p>
  );
}

/** The points have no such figures: a table without ages, for example. */
function snapshotHasNoMeasure({ status, results }: GapSnapshot): boolean {
  return (
    status === 'ready' &&
    results !== undefined &&
    results.coverage.real.measures[results.inputs.measure] === undefined
  );
}

function Refused({ sentence }: { sentence: string }): ReactElement {
  const { words } = useGapPage();
  return (
    <div className="panel-section gap-refused" role="alert">
      <strong>{words.withheld.heading}</strong>
      <p>{sentence}</p>
    </div>
  );
}
