import { expect, test } from 'vitest';
import { briefingWords } from '../../../src/briefing/briefing-words.ts';
import { briefingLanguage, linkInBriefing } from '../../../src/state/slides/briefing-language.ts';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';
import { parseLink, writeLink } from '../../../src/state/url.ts';
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

test('every slide is made in the language of the briefing, whatever it was added in', () => {
  const area = writeLink({ ...DEFAULT_VIEW, language: 'en', area: '39', measure: 'ageing-2020' });
  const briefing = of([slideIn('ja'), { ...slideIn('en'), link: area }, slideIn('ja')]);
  const { view } = parseLink(linkInBriefing(briefing, 1));
  expect(view).toEqual({ ...parseLink(area).view, language: 'ja' });
  expect(linkInBriefing(briefing, 2)).toBe(slideIn('ja').link);
  expect(briefing.slides[1]?.link).toBe(area);
});
