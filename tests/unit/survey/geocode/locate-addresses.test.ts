import { expect, test } from 'vitest';
import {
  locateAddresses,
  MissingListError,
} from '../../../../src/survey/geocode/locate-addresses.ts';
import type { GeocodedAddress } from '../../../../src/survey/place-addresses.ts';

const OAZA: GeocodedAddress = { position: [132.88, 33.32], precision: 'oaza' };

test('gives what was found by address, in turn, and says how far it is', async () => {
  const seen: (number | string)[] = [];
  const located = await locateAddresses(
    ['松原', '未知'],
    async (address) => {
      seen.push(address);
      return address === '松原' ? OAZA : undefined;
    },
    (done) => seen.push(done),
  );
  expect(located).toEqual({ 松原: OAZA });
  expect(seen).toEqual([0, '松原', 1, '未知']);
});

test('a list that is not there leaves its addresses unknown, and the others go on', async () => {
  const located = await locateAddresses(
    ['a', 'b', 'c', '松原'],
    async (address) => {
      if (address !== '松原') throw new MissingListError('404');
      return OAZA;
    },
    () => undefined,
  );
  expect(Object.keys(located)).toEqual(['松原']);
});

/** A geocoder that fails as often as told for each address, and then knows it. */
function failing(times: Readonly<Record<string, number>>, asked: string[] = []) {
  const left = new Map(Object.entries(times));
  return async (address: string): Promise<GeocodedAddress> => {
    asked.push(address);
    const more = left.get(address) ?? 0;
    left.set(address, more - 1);
    if (more > 0) throw new TypeError('Failed to fetch');
    return OAZA;
  };
}

const quiet = (): void => undefined;

test('a network that fails twice in a row ends it at once: none of them was answered', async () => {
  const asked: string[] = [];
  const lookUp = failing({ a: 9, b: 9 }, asked);
  await expect(locateAddresses(['a', 'b', 'c'], lookUp, quiet)).rejects.toMatchObject({
    message: 'Failed to fetch',
    unanswered: 3,
  });
  expect(asked).toEqual(['a', 'b']);
});

test('what failed is asked once more at the end, and then all are placed', async () => {
  const asked: string[] = [];
  const progress: number[] = [];
  const lookUp = failing({ b: 1, d: 1 }, asked);
  const located = await locateAddresses(['a', 'b', 'c', 'd'], lookUp, (done) =>
    progress.push(done),
  );
  expect(Object.keys(located).toSorted()).toEqual(['a', 'b', 'c', 'd']);
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'b', 'd']);
  expect(progress).toEqual([0, 1, 1, 2, 2, 3]);
});

test('one that fails again places nothing, and how many were not answered is said', async () => {
  const four = ['a', 'b', 'c', 'd'];
  const lookUp = failing({ a: 2, c: 2 });
  await expect(locateAddresses(four, lookUp, quiet)).rejects.toMatchObject({ unanswered: 2 });
  const one = failing({ b: 2 });
  await expect(locateAddresses(four, one, quiet)).rejects.toMatchObject({ unanswered: 1 });
  await expect(locateAddresses(['a'], failing({ a: 2 }), quiet)).rejects.toMatchObject({
    unanswered: 1,
  });
});

test('one failure among unknown addresses is a failure, not a finding', async () => {
  const lookUp = async (address: string): Promise<undefined> => {
    if (address === 'b') throw new DOMException('signal timed out', 'TimeoutError');
    return undefined;
  };
  await expect(locateAddresses(['a', 'b', 'c', 'd'], lookUp, quiet)).rejects.toThrow('timed out');
});

test('a list that is not there is an answer: the network is not away', async () => {
  const asked: string[] = [];
  const flaky = failing({ a: 1, c: 1 }, asked);
  const located = await locateAddresses(
    ['a', 'b', 'c'],
    (address) => {
      if (address === 'b') return Promise.reject(new MissingListError('404'));
      return flaky(address);
    },
    quiet,
  );
  expect(Object.keys(located)).toEqual(['a', 'c']);
});
