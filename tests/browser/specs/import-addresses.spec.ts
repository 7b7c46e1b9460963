import { describe, expect, onTestFinished } from 'vitest';
import { importJa } from '../../../src/text/ja/import.ts';
import { ja } from '../../../src/text/ja.ts';
import {
  ADDRESS_REPLIES,
  ADDRESS_TABLE,
  serveAddressData,
  type AddressServer,
} from '../../fixtures/address-data.ts';
import { test } from '../harness/browser-test.ts';
import type { Given } from '../harness/given.ts';
import type { Readings } from '../harness/readings.ts';
import { temporaryFile } from '../harness/temporary-files.ts';
import type { When } from '../harness/when.ts';

const { addresses } = importJa;

/** The site with its address data at another address; one that nobody listens at by default. */
function sendsTo(given: Given, api = 'http://127.0.0.1:9/api/ja'): string {
  const change = (bytes: Buffer): string =>
    bytes
      .toString('utf8')
      .replace(/(<meta\s+name="kyoten-address-api"\s+content=")[^"]*/u, `$1${api}`);
  given.site({ changes: [{ path: /^import\.html$/, change }] });
  return api;
}

async function serves(
  given: Given,
  options?: Parameters<typeof serveAddressData>[0],
): Promise<AddressServer> {
  const server = await serveAddressData(options);
  onTestFinished(server.close);
  sendsTo(given, server.api);
  return server;
}

async function takesIn(when: When, get: Readings): Promise<void> {
  await when.opens('import.html');
  await expect.poll(() => get.shows(importJa.drop.prompt)).toBe(true);
  await when.dropsFiles(temporaryFile('拠点.csv', ADDRESS_TABLE));
  await expect.poll(() => get.text()).toContain(addresses.waiting(3));
}

/** 位置の精度 of the rows of the tidy table. */
async function precisions(when: When): Promise<(string | undefined)[]> {
  const tidy = await when.downloads(importJa.save.tidy);
  const rows = tidy.bytes.toString('utf8').trim().split('\r\n').slice(1);
  return rows.map((row) => row.split(',').find((cell) => /^(?:建物|大字|役場)$/u.test(cell)));
}

describe('positions by address', () => {
  test('nothing is asked before the press; then lists are, and never an address', async ({
    given,
    when,
    get,
  }) => {
    const { api, asked } = await serves(given);
    await takesIn(when, get);
    expect(await precisions(when)).toEqual(['役場', '役場', '役場']);
    expect(await get.text()).toContain(addresses.sends(new URL(api).host));
    expect(await get.accessibilityFaults()).toEqual([]);
    expect(asked).toEqual([]);
    await when.clicksButton(addresses.button);
    await expect.poll(() => get.text()).toContain(addresses.found(1, 1));
    expect(await get.text()).toContain(addresses.waiting(1));
    expect(await precisions(when)).toEqual(['建物', '大字', '役場']);
    const paths = asked.map((entry) => entry.split(' ')[1]?.replace(/\?.*/u, ''));
    expect(new Set(paths)).toEqual(new Set(Object.keys(ADDRESS_REPLIES)));
    for (const secret of ['1426', 'あおぞら', '拠点', 'どこか', 'referer', 'cookie'])
      expect(asked.join('\n')).not.toContain(secret);
    // On the map, with its precision.
    await when.clicksButton(importJa.keep.button);
    await expect.poll(() => get.shows(ja.imported.band)).toBe(true);
    await when.opens('?data=imported&area=39405');
    await expect.poll(() => get.text()).toContain('あおぞら');
    await when.clicksButton('あおぞら');
    await expect.poll(() => get.text()).toContain(ja.hub.positions.building);
    expect(await get.text()).toContain(ja.hub.byAddress);
  });

  test('a server without Range requests gives the same, and what was found can be taken back', async ({
    given,
    when,
    get,
  }) => {
    await serves(given, { ranges: false });
    await takesIn(when, get);
    await when.clicksButton(addresses.button);
    await expect.poll(() => get.text()).toContain(addresses.found(1, 1));
    const tidy = await when.downloads(importJa.save.tidy);
    expect(tidy.bytes.toString('utf8')).toContain('33.3921,132.9271,建物');
    await when.clicksButton(addresses.undo);
    await expect.poll(() => get.text()).toContain(addresses.waiting(3));
    expect(await precisions(when)).toEqual(['役場', '役場', '役場']);
  });

  const failures = [
    ['nobody listens', undefined, 3],
    ['the address data is not there', { missing: /ja\.json$/u }, 3],
    ['one of the addresses goes unanswered', { broken: /地番\.txt$/u }, 1],
  ] as const;
  test.for(failures)(
    'every row stays at its office, and it is said, where %s',
    async ([, options, unanswered], { given, when, get }) => {
      const api = options === undefined ? sendsTo(given) : (await serves(given, options)).api;
      await takesIn(when, get);
      await when.clicksButton(addresses.button);
      await expect
        .poll(() => get.text())
        .toContain(addresses.failed(new URL(api).host, unanswered, 3));
      expect(await get.text()).toContain(addresses.waiting(3));
      expect(await precisions(when)).toEqual(['役場', '役場', '役場']);
    },
  );

  test('a town without a list of its own stays at its office, and that is no failure', async ({
    given,
    when,
    get,
  }) => {
    await serves(given, { missing: /檮原町\.json$/u });
    await takesIn(when, get);
    await when.clicksButton(addresses.button);
    await expect.poll(() => get.text()).toContain(addresses.nothing);
    expect(await precisions(when)).toEqual(['役場', '役場', '役場']);
  });

  test('can be cancelled while a server keeps it waiting, and begun again', async ({
    given,
    when,
    get,
  }) => {
    let isSilent = true;
    const silent = (path: string): boolean => isSilent && path.endsWith('檮原町.json');
    const { asked } = await serves(given, { silent });
    await takesIn(when, get);
    await when.clicksButton(addresses.button);
    await expect.poll(() => asked.some((entry) => entry.includes('檮原町.json'))).toBe(true);
    await expect.poll(() => get.text()).toContain(addresses.done(0, 3));
    await when.clicksButton(importJa.files.cancel);
    await expect.poll(() => get.text()).toContain(addresses.cancelled);
    expect(await precisions(when)).toEqual(['役場', '役場', '役場']);
    isSilent = false;
    await when.clicksButton(addresses.button);
    await expect.poll(() => get.text()).toContain(addresses.found(1, 1));
  });

  test('a site that names no address data offers no look-up', async ({
    given,
    when,
    get,
    stage,
  }) => {
    sendsTo(given, '');
    await takesIn(when, get);
    expect(await get.text()).toContain(addresses.none);
    expect(await stage.page.getByRole('button', { name: addresses.button }).count()).toBe(0);
  });
});
