import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { writePmtiles } from '../../../scripts/lib/tiles/write-pmtiles.ts';
import { openArchive, openDirectory } from '../../../src/data/tile-archive.ts';

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => void (server?.close(() => resolve()) ?? resolve())));

async function serve(answer: (path: string) => { status: number; body?: Buffer }): Promise<string> {
  const started = createServer((request, response) => {
    const { status, body } = answer(request.url ?? '');
    response.writeHead(status).end(body);
  });
  server = started;
  await new Promise<void>((resolve) => void started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

test('a tile that the list of the folder has not is sea, and is not asked for', async () => {
  const asked: string[] = [];
  const list = JSON.stringify({ 'tiles/3/7/2.mvt': {}, 'tiles/3/7/3.mvt': {} });
  const root = await serve((path) => {
    asked.push(path);
    if (path === '/tiles/tiles.json') return { status: 200, body: Buffer.from(list) };
    return path === '/tiles/3/7/2.mvt' ? { status: 200, body: Buffer.from('x') } : { status: 404 };
  });
  const tiles = openDirectory(`${root}/tiles/{z}/{x}/{y}.mvt`);
  expect(await tiles.tile(3, 0, 0)).toBeUndefined();
  expect((await tiles.tile(3, 7, 2))?.byteLength).toBe(1);
  expect(asked).toEqual(['/tiles/tiles.json', '/tiles/3/7/2.mvt']);
  await expect(tiles.tile(3, 7, 3)).rejects.toMatchObject({ kind: 'missing' });
});

test('a tile that is not in a folder without a list is sea', async () => {
  const root = await serve(() => ({ status: 404 }));
  expect(await openDirectory(`${root}/{z}/{x}/{y}.mvt`).tile(3, 7, 2)).toBeUndefined();
});

test('a tile of the folder is given as it is', async () => {
  const root = await serve((path) => ({ status: 200, body: Buffer.from(path) }));
  const tile = await openDirectory(`${root}/{z}/{x}/{y}.mvt`).tile(3, 7, 2);
  expect(Buffer.from(tile ?? new ArrayBuffer(0)).toString()).toBe('/3/7/2.mvt');
});

test('a server error is not sea', async () => {
  const root = await serve(() => ({ status: 500 }));
  await expect(openDirectory(`${root}/{z}/{x}/{y}.mvt`).tile(0, 0, 0)).rejects.toMatchObject({ kind: 'missing' });
});

test('an archive that is missing, or is something else, says which', async () => {
  const root = await serve((path) =>
    path.includes('gone') ? { status: 404 } : { status: 200, body: Buffer.alloc(20_000, 'x') },
  );
  await expect(openArchive(`${root}/gone.pmtiles`).tile(0, 0, 0)).rejects.toMatchObject({ kind: 'missing' });
  await expect(openArchive(`${root}/page.pmtiles`).tile(0, 0, 0)).rejects.toMatchObject({ kind: 'format' });
});

test('a server that is not there is unreachable', async () => {
  await expect(openArchive('http://127.0.0.1:9/japan.pmtiles').tile(0, 0, 0)).rejects.toMatchObject({
    kind: 'unreachable',
  });
});

test('a part that breaks off is asked for once more, past the cache', async () => {
  const caches: (string | undefined)[] = [];
  vi.stubGlobal('fetch', (_url: string, { cache }: RequestInit) => {
    caches.push(cache);
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  try {
    const archive = openArchive('https://example.test/japan.pmtiles');
    await expect(archive.tile(0, 0, 0)).rejects.toMatchObject({ kind: 'unreachable' });
  } finally {
    vi.unstubAllGlobals();
  }
  expect(caches).toEqual(['default', 'no-store']);
});

/** Answers requests for ranges of `bytes`, and keeps what was asked for. */
function serveRanges(bytes: Uint8Array): readonly string[] {
  const ranges: string[] = [];
  vi.stubGlobal('fetch', (_url: string, { headers }: { headers: { Range: string } }) => {
    ranges.push(headers.Range);
    const [, from, to] = /(\d+)-(\d+)/.exec(headers.Range) ?? [];
    const part = bytes.slice(Number(from), Number(to) + 1);
    return Promise.resolve(new Response(Buffer.from(part), { status: 206 }));
  });
  return ranges;
}

test('tiles asked for at the same moment that lie together come in one request', async () => {
  const places = [0, 1, 2, 3].map((x) => ({ z: 4, x, y: 5 }));
  const tiles = places.map((place) => ({ ...place, data: randomBytes(3_000) }));
  const description = { bounds: [0, 0, 1, 1] as const, minZoom: 4, maxZoom: 4, metadata: {} };
  const { bytes } = writePmtiles(tiles, description);
  const ranges = serveRanges(bytes);
  try {
    const archive = openArchive('https://example.test/japan.pmtiles');
    const read = await Promise.all(places.map(({ z, x, y }) => archive.tile(z, x, y)));
    expect(read.map((tile) => Buffer.from(tile ?? new ArrayBuffer(0)))).toEqual(
      tiles.map((tile) => Buffer.from(tile.data)),
    );
  } finally {
    vi.unstubAllGlobals();
  }
  // Header and directory, then all four.
  expect(ranges).toHaveLength(2);
});

test('what comes before the tiles is fetched without the first of them', async () => {
  const tiles = [0, 1].map((x) => ({ z: 1, x, y: 0, data: randomBytes(3_000) }));
  const description = { bounds: [0, 0, 1, 1] as const, minZoom: 1, maxZoom: 1, metadata: {} };
  const { bytes, headBytes } = writePmtiles(tiles, description);
  const ranges = serveRanges(bytes);
  try {
    const tile = await openArchive('https://example.test/japan.pmtiles', headBytes).tile(1, 1, 0);
    expect(Buffer.from(tile ?? new ArrayBuffer(0))).toEqual(Buffer.from(tiles[1]?.data ?? []));
  } finally {
    vi.unstubAllGlobals();
  }
  expect(ranges).toEqual([
    `bytes=0-${headBytes - 1}`,
    expect.stringMatching(new RegExp(`^bytes=(?!0-)\\d+-${bytes.length - 1}$`, 'u')),
  ]);
});
