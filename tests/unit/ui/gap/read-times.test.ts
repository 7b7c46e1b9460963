import { afterAll, describe, expect, test } from 'vitest';
import { keepTimes, timesId } from '../../../../src/data/travel-times-store.ts';
import type { DemandPoints } from '../../../../src/geo/gap/demand-points.ts';
import { Cancelled } from '../../../../src/geo/gap/steps.ts';
import { gapEn } from '../../../../src/text/en/gap.ts';
import { gapJa } from '../../../../src/text/ja/gap.ts';
import { answerRequests } from '../../../../src/ui/gap/answer-requests.ts';
import { GapClient, type OpenPort } from '../../../../src/ui/gap/gap-client.ts';
import { standInSentences } from '../../../../src/ui/gap/gap-words.ts';
import { readLinkedTimes, type TimesFor } from '../../../../src/ui/gap/read-times.ts';
import { nextTask } from '../../geo/gap/gap-page.ts';

const kept = {
  fileName: 'osrm.csv',
  sha256: 'abad1dea00',
  text: 'from,to,minutes\n39201,h1,20\n',
};
const pointsAndHubs = {
  points: { kind: 'office', count: 1, municipality: Uint16Array.of(0) } as unknown as DemandPoints,
  hubs: [{ id: 'h1' }],
  municipalities: [{ code: '39201' }],
} as unknown as TimesFor;

/** A worker that dies of the first question, as often as asked. */
const dying = (deaths: number): OpenPort => {
  let left = deaths;
  return (receive, fail) => {
    const post = answerRequests({ post: receive, pause: nextTask });
    return {
      post: (request) => {
        if (left === 0) return post(request);
        left -= 1;
        queueMicrotask(() => fail('out of memory'));
        return undefined;
      },
      close: () => undefined,
    };
  };
};

const clients: GapClient[] = [];
afterAll(() => clients.forEach((client) => client.close()));

function clientOf(open: OpenPort): GapClient {
  const client = new GapClient(open);
  clients.push(client);
  return client;
}

describe('the table of travel times a link names', () => {
  const id = timesId(kept);

  test('is not said to be unfit when the worker died, and is read at the next try', async () => {
    await keepTimes(kept);
    const client = clientOf(dying(1));
    const ask = () => readLinkedTimes(client, id, pointsAndHubs, new AbortController().signal);
    expect(await ask()).toMatchObject({ status: 'failed', name: 'osrm.csv', times: undefined });
    expect(await ask()).toMatchObject({ status: 'ready', name: 'osrm.csv' });
  });

  test('is missing where this device does not keep it', async () => {
    const { signal } = new AbortController();
    const found = await readLinkedTimes(clientOf(dying(0)), 'other-1', pointsAndHubs, signal);
    expect(found).toMatchObject({ status: 'missing', name: 'other-1' });
  });

  test('is nobody’s answer once the reader has left', async () => {
    const leave = new AbortController();
    const asked = readLinkedTimes(clientOf(dying(1)), id, pointsAndHubs, leave.signal);
    leave.abort();
    await expect(asked).rejects.toBeInstanceOf(Cancelled);
  });

  test.for([gapJa, gapEn])('broken off is told in words of its own', (words) => {
    const of = (status: string) =>
      standInSentences(words, { missingTable: undefined, times: { status, name: 'osrm.csv' } });
    expect(of('failed')).toHaveLength(1);
    expect(of('failed')[0]).toContain('osrm.csv');
    expect(of('failed')).not.toEqual(of('unfit'));
  });
});
