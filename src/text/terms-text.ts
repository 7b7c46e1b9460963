import type { Language } from '../domain/language.ts';
import type { TermId } from '../domain/term.ts';

/** A term in plain words. Kanji of the term carry their reading: see `rubyParts`. */
export interface PlainTerm {
  readonly name: string;
  /** The Japanese term, where the page is in another language; else empty. */
  readonly japanese: string;
  /** Short sentences without words that would need a dictionary. */
  readonly plain: string;
}

/** Every term in one language. */
export type TermsText = Readonly<Record<TermId, PlainTerm>>;

/** Loads the plain words, when a reader asks for them. */
export async function loadTermsText(language: Language): Promise<TermsText> {
  return language === 'ja'
    ? (await import('./ja/terms.ts')).termsJa
    : (await import('./en/terms.ts')).termsEn;
}
