import { mkdtempSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { obtainBoundaries } from '../../../../scripts/build/obtain-boundaries.ts';
import {
  addressOf,
  cachedBoundariesPath,
  downloadBoundaries,
  pinnedFrom,
  readCachedBoundaries,
} from '../../../../scripts/lib/boundaries/boundary-cache.ts';
import { DownloadError } from '../../../../scripts/lib/boundaries/download.ts';
import type { PinnedFile } from '../../../../scripts/lib/boundaries/pinned-boundaries.ts';
import { sha256 } from '../../../../scripts/lib/sha256.ts';

const CONTENT = Buffer.from('boundaries '.repeat(10_000));
const QUIET = { show: () => {}, clear: () => {} };

let cache: string;
const servers: Server[] = [];

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'kyoten-cache-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
  await Promise.all(
    servers.splice(0).map(async (server) => {
      server.closeAllConnections();
      await new Promise((done) => {
        server.close(done);
      });
    }),
  );
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function pinnedAt(answer: RequestListener): Promise<PinnedFile> {
  const base = await listen(createServer(answer));
  return { file: 'area.json', base, bytes: CONTENT.length, sha256: sha256(CONTENT) };
}

async function failure(pinned: PinnedFile, patience = 5_000): Promise<string> {
  try {
    await downloadBoundaries(cache, { patience }, pinned);
  } catch (error) {
    if (error instanceof DownloadError) return error.message;
    throw error;
  }
  return 'none';
}

test('a whole file with the right checksum is kept, and told of as it comes', async () => {
  const paths: (string | undefined)[] = [];
  const pinned = await pinnedAt((request, response) => {
    paths.push(request.url);
    response.end(CONTENT);
  });
  const seen: number[] = [];
  const options = { patience: 5_000, onProgress: (received: number) => seen.push(received) };
  const bytes = await downloadBoundaries(cache, options, pinned);
  expect(Buffer.compare(bytes, CONTENT)).toBe(0);
  expect(paths).toEqual(['/area.json']);
  expect(seen.at(-1)).toBe(CONTENT.length);
  expect(await readCachedBoundaries(cache, pinned)).toEqual(CONTENT);
});

test.each<[string, RequestListener, RegExp]>([
  [
    'a wrong checksum',
    (_, response) => response.end(Buffer.alloc(CONTENT.length)),
    /^checksum is [0-9a-f]{64}, expected [0-9a-f]{64}$/,
  ],
  [
    'a truncated file',
    (_, response) => response.end(CONTENT.subarray(0, 99)),
    /^only 99 bytes arrived, expected 110000$/,
  ],
  [
    'a longer file',
    (_, response) => response.end(Buffer.concat([CONTENT, CONTENT])),
    /^more than 110000 bytes arrived, expected 110000$/,
  ],
  ['a missing file', (_, response) => response.writeHead(404).end(), /^the server answered 404$/],
  [
    'a connection cut in the middle',
    (_, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 500), () => response.destroy());
    },
    /closed|terminated|aborted|reset/i,
  ],
])('%s is told of and leaves nothing behind', async (_name, answer, reason) => {
  const pinned = await pinnedAt(answer);
  expect(await failure(pinned)).toMatch(reason);
  expect(readdirSync(cache)).toEqual([]);
});

test('silence before the first byte, and in the middle, ends the wait', async () => {
  const mute = await pinnedAt(() => {});
  expect(await failure(mute, 150)).toBe('no answer for 0.15 seconds');
  const halting = await pinnedAt((_, response) => {
    response.writeHead(200, { 'content-length': CONTENT.length });
    response.write(CONTENT.subarray(0, 500));
  });
  expect(await failure(halting, 150)).toBe('no answer for 0.15 seconds');
});

test('a server that is not there is told of', async () => {
  const pinned = await pinnedAt(() => {});
  const [server] = servers.splice(0);
  await new Promise((done) => {
    server?.close(done);
  });
  expect(await failure(pinned)).toMatch(/ECONNREFUSED/);
});

test('the proxy that the environment names is used', async () => {
  const pinned = await pinnedAt((_, response) => response.end(CONTENT));
  const asked: (string | undefined)[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url);
    response.end(CONTENT);
  });
  proxy.on('connect', (request, socket, head) => {
    asked.push(request.url);
    const [host = '', port] = (request.url ?? '').split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
  });
  vi.stubEnv('http_proxy', await listen(proxy));
  vi.stubEnv('no_proxy', '');
  await downloadBoundaries(cache, { patience: 5_000 }, pinned);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain(new URL(pinned.base).host);
});

test('a cached file whose bytes are not the pinned ones is fetched again', async () => {
  const pinned = await pinnedAt((_, response) => response.end(CONTENT));
  const path = cachedBoundariesPath(cache, pinned);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'half a file');
  expect(await readCachedBoundaries(cache, pinned)).toBeUndefined();
  const choice = { file: undefined, cacheDirectory: cache, offline: false, pinned };
  expect((await obtainBoundaries(choice, QUIET)).file?.bytes).toEqual(CONTENT);
  expect(await readCachedBoundaries(cache, pinned)).toEqual(CONTENT);
});

test('a build that is offline, or cannot fetch, goes on with outlines and says why', async () => {
  const requests: string[] = [];
  const pinned = await pinnedAt((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(503).end();
  });
  const choice = { file: undefined, cacheDirectory: cache, pinned };
  const offline = await obtainBoundaries({ ...choice, offline: true }, QUIET);
  expect([offline.source.id, offline.reason, requests]).toEqual([
    'openstreetmap',
    'KYOTEN_OFFLINE=1',
    [],
  ]);
  const refused = await obtainBoundaries({ ...choice, offline: false }, QUIET);
  expect([refused.file, refused.reason]).toEqual([undefined, 'the server answered 503']);
});

test('another address may stand in for the public one, with or without its last slash', () => {
  for (const base of ['http://localhost:1234/map', 'http://localhost:1234/map/'])
    expect(addressOf(pinnedFrom(base))).toBe('http://localhost:1234/map/ja_municipality_area.json');
  expect(addressOf(pinnedFrom(undefined))).toMatch(
    /^https:\/\/raw\.githubusercontent\.com\/digital-go-jp\/policy-dashboard-assets\/[0-9a-f]{40}\//,
  );
});

test('a file that the user names is read alone, and one that is not there is refused', async () => {
  const pinned = await pinnedAt((_, response) => response.writeHead(500).end());
  const path = join(cache, 'mine.geojson');
  writeFileSync(path, '{}');
  const choice = { cacheDirectory: cache, offline: false, pinned };
  const mine = await obtainBoundaries({ ...choice, file: path }, QUIET);
  expect([mine.source.id, mine.source.title]).toEqual([
    'file',
    '利用者が指定した境界ファイル（mine.geojson）',
  ]);
  await expect(obtainBoundaries({ ...choice, file: join(cache, 'none') }, QUIET)).rejects.toThrow(
    /ENOENT/,
  );
});
