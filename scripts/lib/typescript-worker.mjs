// Plain JavaScript, so that a worker can start with it: tsx then reads the TypeScript module
// that workerData names.
import { workerData } from 'node:worker_threads';
import { tsImport } from 'tsx/esm/api';

await tsImport(workerData, import.meta.url);
