import { startWorker, type RunningWorker } from '../lib/start-worker.ts';
import type { backgroundJobs, RunBackgroundJob } from './background-jobs.ts';

/** Workers that take the long parts of a build. */
export interface Background {
  readonly run: RunBackgroundJob;
  /** Ends them, whatever they are doing. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a worker for checks and tiles at once, so that it is ready when the tables are,
 * and one for the layout of cells when there is none yet.
 */
export function startBackground(): Background {
  const forMost = start();
  let forCells: RunningWorker<typeof backgroundJobs> | undefined;
  let isStopped = false;
  return {
    run: (job, input, report) => {
      // A build that was given up may still ask, and a worker begun then would never end.
      if (isStopped) throw new Error(`${job} was asked for after the end`);
      if (job !== 'layOutCells') return forMost.run(job, input, report);
      forCells ??= start();
      return forCells.run(job, input, report);
    },
    stop: async () => {
      isStopped = true;
      await Promise.all([forMost.stop(), forCells?.stop()]);
    },
  };
}

function start(): RunningWorker<typeof backgroundJobs> {
  return startWorker(new URL('./background-worker.ts', import.meta.url));
}
