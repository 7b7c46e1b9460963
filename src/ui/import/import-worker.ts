import { ImportReader } from './import-reader.ts';
import type { FromWorker, ToWorker } from './import-protocol.ts';

/* The worker that reads survey files: it has no door but these messages, and sends nothing anywhere else. */

const reader = new ImportReader((message: FromWorker) =>
  self.postMessage(message, { transfer: [] }),
);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void reader.hear(data));
