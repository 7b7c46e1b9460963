import type { GapSnapshot } from './gap-director.ts';
import type { DemandState } from './use-demand.ts';

/** Where things stand, demand points included: without them nothing can be worked out. */
export function snapshotWith(
  snapshot: GapSnapshot,
  { result, progress, failure }: Pick<DemandState, 'result' | 'progress' | 'failure'>,
): GapSnapshot {
  if (result?.status === 'ready') return snapshot;
  if (failure !== undefined)
    return { ...snapshot, status: 'failed', message: failure, results: undefined };
  return progress === undefined ? snapshot : { ...snapshot, status: 'working', progress };
}
