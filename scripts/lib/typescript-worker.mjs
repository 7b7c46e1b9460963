// Plain JavaScript, so that a worker can start with it. It makes one file of the TypeScript
// module that workerData names and of all it needs but packages: read one by one through tsx,
// a hundred modules take longer than many a job and keep a second thread busy. The file lies
// below the cache, from where packages are found as from anywhere in the project. What is in it
// asks import.meta for packages, and for no more.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId, workerData } from 'node:worker_threads';
import { build, stop } from 'esbuild';

const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'workers');

const source = fileURLToPath(workerData);
const { outputFiles } = await build({
  entryPoints: [source],
  bundle: true,
  format: 'esm',
  packages: 'external',
  platform: 'node',
  target: 'node20',
  write: false,
});
// Its process would wait for more as long as the worker lives.
await stop();
const path = join(FOLDER, `${basename(source, '.ts')}.mjs`);
// Several workers of one module may start at once, in this process and in others.
const unfinished = `${path}.${process.pid}.${threadId}.tmp`;
await mkdir(FOLDER, { recursive: true });
await writeFile(unfinished, outputFiles[0].contents);
await rename(unfinished, path);
await import(pathToFileURL(path).href);
