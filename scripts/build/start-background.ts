import { startWorker, type RunningWorker } from '../lib/start-worker.ts';
import type { backgroundJobs, RunBackgroundJob } from './background-jobs.ts';

/** Workers that take the long parts of a build. */
export interface Background {
  readonly run: RunBackgroundJob;
  /** Ends them, whatever they are doing. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a worker for the tiles at once, so that it is ready when the geometry is,
 * and one for all else when there is anything else to do.
 */
export function startBackground(): Background {
  const forTiles = start();
  let forOthers: RunningWorker<typeof backgroundJobs> | undefined;
  return {
    run: (job, input, report) => {
      if (job === 'makeTiles') return forTiles.run(job, input, report);
      forOthers ??= start();
      return forOthers.run(job, input, report);
    },
    stop: async () => {
      await Promise.all([forTiles.stop(), forOthers?.stop()]);
    },
  };
}

function start(): RunningWorker<typeof backgroundJobs> {
  return startWorker(new URL('./background-worker.ts', import.meta.url));
}
