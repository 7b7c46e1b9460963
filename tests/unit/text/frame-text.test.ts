import { expect, test } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { frameEn } from '../../../src/text/en-frame.ts';
import { ja } from '../../../src/text/ja.ts';
import { frameJa } from '../../../src/text/ja-frame.ts';

const PAIRS = [
  ['ja', frameJa, ja],
  ['en', frameEn, en],
] as const;

test.each(PAIRS)('the page has every word of its frame: %s', (_, frame, page) => {
  // A group that the page names again must not lose what the frame says.
  expect(page).toMatchObject(frame);
});

test.each(PAIRS)('the frame carries no more than half of all words: %s', (_, frame, page) => {
  const letters = (words: object): number => JSON.stringify(words).length;
  expect(letters(frame)).toBeLessThan(letters(page) / 2);
});
