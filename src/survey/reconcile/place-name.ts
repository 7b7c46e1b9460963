import { foldKana } from '../../domain/name-folding.ts';

/** A name without its last word for what it is: 檮原町 is 檮原. */
export function withoutSuffix(name: string): string {
  return name.length > 2 ? name.replace(/[市区町村]$/u, '') : name;
}

/**
 * A municipality's reading without the word for what it is, which may be read in two
 * ways (まち and ちょう, むら and そん) or written 町 and 村. `undefined` when it is no kana.
 */
export function foldReading(kana: string): string | undefined {
  const stem = kana
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[市区町村]$/u, '');
  const folded = foldKana(stem);
  return folded?.replace(/(?<=..)(?:し|く|まち|ちょう|ちよう|むら|そん)$/u, '');
}

/** No name at all, or a dash for it, as prefectures' rows have. */
export function isNameless(name: string): boolean {
  return name === '' || /^[-‐―−－ー*＊]+$/u.test(name);
}

const MARK = /(?<=[市区町村])\s*(?:※\s*\d*|\*+\s*\d*|\(?注\s*\d*\)?|\d\))$/u;
const PREFECTURE_IN_BRACKETS = /^[([【](.{2,3}[都道府県])[)\]】]\s*(?=.)/u;

/** A name without the mark of a footnote behind it (檮原町※1), its prefecture out of brackets. */
export function withoutMarks(name: string): string {
  const plain = name.normalize('NFKC');
  const bare = plain.replace(PREFECTURE_IN_BRACKETS, '$1').replace(MARK, '');
  return bare === plain ? name : bare;
}
