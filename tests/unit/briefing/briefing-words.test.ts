import { expect, test } from 'vitest';
import { briefingLanguage, briefingWords } from '../../../src/briefing/briefing-words.ts';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';
import { writeLink } from '../../../src/state/url.ts';
import type { Briefing } from '../../../src/state/slides/briefing.ts';
import { briefingJa } from '../../../src/text/ja/briefing.ts';

const slideIn = (language: 'ja' | 'en') =>
  ({ kind: 'view', link: writeLink({ ...DEFAULT_VIEW, language }), title: '', note: '' }) as const;
const of = (slides: readonly object[]) => ({ title: '', slides }) as unknown as Briefing;

test('the first slide that can be read decides the language of a briefing', () => {
  expect(briefingLanguage(of([slideIn('ja'), slideIn('en')]), 'en')).toBe('ja');
  expect(briefingLanguage(of([slideIn('en')]), 'ja')).toBe('en');
  expect(briefingLanguage(of([{ kind: 'unreadable', link: '' }, slideIn('en')]), 'ja')).toBe('en');
  expect(briefingLanguage(of([]), 'en')).toBe('en');
});

test('files of a Japanese briefing have Japanese words on an English page', async () => {
  const { text, words } = await briefingWords(of([slideIn('ja')]), 'en');
  expect(text.language).toBe('ja');
  expect(words.exports.table.continued(1, 2)).toBe(briefingJa.exports.table.continued(1, 2));
});
