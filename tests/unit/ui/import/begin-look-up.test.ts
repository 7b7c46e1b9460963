import { expect, test, vi } from 'vitest';
import type { GeocodedAddress } from '../../../../src/survey/place-addresses.ts';
import { beginLookUp } from '../../../../src/ui/import/begin-look-up.ts';
import type { GeocodeNews } from '../../../../src/ui/import/geocode-protocol.ts';

const OAZA: GeocodedAddress = { position: [132.88, 33.32], precision: 'oaza' };

/** A look-up of two addresses whose worker says what it is told to. */
function begin(addresses: () => Promise<readonly string[]> = () => Promise.resolve(['a', 'b'])) {
  const say = vi.fn();
  const found = vi.fn();
  const stopWorker = vi.fn();
  const worker: { hear?: (news: GeocodeNews) => void } = {};
  const stop = beginLookUp(
    {
      addresses,
      api: 'https://addresses.example/api/ja',
      start: (_, hear) => {
        worker.hear = hear;
        return stopWorker;
      },
    },
    say,
    found,
  );
  return { say, found, stop, stopWorker, worker };
}

test('a reading that died is a failure, not a file without known addresses', async () => {
  const { say, found } = begin(() => Promise.reject(new Error('worker ended')));
  await expect.poll(() => say.mock.lastCall).toEqual([{ kind: 'failed', reason: 'worker ended' }]);
  expect(found).not.toHaveBeenCalled();
});

test('says how far it is, and ends its worker when it has what was found', async () => {
  const { say, found, stopWorker, worker } = begin();
  await expect.poll(() => worker.hear).toBeDefined();
  worker.hear?.({ kind: 'progress', done: 1 });
  expect(say.mock.lastCall).toEqual([{ kind: 'running', done: 1, total: 2 }]);
  worker.hear?.({ kind: 'located', located: { a: OAZA } });
  expect(found.mock.calls).toEqual([[{ a: OAZA }]]);
  expect(stopWorker).toHaveBeenCalled();
});

test('unanswered, unknown and stopped are told apart', async () => {
  const last = async (news: GeocodeNews): Promise<unknown> => {
    const { say, worker } = begin();
    await expect.poll(() => worker.hear).toBeDefined();
    worker.hear?.(news);
    return say.mock.lastCall?.[0];
  };
  const unanswered = { kind: 'unanswered', unanswered: 1, reason: 'timed out' } as const;
  expect(await last(unanswered)).toEqual({ ...unanswered, total: 2 });
  expect(await last({ kind: 'located', located: {} })).toEqual({ kind: 'nothing' });
  expect(await last({ kind: 'failed', reason: 'x' })).toEqual({ kind: 'failed', reason: 'x' });
});

test('says no more once it is stopped', async () => {
  const { say, stop, stopWorker, worker } = begin();
  await expect.poll(() => worker.hear).toBeDefined();
  stop();
  worker.hear?.({ kind: 'progress', done: 1 });
  expect(say).toHaveBeenCalledTimes(1);
  expect(stopWorker).toHaveBeenCalled();
});
