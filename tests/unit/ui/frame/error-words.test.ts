import { expect, test } from 'vitest';
import { DataError, type DataErrorKind } from '../../../../src/data/data-error.ts';
import { en } from '../../../../src/text/en.ts';
import { ja } from '../../../../src/text/ja.ts';
import { errorWords } from '../../../../src/ui/frame/error-words.ts';

const PATH = 'https://example.jp/data/index.json';

// Whoever reads the words in either language must learn the same: what is there, and what should be.
test.each<[DataErrorKind, readonly string[]]>([
  ['unreachable', ['data/index.json']],
  ['missing', ['data/index.json']],
  ['mismatch', ['data/index.json', 'FOUND', 'WANTED']],
  ['notJson', ['data/index.json', 'FOUND']],
  ['format', ['data/index.json', 'FOUND', 'WANTED']],
  ['unknownEdition', ['FOUND', 'WANTED']],
  ['incomplete', ['data/index.json', 'FOUND', 'WANTED']],
])('%s is said with its facts in both languages', (kind, facts) => {
  const error = new DataError(kind, PATH, 'FOUND', 'WANTED');
  for (const text of [ja, en]) {
    const words = errorWords(text, error);
    for (const fact of ['data/index.json', 'FOUND', 'WANTED'])
      expect(words.includes(fact), `${text.language}: ${words}`).toBe(facts.includes(fact));
    if (facts.includes('WANTED') && kind === 'unknownEdition')
      expect(words.indexOf('FOUND')).toBeLessThan(words.indexOf('WANTED'));
  }
});
