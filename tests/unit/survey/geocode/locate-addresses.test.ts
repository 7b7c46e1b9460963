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

test('a network that fails twice in a row ends it with nothing, once in a while does not', async () => {
  const asked: string[] = [];
  const failing = (address: string): Promise<undefined> => {
    asked.push(address);
    return Promise.reject(new TypeError('Failed to fetch'));
  };
  await expect(locateAddresses(['a', 'b', 'c'], failing, () => undefined)).rejects.toThrow('fetch');
  expect(asked).toEqual(['a', 'b']);
  await expect(locateAddresses(['a'], failing, () => undefined)).rejects.toThrow('fetch');
  let count = 0;
  const everyOther = async (): Promise<GeocodedAddress> => {
    count += 1;
    if (count % 2 === 1) throw new TypeError('Failed to fetch');
    return OAZA;
  };
  const located = await locateAddresses(['a', 'b', 'c', 'd'], everyOther, () => undefined);
  expect(Object.keys(located)).toEqual(['b', 'd']);
});
