import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textFile } from '../../../../scripts/build/edition-file.ts';
import { writeEdition } from '../../../../scripts/build/write-edition.ts';
import { sha256 } from '../../../../scripts/lib/sha256.ts';

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'kyoten-edition-'));
});

afterEach(() => rmSync(out, { recursive: true }));

function files(word: string): ReturnType<typeof textFile>[] {
  return [textFile('tables/a.json', word), textFile('manifest.json', `{"word":"${word}"}`)];
}

function read(path: string): string {
  return readFileSync(join(out, path), 'utf8');
}

test('an edition takes the place of the one before, with nothing of it left', async () => {
  await writeEdition(out, '2026-01-01', [...files('old'), textFile('gone.json', '')]);
  await writeEdition(out, '2026-01-01', files('new'));
  expect(read('2026-01-01/tables/a.json')).toBe('new');
  expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    '2026-01-01',
    '2026-01-01/manifest.json',
    '2026-01-01/tables',
    '2026-01-01/tables/a.json',
    'index.json',
  ]);
});

test('the index lists every edition, newest first, with the checksum of its manifest', async () => {
  await writeEdition(out, '2025-04-01', files('one'));
  await writeEdition(out, '2026-04-01', files('two'));
  await writeEdition(out, '2024-04-01', files('three'));
  mkdirSync(join(out, '2023-04-01'));
  expect(JSON.parse(read('index.json'))).toEqual({
    format: 2,
    editions: ['2026-04-01', '2025-04-01', '2024-04-01'].map((edition) => ({
      edition,
      manifest: `${edition}/manifest.json`,
      sha256: sha256(read(`${edition}/manifest.json`)),
    })),
  });
});

test('when writing fails, the last good edition and the index stay as they were', async () => {
  await writeEdition(out, '2026-01-01', files('good'));
  const index = read('index.json');
  // A file where a folder is needed: the second file cannot be written.
  const broken = [...files('bad'), textFile('manifest.json/impossible', '')];
  await expect(writeEdition(out, '2026-01-01', broken)).rejects.toThrow();
  expect(read('2026-01-01/tables/a.json')).toBe('good');
  expect(read('index.json')).toBe(index);
  expect(readdirSync(out).toSorted()).toEqual(['2026-01-01', 'index.json']);
});

test('what a killed build left behind is cleared away, and an edition it had moved comes back', async () => {
  await writeEdition(out, '2026-01-01', files('good'));
  mkdirSync(join(out, '2026-01-01.building'));
  writeFileSync(join(out, '2026-01-01.building', 'half.json'), '');
  mkdirSync(join(out, '2026-02-01.replaced'));
  writeFileSync(join(out, '2026-02-01.replaced', 'manifest.json'), '{}');
  await expect(
    writeEdition(out, '2026-02-01', [...files('x'), textFile('manifest.json/y', '')]),
  ).rejects.toThrow();
  expect(read('2026-02-01/manifest.json')).toBe('{}');
  await writeEdition(out, '2026-01-01', files('better'));
  expect(existsSync(join(out, '2026-01-01.building'))).toBe(false);
  expect(read('2026-01-01/tables/a.json')).toBe('better');
});
