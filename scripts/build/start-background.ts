import { startWorker } from '../lib/start-worker.ts';
import type { backgroundJobs, RunBackgroundJob } from './background-jobs.ts';

/** Workers that share the long parts of a build. */
export interface Background {
  readonly run: RunBackgroundJob;
  /** Ends them, whatever they are doing. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts two workers, one for the tiles and one for all else: with the build itself
 * they keep two cores busy.
 */
export function startBackground(): Background {
  const module = new URL('./background-worker.ts', import.meta.url);
  const forTiles = startWorker<typeof backgroundJobs>(module);
  const forOthers = startWorker<typeof backgroundJobs>(module);
  return {
    run: (job, input, report) =>
      (job === 'makeTiles' ? forTiles : forOthers).run(job, input, report),
    stop: async () => {
      await Promise.all([forTiles.stop(), forOthers.stop()]);
    },
  };
}
