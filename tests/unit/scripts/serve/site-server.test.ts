import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../../../scripts/lib/serve/listen.ts';
import { createSiteServer } from '../../../../scripts/lib/serve/site-server.ts';

const TABLE = JSON.stringify(Array.from({ length: 2_000 }, (_, index) => index));
const ARCHIVE = Buffer.from(Array.from({ length: 5_000 }, (_, index) => index % 251));

let folder: string;
let server: Server;
let base: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kyoten-site-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'table.json'), TABLE);
  writeFileSync(join(folder, 'japan.pmtiles'), ARCHIVE);
  writeFileSync(join(folder, '0.mvt'), 'tile '.repeat(1_000));
  server = createSiteServer(folder);
  base = `http://localhost:${await listen(server, 46_173)}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('an archive is read by byte ranges, uncompressed', async () => {
  const { statusCode, headers, body } = await request(`${base}/japan.pmtiles`, {
    headers: { range: 'bytes=100-199', 'accept-encoding': 'gzip, br' },
  });
  expect([statusCode, headers['content-range'], headers['content-encoding']]).toEqual([
    206,
    'bytes 100-199/5000',
    undefined,
  ]);
  expect(Buffer.from(await body.arrayBuffer())).toEqual(ARCHIVE.subarray(100, 200));
});

test('a range of a table has the bytes asked for, although whole tables are compressed', async () => {
  const { headers, body } = await request(`${base}/table.json`, {
    headers: { range: 'bytes=0-4999', 'accept-encoding': 'br' },
  });
  expect(headers['content-encoding']).toBeUndefined();
  expect(await body.text()).toBe(TABLE.slice(0, 5_000));
});

test.each(['table.json', '0.mvt'])('%s is compressed for those who take it', async (name) => {
  const { headers, body } = await request(`${base}/${name}`, {
    headers: { 'accept-encoding': 'br' },
  });
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(Buffer.from(await body.arrayBuffer())).length).toBeGreaterThan(4_000);
});

test('the folder itself is its page, and what is not there is 404', async () => {
  expect(await (await request(`${base}/`)).body.text()).toBe('<!doctype html>');
  expect((await request(`${base}/nothing.json`)).statusCode).toBe(404);
  expect((await request(`${base}/..%2f..%2fetc%2fpasswd`)).statusCode).toBe(404);
});

test('a port that is taken is passed over', async () => {
  const taken = createServer();
  const second = createServer();
  const port = await listen(taken, 46_400);
  expect(await listen(second, port)).toBeGreaterThan(port);
  taken.close();
  second.close();
});
