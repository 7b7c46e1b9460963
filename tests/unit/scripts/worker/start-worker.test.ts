import { expect, test } from 'vitest';
import { startWorker } from '../../../../scripts/lib/start-worker.ts';
import type { echoJobs } from './echo-jobs.ts';

const MODULE = new URL('echo-worker.ts', import.meta.url);

test('a TypeScript module does jobs on another core, each answer for its own question', async () => {
  const worker = startWorker<typeof echoJobs>(MODULE);
  expect(
    await Promise.all([
      worker.run('double', 'ma'),
      worker.run('length', ['a', 'b', 'c']),
      worker.run('double', 'pa'),
    ]),
  ).toEqual(['mama', 3, 'papa']);
  await worker.stop();
});

test('a job tells how far it is, to the one who asked', async () => {
  const worker = startWorker<typeof echoJobs>(MODULE);
  const seen: number[] = [];
  const [counted] = await Promise.all([
    worker.run('count', 4, (fraction) => seen.push(fraction)),
    worker.run('count', 3),
  ]);
  expect([counted, seen]).toEqual([4, [0.25, 0.5, 0.75, 1]]);
  await worker.stop();
});

test('what a job throws rejects its answer', async () => {
  const worker = startWorker<typeof echoJobs>(MODULE);
  await expect(worker.run('fail', 'told to fail')).rejects.toThrow('told to fail');
});

test('a worker that is stopped before it answers rejects instead of hanging', async () => {
  const worker = startWorker<typeof echoJobs>(MODULE);
  await worker.stop();
  await expect(worker.run('double', 'ma')).rejects.toThrow(/ended with code \d and no result/);
});
