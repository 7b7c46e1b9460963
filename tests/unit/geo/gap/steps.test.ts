import { expect, test } from 'vitest';
import { Cancelled, inRuns, runAtOnce, runInSlices } from '../../../../src/geo/gap/steps.ts';
import type { Progress, Steps } from '../../../../src/geo/gap/steps.ts';

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

function* countTo(total: number): Steps<number> {
  let seen = 0;
  yield* inRuns(total, 10, (start, end) => {
    seen += end - start;
  });
  return seen;
}

test('runs cover every item once, whole or in slices', async () => {
  expect(runAtOnce(countTo(95))).toBe(95);
  expect(await runInSlices(countTo(95), { pause: nextTask, sliceMilliseconds: 0 })).toBe(95);
});

test('progress grows to the total', async () => {
  const reports: Progress[] = [];
  await runInSlices(countTo(30), {
    pause: nextTask,
    sliceMilliseconds: 0,
    onProgress: (progress) => reports.push(progress),
  });
  expect(reports).toEqual([
    { done: 10, total: 30 },
    { done: 20, total: 30 },
    { done: 30, total: 30 },
  ]);
});

test('an abort that comes in during a pause ends the computation', async () => {
  const controller = new AbortController();
  let worked = 0;
  const steps = inRuns(1_000_000, 1, () => {
    worked += 1;
  });
  setTimeout(() => controller.abort(), 5);
  const run = runInSlices(steps, {
    pause: nextTask,
    signal: controller.signal,
    sliceMilliseconds: 0,
  });
  await expect(run).rejects.toBeInstanceOf(Cancelled);
  expect(worked).toBeLessThan(1_000_000);
});

test('a signal aborted before the start lets no work be done', async () => {
  let worked = 0;
  const steps = inRuns(10, 1, () => {
    worked += 1;
  });
  const run = runInSlices(steps, { pause: nextTask, signal: AbortSignal.abort() });
  await expect(run).rejects.toBeInstanceOf(Cancelled);
  expect(worked).toBe(0);
});
