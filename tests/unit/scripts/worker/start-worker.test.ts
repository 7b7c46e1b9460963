import { expect, test } from 'vitest';
import { startWorker } from '../../../../scripts/lib/start-worker.ts';

const MODULE = new URL('echo-worker.ts', import.meta.url);

test('a TypeScript module answers from another core', async () => {
  const worker = startWorker<{ word: string }, string>(MODULE);
  expect(await worker.run({ word: 'ma' })).toBe('mama');
  await worker.stop();
});

test('what the module throws rejects the answer', async () => {
  const worker = startWorker<{ word: string }, string>(MODULE);
  await expect(worker.run({ word: 'fail' })).rejects.toThrow('the worker was told to fail');
});

test('a worker that is stopped before it answers rejects instead of hanging', async () => {
  const worker = startWorker<{ word: string }, string>(MODULE);
  await worker.stop();
  await expect(worker.run({ word: 'ma' })).rejects.toThrow(/ended with code \d and no result/);
});
