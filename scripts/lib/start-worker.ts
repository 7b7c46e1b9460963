import { Worker } from 'node:worker_threads';

/** Tells how far a job is, from 0 to 1. */
export type ReportProgress = (fraction: number) => void;

/** Functions by name, each from one value that can be copied to another. */
export type Jobs = Readonly<Record<string, (input: never, report: ReportProgress) => unknown>>;

/** What a worker is asked. */
export interface JobRequest {
  readonly id: number;
  readonly job: string;
  readonly input: unknown;
}

/** What it answers: how far it is, any number of times, and then the result. */
export type JobAnswer =
  | { readonly id: number; readonly fraction: number }
  | { readonly id: number; readonly result: unknown };

/** Runs a job by name, wherever that is. Rejects with what the job throws. */
export type RunJob<Known extends Jobs> = <Name extends keyof Known & string>(
  job: Name,
  input: Parameters<Known[Name]>[0],
  report?: ReportProgress,
) => Promise<Awaited<ReturnType<Known[Name]>>>;

/** A TypeScript module on another core that does jobs. */
export interface RunningWorker<Known extends Jobs> {
  readonly run: RunJob<Known>;
  /** Ends the worker, whatever it is doing. */
  readonly stop: () => Promise<void>;
}

/** Starts a module that calls `answerJobs`, so that it is loaded by the time its input is there. */
export function startWorker<Known extends Jobs>(module: URL): RunningWorker<Known> {
  const worker = new Worker(new URL('./typescript-worker.mjs', import.meta.url), {
    workerData: module.href,
    // What Node was told to load modules with is of no use to plain JavaScript.
    execArgv: [],
  });
  const failed = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`${module.href} ended with code ${code} and no result`));
    });
  });
  // Somebody who never asks for a result is not told of its failure either.
  failed.catch(() => {});
  let id = 0;
  return {
    run: (job, input, report) => {
      id += 1;
      const result = resultOf(worker, id, report);
      const request: JobRequest = { id, job, input };
      worker.postMessage(request, []);
      return Promise.race([result, failed]) as Promise<Awaited<ReturnType<Known[typeof job]>>>;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

async function resultOf(
  worker: Worker,
  id: number,
  report: ReportProgress | undefined,
): Promise<unknown> {
  return new Promise((resolve) => {
    const listen = (answer: JobAnswer): void => {
      if (answer.id !== id) return;
      if ('fraction' in answer) {
        report?.(answer.fraction);
        return;
      }
      worker.removeListener('message', listen);
      resolve(answer.result);
    };
    worker.on('message', listen);
  });
}
