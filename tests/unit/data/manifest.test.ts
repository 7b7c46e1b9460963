import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadFile, type OpenedManifest } from '../../../src/data/manifest.ts';
import { FILE_LIST, type Manifest } from '../../../src/domain/edition.ts';

/** Each test has a folder, and a list of its own: lists are kept for as long as the page is open. */
let folders = 0;
let base = '';
const served = new Map<string, string>();

beforeEach(() => {
  folders += 1;
  base = `https://example.test/${folders}/`;
  vi.stubGlobal('fetch', (url: string) => {
    const text = served.get(url);
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  });
});

afterEach(() => vi.unstubAllGlobals());

/** Puts a file on the server; gives what a manifest says of it. */
function put(path: string, value: unknown): { bytes: number; sha256: string } {
  const text = JSON.stringify(value);
  served.set(`${base}${path}`, text);
  return { bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') };
}

const open = (files: Manifest['files']): OpenedManifest => ({
  manifest: { files } as unknown as Manifest,
  base,
  editions: [],
});

test('a file listed apart from the manifest is verified by the list', async () => {
  const list = { 'light/area-39.json': put('light/area-39.json', { area: '39' }) };
  const opened = open({ [FILE_LIST]: put(FILE_LIST, list) });
  await expect(loadFile(opened, 'light/area-39.json')).resolves.toEqual({ area: '39' });
  put('light/area-39.json', { area: '40' });
  await expect(loadFile(opened, 'light/area-39.json')).rejects.toMatchObject({ kind: 'mismatch' });
  const none = loadFile(opened, 'light/area-99.json');
  await expect(none).rejects.toMatchObject({ kind: 'missing', expected: 'light/area-99.json' });
});

test('a damaged list verifies nothing', async () => {
  const list = put(FILE_LIST, { 'light/area-38.json': put('light/area-38.json', { area: '38' }) });
  put(FILE_LIST, {});
  const loading = loadFile(open({ [FILE_LIST]: list }), 'light/area-38.json');
  await expect(loading).rejects.toMatchObject({ kind: 'mismatch' });
});

test('an edition from before the list has all its files in the manifest', async () => {
  const opened = open({ 'light/area-39.json': put('light/area-39.json', { area: '39' }) });
  await expect(loadFile(opened, 'light/area-39.json')).resolves.toEqual({ area: '39' });
});
