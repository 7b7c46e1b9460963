import type { GapSnapshot } from './gap-snapshot.ts';
import type { DemandState } from './use-demand.ts';
import type { TimesState } from './use-times.ts';

/** Where things stand, demand points and travel times included: without them nothing can be worked out. */
export function snapshotWith(
  snapshot: GapSnapshot,
  { result, progress, failure }: Pick<DemandState, 'result' | 'progress' | 'failure'>,
  times: Pick<TimesState, 'status' | 'progress'>,
): GapSnapshot {
  if (result?.status === 'ready')
    return times.status === 'reading'
      ? { ...snapshot, status: 'working', progress: times.progress }
      : snapshot;
  if (failure !== undefined)
    return { ...snapshot, status: 'failed', message: failure, results: undefined };
  return progress === undefined ? snapshot : { ...snapshot, status: 'working', progress };
}
