import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAllOrNone } from '../../../scripts/lib/write-all-or-none.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kyoten-write-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

test('writes every file, makes folders, replaces what was there and leaves nothing else', async () => {
  writeFileSync(join(folder, 'a.csv'), 'old');
  await writeAllOrNone([
    { path: join(folder, 'a.csv'), content: 'new a' },
    { path: join(folder, 'deep', 'b.csv'), content: new TextEncoder().encode('new b') },
  ]);
  expect([read('a.csv'), read('deep/b.csv')]).toEqual(['new a', 'new b']);
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    'a.csv',
    'deep',
    'deep/b.csv',
  ]);
});

test('when one cannot take its place, those before it are as they were', async () => {
  writeFileSync(join(folder, 'a.csv'), 'old');
  // Something else of the name that cannot be moved away stands in for a locked file.
  mkdirSync(join(folder, `b.csv.${process.pid}.previous`, 'full'), { recursive: true });
  writeFileSync(join(folder, 'b.csv'), 'old b');
  const written = writeAllOrNone([
    { path: join(folder, 'a.csv'), content: 'new' },
    { path: join(folder, 'fresh.csv'), content: 'new' },
    { path: join(folder, 'b.csv'), content: 'new' },
  ]);
  await expect(written).rejects.toThrow();
  expect([read('a.csv'), read('b.csv')]).toEqual(['old', 'old b']);
  expect(readdirSync(folder)).not.toContain('fresh.csv');
});

test('when a later one fails, a file that was new is gone again', async () => {
  writeFileSync(join(folder, 'file'), '');
  const written = writeAllOrNone([
    { path: join(folder, 'a.csv'), content: 'new' },
    { path: join(folder, 'file', 'b.csv'), content: 'new' },
  ]);
  await expect(written).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['file']);
});
