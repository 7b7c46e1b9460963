import { Worker } from 'node:worker_threads';

/** Functions by name, each from one value that can be copied to another. */
export type Jobs = Readonly<Record<string, (input: never) => unknown>>;

/** What a worker is asked. */
export interface JobRequest {
  readonly id: number;
  readonly job: string;
  readonly input: unknown;
}

/** What it answers. */
export interface JobAnswer {
  readonly id: number;
  readonly result: unknown;
}

/** A TypeScript module on another core that does one job after the other. */
export interface RunningWorker<Known extends Jobs> {
  /** Sends the input and waits for the result. Rejects with what the job throws. */
  readonly run: <Name extends keyof Known & string>(
    job: Name,
    input: Parameters<Known[Name]>[0],
  ) => Promise<ReturnType<Known[Name]>>;
  /** Ends the worker, whatever it is doing. */
  readonly stop: () => Promise<void>;
}

/** Starts a module that calls `answerJobs`, so that it is loaded by the time its input is there. */
export function startWorker<Known extends Jobs>(module: URL): RunningWorker<Known> {
  const worker = new Worker(new URL('./typescript-worker.mjs', import.meta.url), {
    workerData: module.href,
  });
  worker.setMaxListeners(0);
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
    run: async (job, input) => {
      id += 1;
      const result = resultOf(worker, id);
      const request: JobRequest = { id, job, input };
      worker.postMessage(request, []);
      return (await Promise.race([result, failed])) as ReturnType<Known[typeof job]>;
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}

async function resultOf(worker: Worker, id: number): Promise<unknown> {
  return new Promise((resolve) => {
    const listen = (answer: JobAnswer): void => {
      if (answer.id !== id) return;
      worker.removeListener('message', listen);
      resolve(answer.result);
    };
    worker.on('message', listen);
  });
}
