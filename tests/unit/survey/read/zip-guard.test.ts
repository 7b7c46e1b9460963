import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SurveyRefusal } from '../../../../src/survey/refusal.ts';
import { READ_LIMITS } from '../../../../src/survey/read/limits.ts';
import { readZipDirectory } from '../../../../src/survey/read/zip-directory.ts';
import { unpackZip } from '../../../../src/survey/read/zip-guard.ts';

const PARTS = { 'a/one.txt': 'いち'.repeat(40_000), 'two.txt': '', 'three.bin': 'x' };

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]),
    ),
  );
}

function refusalOf(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof SurveyRefusal) return error.finding.kind;
    throw error;
  }
  return undefined;
}

/** The zip with another stated size for its first part, in the central directory. */
function withStatedSize(zip: Uint8Array, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  const at = view.getUint32(changed.length - 22 + 16, true);
  view.setUint32(at + 24, size, true);
  return changed;
}

describe('unpackZip', () => {
  test('keeps every part, without compression', () => {
    const zip = zipOf(PARTS);
    const stored = unpackZip(zip, readZipDirectory(zip), READ_LIMITS);
    expect(readZipDirectory(stored).every(({ method }) => method === 0)).toBe(true);
    const texts = Object.entries(unzipSync(stored)).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]);
    expect(Object.fromEntries(texts)).toEqual(PARTS);
  });

  test.each([
    ['larger than stated is a bomb', 100, 'zipBomb'],
    ['smaller than stated is damaged', 9_000_000, 'damagedFile'],
    ['stated beyond the limit is refused before anything is inflated', 4e9, 'zipBomb'],
  ])('a part %s', (_, size, kind) => {
    const zip = withStatedSize(zipOf({ 'one.txt': PARTS['a/one.txt'] }), size);
    expect(refusalOf(() => unpackZip(zip, readZipDirectory(zip), READ_LIMITS))).toBe(kind);
  });
});
