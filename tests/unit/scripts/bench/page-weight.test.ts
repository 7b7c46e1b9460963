import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  brotliSize,
  describeFiles,
  scriptsNamedIn,
  weighPage,
} from '../../../../scripts/bench/page-weight.ts';
import type { Weight } from '../../../../scripts/bench/page-weight.ts';

const HTML = `<!doctype html>
<link rel="modulepreload" crossorigin href="./assets/react-1.js">
<link rel="stylesheet" href="./assets/index-1.css">
<link rel="icon" href="./icon.svg">
<script type="module" crossorigin src="./assets/index-1.js"></script>`;

const FILES: Readonly<Record<string, string>> = {
  'index.html': HTML,
  'assets/index-1.js': 'a'.repeat(100) + Math.PI,
  'assets/react-1.js': 'react'.repeat(200),
  'assets/map-1.js': 'map'.repeat(5_000),
  'assets/worker-1.js': 'worker',
  'assets/pptx-1.js': 'export',
  'assets/index-1.css': 'body{}',
  'data/index.json': '{}',
  'data/2026/tables/national.json': '[1,2,3]',
  'data/2026/tiles/japan.pmtiles': 'x'.repeat(9_000),
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kyoten-weight-'));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

function pathsOf({ files }: Weight): string[] {
  return files.map(({ path }) => path);
}

describe('weighPage', () => {
  const requests = [
    'index.html',
    'assets/index-1.js',
    'assets/react-1.js',
    'assets/index-1.css',
    'assets/map-1.js',
    'assets/worker-1.js',
    'data/index.json',
    'data/index.json',
    'data/2026/tables/national.json',
    'data/2026/tiles/japan.pmtiles',
    'data/2026/tiles/japan.pmtiles',
    'data/2026/gone.json',
  ];

  test('tells what comes first, what the map needs, and what nobody asked for', () => {
    const weight = weighPage(folder, 'index.html', requests);
    expect(pathsOf(weight.entryScripts)).toEqual(['assets/react-1.js', 'assets/index-1.js']);
    expect(pathsOf(weight.mapScripts)).toEqual([
      'assets/index-1.js',
      'assets/map-1.js',
      'assets/react-1.js',
      'assets/worker-1.js',
    ]);
    expect(pathsOf(weight.otherScripts)).toEqual(['assets/pptx-1.js']);
  });

  test('counts the page itself and every table as data, each once, and no tile', () => {
    const data = weighPage(folder, 'index.html', requests).firstViewData;
    const paths = ['index.html', 'data/2026/tables/national.json', 'data/index.json'];
    expect(pathsOf(data)).toEqual(paths);
    const sizes = paths.map((path) => brotliSize(Buffer.from(FILES[path] ?? '')));
    expect(data.bytes).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  test('scripts named in the page count even when they came from a cache', () => {
    const weight = weighPage(folder, 'index.html', ['index.html']);
    expect(pathsOf(weight.mapScripts)).toEqual(['assets/index-1.js', 'assets/react-1.js']);
    expect(pathsOf(weight.otherScripts)).toContain('assets/map-1.js');
  });
});

test('describeFiles names the heaviest first', () => {
  const files = [
    { path: 'a.js', bytes: 1_000 },
    { path: 'b.js', bytes: 236_849 },
  ];
  expect(describeFiles({ files, bytes: 237_849 })).toBe('b.js 236.8 kB, a.js 1.0 kB');
});

test('scriptsNamedIn takes module scripts and their preloads, no styles and no inline script', () => {
  expect(scriptsNamedIn(HTML)).toEqual(['assets/react-1.js', 'assets/index-1.js']);
  expect(scriptsNamedIn('<script type="module">let a</script>')).toEqual([]);
});
