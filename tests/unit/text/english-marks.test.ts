import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../src/text/en');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Keys are Japanese words of the data, and practice data is marked as it is in Japanese. */
const KEY = /'[^']*':/g;
const PRACTICE = /演習用（架空）/g;
const COMMENT = /^\s*(?:\/\/|\/?\*)/;
const FULL_WIDTH = /[（）［］【】「」『』：；、。，．！？％＋－　]/u;

describe('English words', () => {
  test('are in as many files as they are expected to be', () => {
    expect(FILES.length).toBeGreaterThan(20);
  });

  test.each(FILES)('have no full-width marks: %s', (name) => {
    const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
    const wrong = lines.filter(
      (line) =>
        !COMMENT.test(line) && FULL_WIDTH.test(line.replaceAll(KEY, '').replaceAll(PRACTICE, '')),
    );
    expect(wrong).toEqual([]);
  });
});
