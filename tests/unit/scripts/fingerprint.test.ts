import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, readNote, writeNote } from '../../../scripts/lib/fingerprint.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kyoten-fingerprint-'));
  mkdirSync(join(root, 'data', 'deep'), { recursive: true });
  writeFileSync(join(root, 'data', 'a.csv'), 'a');
  writeFileSync(join(root, 'data', 'deep', 'b.csv'), 'b');
  writeFileSync(join(root, 'lock.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

function now(...words: string[]): string {
  return fingerprint(root, ['data', 'lock.json', 'not-there'], words);
}

test('the same files and words give the same fingerprint', async () => {
  expect(now('pmtiles')).toBe(now('pmtiles'));
});

test('it changes with a byte, a name, a new file, and an option', async () => {
  const seen = [now('pmtiles'), now('directory')];
  writeFileSync(join(root, 'data', 'deep', 'b.csv'), 'B');
  seen.push(now('pmtiles'));
  renameSync(join(root, 'data', 'a.csv'), join(root, 'data', 'c.csv'));
  seen.push(now('pmtiles'));
  writeFileSync(join(root, 'data', 'deep', 'd.csv'), '');
  seen.push(now('pmtiles'));
  writeFileSync(join(root, 'lock.json'), '{ }');
  seen.push(now('pmtiles'));
  expect(new Set(seen).size).toBe(seen.length);
});

test('a note is kept, and one that was never written is undefined', async () => {
  const path = join(root, 'deep', 'note.txt');
  expect(readNote(path)).toBeUndefined();
  await writeNote(path, 'kept');
  expect(readNote(path)).toBe('kept');
});
