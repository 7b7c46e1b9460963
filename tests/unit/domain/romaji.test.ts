import { expect, test } from 'vitest';
import { romaji } from '../../../src/domain/romaji.ts';

test.each([
  ['ゆすはら', 'yusuhara'],
  ['さっぽろ', 'sapporo'],
  ['くっちゃん', 'kutchan'],
  ['しもにた', 'shimonita'],
  ['おびひろ', 'obihiro'],
  ['ちゅうおう', 'chuo'],
  ['おおさか', 'osaka'],
  ['えいへいじ', 'eiheiji'],
  ['にいがた', 'niigata'],
])('%s is spelled %s: long vowels short, small tsu doubled', (kana, spelled) => {
  expect(romaji(kana)).toBe(spelled);
});

test('n before a vowel or y gets an apostrophe, before a consonant none', () => {
  expect(romaji('しんおんせん')).toBe("shin'onsen");
  expect(romaji('なんよう')).toBe("nan'yo");
  expect(romaji('なんぶ')).toBe('nanbu');
});

test('a long vowel is not prolonged a second time', () => {
  expect(romaji('さんようおのだ')).toBe("san'yoonoda");
});

test('a bar keeps the vowels of two morphemes apart', () => {
  expect(romaji('まつうら')).toBe('matsura');
  expect(romaji('まつ|うら')).toBe('matsuura');
});
