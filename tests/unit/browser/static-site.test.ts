import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { corrupted } from '../../browser/harness/changed-files.ts';
import { serveSite } from '../../browser/harness/static-site.ts';
import type { SiteOptions, StaticSite } from '../../browser/harness/static-site.ts';

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const path = mkdtempSync(join(tmpdir(), 'kyoten-serve-'));
  cleanups.push(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

const FILES = {
  'index.html': '<p>start',
  'about.html': '<p>about',
  'data/tiles/japan.pmtiles': Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]),
  'data/index.json': '{"format":1}',
};

async function site(options: SiteOptions = {}): Promise<StaticSite> {
  const served = await serveSite({ folder: folder(FILES), ...options });
  cleanups.push(served.close);
  return served;
}

async function bytesOf(answer: Response): Promise<number[]> {
  return [...new Uint8Array(await answer.arrayBuffer())];
}

test('serves files, and index.html for an address ending in a slash', async () => {
  const { address, requests } = await site();
  expect(await (await fetch(address)).text()).toBe('<p>start');
  expect(await (await fetch(`${address}data/index.json`)).json()).toEqual({ format: 1 });
  await expect
    .poll(() => requests.map(({ path, status }) => [path, status]))
    .toEqual([
      ['index.html', 200],
      ['data/index.json', 200],
    ]);
});

test('rewrites nothing: about is not about.html', async () => {
  const { address } = await site();
  expect((await fetch(`${address}about.html`)).status).toBe(200);
  expect((await fetch(`${address}about`)).status).toBe(404);
});

test('honours Range requests unless told not to', async () => {
  const ask = async ({ address }: StaticSite) =>
    fetch(`${address}data/tiles/japan.pmtiles`, { headers: { range: 'bytes=2-4' } });
  const part = await ask(await site());
  expect([part.status, await bytesOf(part)]).toEqual([206, [2, 3, 4]]);
  const whole = await ask(await site({ ranges: false }));
  expect([whole.status, (await bytesOf(whole)).length]).toEqual([200, 8]);
});

test('answers 404 for the chosen files and leaves the others', async () => {
  const { address } = await site({ missing: [/\.pmtiles$/] });
  expect((await fetch(`${address}data/tiles/japan.pmtiles`)).status).toBe(404);
  expect((await fetch(`${address}data/index.json`)).status).toBe(200);
});

test('serves chosen files with every byte wrong and their length right', async () => {
  const { address } = await site({ changes: [corrupted(/\.pmtiles$/)] });
  const answer = await fetch(`${address}data/tiles/japan.pmtiles`);
  expect(await bytesOf(answer)).toEqual([255, 254, 253, 252, 251, 250, 249, 248]);
  expect(await (await fetch(address)).text()).toBe('<p>start');
});

test('refuses a change that no file of the site meets', async () => {
  await expect(site({ changes: [corrupted(/\.gone$/)] })).rejects.toThrow('/\\.gone$/');
});

test('lives under a sub-path, and nowhere else', async () => {
  const { address } = await site({ base: '/policy/map/' });
  expect(await (await fetch(address)).text()).toBe('<p>start');
  expect((await fetch(new URL('/index.html', address))).status).toBe(404);
});

test('lays one folder over a part of another, and changes reach both', async () => {
  const overlay = folder({ 'index.json': '{"format":2}' });
  const { address } = await site({
    overlays: { data: overlay },
    changes: [{ path: /^data\/index\.json$/, change: (bytes) => `${bytes.toString()} ` }],
  });
  expect(await (await fetch(`${address}data/index.json`)).text()).toBe('{"format":2} ');
  expect((await fetch(`${address}data/tiles/japan.pmtiles`)).status).toBe(200);
});

test('serves the compressed file beside a file only to who understands it', async () => {
  const served = folder({ 'a.json': 'plain', 'a.json.br': 'not really brotli' });
  const { address } = await site({ folder: served, brotli: true });
  const plain = await fetch(`${address}a.json`, { headers: { 'accept-encoding': 'identity' } });
  expect(await plain.text()).toBe('plain');
  const compressed = await fetch(`${address}a.json`, {
    method: 'HEAD',
    headers: { 'accept-encoding': 'br' },
  });
  expect(compressed.headers.get('content-encoding')).toBe('br');
});
