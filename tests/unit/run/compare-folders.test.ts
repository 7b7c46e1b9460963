import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { compareFolders, listFiles } from '../../run/compare-folders.ts';

const folders: string[] = [];

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'kyoten-compare-'));
  folders.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true });
});

test('equal folders have no difference', () => {
  const files = { 'manifest.json': '{}', 'tiles/3/7/3.mvt': 'x' };
  expect(compareFolders(folder(files), folder(files))).toEqual([]);
});

test('one other byte, a file more and a file less are each told by path', () => {
  const left = folder({ 'a/same': '1', 'a/other': 'abc', 'left.json': '' });
  const right = folder({ 'a/same': '1', 'a/other': 'abd', 'b/right.json': '' });
  expect(compareFolders(left, right)).toEqual([
    'a/other: other bytes',
    'b/right.json: only in the second',
    'left.json: only in the first',
  ]);
});

test('files are listed with slashes and in order, without folders', () => {
  const path = folder({ 'b/2': '', 'a/1/x': '', c: '' });
  expect([...listFiles(path).keys()]).toEqual(['a/1/x', 'b/2', 'c']);
});
