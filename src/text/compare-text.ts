import type { Language } from '../domain/language.ts';
import type { compareJa } from './ja/compare.ts';
import type { Widen } from './text.ts';

/** Words of the comparison; apart from `Text`, so that the map opens without them. */
export type CompareText = Widen<typeof compareJa>;

/** Loads the words of the comparison. */
export async function loadCompareWords(language: Language): Promise<CompareText> {
  return language === 'ja'
    ? (await import('./ja/compare.ts')).compareJa
    : (await import('./en/compare.ts')).compareEn;
}
