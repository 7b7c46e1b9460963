import { romaji } from './romaji.ts';

/*
 * Readings in Latin letters, in a form in which the usual ways of spelling meet:
 * Hepburn and Kunrei (shi/si, tsu/tu, ja/zya), long vowels written or not (ō, ou,
 * oo, oh, o), m or n before b and p, apostrophe or none.
 */

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/oh(?![aiueoy])/g, 'o'],
  [/m(?=[bpm])/g, 'n'],
  [/[tc]ch/g, 'tty'],
  [/ch/g, 'ty'],
  [/sh/g, 'sy'],
  [/j/g, 'zy'],
  [/tsu/g, 'tu'],
  [/dz?u/g, 'zu'],
  [/di/g, 'zi'],
  [/f/g, 'h'],
  [/y(?=[ie])/g, ''],
  [/yy+/g, 'y'],
  [/wo/g, 'o'],
];

/** Long vowels and doubled n, also where two readings meet. */
const RUNS: readonly (readonly [RegExp, string])[] = [
  [/ou/g, 'o'],
  [/([aiueo])\1+/g, '$1'],
  [/n+/g, 'n'],
];

/** Folds Latin text; anything but letters and digits is dropped. */
export function romajiKey(text: string): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return replaceAll(replaceAll(letters, SPELLINGS), RUNS);
}

/** The key of two readings one after the other, from their keys. */
export function joinRomajiKeys(first: string, second: string): string {
  return replaceAll(first + second, RUNS);
}

function replaceAll(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((key, [spelling, form]) => key.replace(spelling, form), text);
}

/** The same form of a reading in hiragana. */
export function romajiKeyOfKana(kana: string): string {
  return romajiKey(romaji(kana));
}
