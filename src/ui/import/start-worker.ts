import type { StartWorker } from './import-desk.ts';
import type { FromWorker } from './import-protocol.ts';

/** Starts a worker of this page. */
export const startWorker: StartWorker = (hear, died) => {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    died(event.message);
  });
  return {
    post: (message) => worker.postMessage(message, { transfer: [] }),
    end: () => worker.terminate(),
  };
};
