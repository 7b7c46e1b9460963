import { ImportReader } from './import-reader.ts';
import type { FromWorker, ToWorker } from './import-protocol.ts';

/*
 * The worker that reads survey files. It answers messages, and fetches one file of this very
 * site, the areas of the edition; nothing of what it reads is ever sent anywhere.
 */

const reader = new ImportReader((message: FromWorker) =>
  self.postMessage(message, { transfer: [] }),
);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void reader.hear(data));
