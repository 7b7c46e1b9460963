import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { siteAddress } from '../../../../scripts/site/site-address.ts';
import { writeAddress } from '../../../../scripts/site/write-address.ts';
import { SAMPLE_AREA } from '../../ui/light/sample-area.ts';

const EDITION = SAMPLE_AREA.edition;
const LINK =
  '<link rel="alternate" type="application/json+oembed" href="../kits/39.json" title="x">';

let folder: string;

beforeEach(() => {
  vi.stubEnv('KYOTEN_LANGUAGE', 'en');
  vi.spyOn(console, 'log').mockImplementation(() => {});
  folder = mkdtempSync(join(tmpdir(), 'kyoten-site-'));
  write('data/index.json', { editions: [{ edition: EDITION }] });
  write(`data/${EDITION}/manifest.json`, { edition: EDITION, files: {} });
  write(`data/${EDITION}/light/index.json`, { areas: {} });
  for (const area of ['00', '39'])
    write(`data/${EDITION}/light/area-${area}.json`, { ...SAMPLE_AREA, area });
  for (const area of ['00', '39']) {
    write(`embed/${area}.html`, `<head>${LINK}</head><p>frame ${area}</p>`);
    write(`kits/${area}.json`, { provider_url: '' });
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function write(path: string, content: unknown): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(
    join(folder, path),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('writes the address into every kit and the link to it, and nothing else of the page', async () => {
  expect(await writeAddress(['https://map.example.jp/chiiki', '--dir', folder])).toBe(0);
  const kit = JSON.parse(read('kits/39.json')) as Record<string, string>;
  expect(kit).toMatchObject({
    provider_url: 'https://map.example.jp/chiiki/',
    thumbnail_url: 'https://map.example.jp/chiiki/embed/39.svg',
  });
  expect(kit['html']).toContain('src="https://map.example.jp/chiiki/embed/39.html"');
  expect(read('kits/39.json')).not.toMatch(/(?:src|href)=\\"(?!https:)/);
  expect(read('embed/39.html')).toContain('href="https://map.example.jp/chiiki/kits/39.json"');
  expect(read('embed/39.html')).toContain('</head><p>frame 39</p>');
  expect(read('embed/00.html')).toContain('href="https://map.example.jp/chiiki/kits/00.json"');
});

test('another address takes the place of the first', async () => {
  await writeAddress(['https://first.example.jp/', '--dir', folder]);
  await writeAddress(['https://second.example.jp/', '--dir', folder]);
  for (const path of ['kits/39.json', 'embed/39.html']) {
    expect(read(path)).toContain('https://second.example.jp/');
    expect(read(path)).not.toContain('first');
  }
});

test('where one page is not as it is built, none is changed, and that one is named', async () => {
  write('embed/39.html', '<p>not a frame</p>');
  const before = join(folder, 'before');
  cpSync(join(folder, 'embed'), join(before, 'embed'), { recursive: true });
  cpSync(join(folder, 'kits'), join(before, 'kits'), { recursive: true });
  const done = writeAddress(['https://map.example.jp/', '--dir', folder]);
  await expect(done).rejects.toThrow(/embed.39\.html: found no written frames/);
  for (const path of ['embed/00.html', 'embed/39.html', 'kits/00.json', 'kits/39.json'])
    expect(read(path)).toBe(read(join('before', path)));
});

test('without a built site the folder is named, and what to do', async () => {
  const nowhere = join(folder, 'dist');
  const done = writeAddress(['https://map.example.jp/', '--dir', nowhere]);
  await expect(done).rejects.toThrow(`${nowhere}: found no written frames`);
  await expect(done).rejects.toThrow('npm run build');
});

describe('an address', () => {
  test.each([
    ['https://map.example.jp', 'https://map.example.jp/'],
    ['http://localhost:8080/a/b', 'http://localhost:8080/a/b/'],
    ['https://地図.example.jp/地域/', 'https://xn--v6q62i.example.jp/%E5%9C%B0%E5%9F%9F/'],
  ])('%s', (told, site) => {
    expect(siteAddress(told, 'URL').replace(/xn--[^.]+/, 'xn')).toBe(
      site.replace(/xn--[^.]+/, 'xn'),
    );
  });

  test.each([
    '',
    'map.example.jp',
    '/map/',
    'ftp://map.example.jp/',
    'javascript:alert(1)',
    'https://map.example.jp/?a=1',
    'https://map.example.jp/#a',
    'https://map.example.jp/index.html',
    'https://user@map.example.jp/',
  ])('is refused and named: "%s"', async (told) => {
    expect(() => siteAddress(told, 'KYOTEN_SITE')).toThrow(/^KYOTEN_SITE: found/);
    await expect(writeAddress([told, '--dir', folder])).rejects.toThrow(/^URL: found/);
    expect(read('kits/39.json')).toContain('"provider_url":""');
  });

  test('that is none or several is refused', async () => {
    await expect(writeAddress(['--dir', folder])).rejects.toThrow(/^URL: found/);
    const several = writeAddress(['https://a.jp/', 'https://b.jp/', '--dir', folder]);
    await expect(several).rejects.toThrow(/^URL: found/);
  });
});
