import { parentPort } from 'node:worker_threads';
import type { JobAnswer, JobRequest, Jobs } from './start-worker.ts';

/** In a worker: does the jobs that its parent asks for, in the order they are asked. */
export function answerJobs(jobs: Jobs): void {
  parentPort?.on('message', ({ id, job, input }: JobRequest) => {
    const run = jobs[job];
    if (run === undefined) throw new Error(`there is no job ${job}`);
    const answer: JobAnswer = { id, result: run(input as never) };
    parentPort?.postMessage(answer, []);
  });
}
