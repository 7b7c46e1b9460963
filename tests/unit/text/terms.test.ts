import { describe, expect, test } from 'vitest';
import { TERMS } from '../../../src/domain/term.ts';
import { glossaryJa } from '../../../src/text/ja/glossary.ts';
import { termsEn } from '../../../src/text/en/terms.ts';
import { termsJa } from '../../../src/text/ja/terms.ts';
import { rubyParts, withoutReadings } from '../../../src/text/ruby.ts';

const KANJI = /\p{Script=Han}/u;

describe('readings', () => {
  test('belong to the kanji before them, and kana stay as they are', () => {
    expect(rubyParts('小{ちい}さな拠点{きょてん}')).toEqual([
      { base: '小', reading: 'ちい' },
      { base: 'さな', reading: undefined },
      { base: '拠点', reading: 'きょてん' },
    ]);
    expect(withoutReadings('みなし過疎{かそ}')).toBe('みなし過疎');
  });

  test.for(TERMS)('%s: every kanji of the term has one, in hiragana', (id) => {
    for (const { base, reading } of rubyParts(termsJa[id].name)) {
      if (reading === undefined) expect(base).not.toMatch(KANJI);
      else expect(reading).toMatch(/^\p{Script=Hiragana}+$/u);
    }
  });
});

describe('plain words', () => {
  test.for(TERMS)('%s: short sentences that are no quotation of the definition', (id) => {
    const { name, plain } = termsJa[id];
    const sentences = plain.split('。').filter(Boolean);
    expect(plain).toMatch(/。$/);
    for (const sentence of sentences) expect([...sentence].length).toBeLessThanOrEqual(100);
    expect(Object.values(glossaryJa).map(({ meaning }) => meaning as string)).not.toContain(plain);
    expect(withoutReadings(name)).not.toBe('');
  });

  test.for(TERMS)('%s: in English too, with the Japanese term and its reading', (id) => {
    const { name, japanese, plain } = termsEn[id];
    expect(name).toMatch(/^[\x20-\x7e’]+$/);
    // The very term of the Japanese page, so that a reader can find it there.
    const [term = ''] = japanese.split(' ');
    expect(term).toBe(withoutReadings(termsJa[id].name));
    expect(japanese).toMatch(/ [a-z’() -]+$/);
    expect(plain).toMatch(/\.$/);
  });
});
