import { parentPort } from 'node:worker_threads';
import type { JobAnswer, JobRequest, Jobs } from './start-worker.ts';

/** In a worker: does the jobs that its parent asks for. What a job throws ends the worker. */
export function answerJobs(jobs: Jobs): void {
  const answer = (message: JobAnswer): void => parentPort?.postMessage(message, []);
  parentPort?.on('message', async ({ id, job, input }: JobRequest) => {
    const run = jobs[job];
    if (run === undefined) throw new Error(`there is no job ${job}`);
    const result: unknown = await run(input as never, (fraction) => answer({ id, fraction }));
    answer({ id, result });
  });
}
