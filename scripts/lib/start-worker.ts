import { Worker } from 'node:worker_threads';

/** A TypeScript module on another core that answers one message with another. */
export interface RunningWorker<Input, Output> {
  /** Sends the input and waits for the answer. Rejects with what the module throws. */
  readonly run: (input: Input) => Promise<Output>;
  /** Ends the worker, whatever it is doing. */
  readonly stop: () => Promise<void>;
}

/** Starts a module at once, so that it is loaded by the time its input is there. */
export function startWorker<Input, Output>(module: URL): RunningWorker<Input, Output> {
  const worker = new Worker(new URL('./typescript-worker.mjs', import.meta.url), {
    workerData: module.href,
  });
  const failed = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`${module.href} ended with code ${code} and no result`));
    });
  });
  // Somebody who never asks for the answer is not told of its failure either.
  failed.catch(() => {});
  return {
    run: async (input) => {
      const answered = new Promise<Output>((resolve) => {
        worker.once('message', resolve);
      });
      worker.postMessage(input, []);
      return Promise.race([answered, failed]);
    },
    stop: async () => {
      await worker.terminate();
    },
  };
}
