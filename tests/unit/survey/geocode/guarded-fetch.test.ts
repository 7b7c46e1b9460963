import { expect, test } from 'vitest';
import { guardFetch } from '../../../../src/survey/geocode/guarded-fetch.ts';
import { MissingListError } from '../../../../src/survey/geocode/locate-addresses.ts';

/** A fetch that answers all with one reply, and keeps what it was given. */
function answering(status: number, body: string) {
  const given: RequestInit[] = [];
  const fetch = guardFetch(async (_input, init = {}) => {
    given.push(init);
    return new Response(body, { status });
  });
  return { fetch, given };
}

const LIST = 'https://example.lg.jp/api/ja/高知県/高岡郡檮原町.json?v=1';
const RANGE = { headers: { Range: 'bytes=3-5' } };

test('says nothing of who asks, and does not wait for ever', async () => {
  const { fetch, given } = answering(200, '{}');
  await fetch(LIST);
  expect(given[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect(given[0]?.signal).toBeInstanceOf(AbortSignal);
});

test('a list that is not there is told from a server that has no address data', async () => {
  await expect(answering(404, '').fetch(LIST)).rejects.toBeInstanceOf(MissingListError);
  for (const [status, address] of [
    [404, 'https://example.lg.jp/api/ja.json'],
    [503, LIST],
  ] as const) {
    const failure: unknown = await answering(status, '')
      .fetch(address)
      .catch((error) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(MissingListError);
  }
});

test('cuts the part asked for out of a file that came whole', async () => {
  const text = async (status: number, init?: RequestInit): Promise<string> =>
    (await answering(status, 'abcdefgh').fetch(LIST, init)).text();
  expect(await text(200, RANGE)).toBe('def');
  expect(await text(206, RANGE)).toBe('abcdefgh');
  expect(await text(200)).toBe('abcdefgh');
});
