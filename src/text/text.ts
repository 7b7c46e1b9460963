import type { Language } from '../domain/language.ts';
import type { frameJa } from './ja-frame.ts';
import type { ja } from './ja.ts';

/** The same keys with any words: literals become `string`, functions keep their parameters. */
export type Widen<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Every word of the page. A language lacking one does not compile. */
export type Text = Widen<typeof ja>;

/** The words of a light frame: a small part of them all, because other sites' readers pay for it. */
export type FrameText = Widen<typeof frameJa>;

/** The language that words are in. */
export function languageOf(text: Pick<FrameText, 'language'>): Language {
  return text.language === 'en' ? 'en' : 'ja';
}

/** The words of a language. Each is a file of its own: a reader of one need not fetch the other. */
export async function loadText(language: Language): Promise<Text> {
  return language === 'ja' ? (await import('./ja.ts')).ja : (await import('./en.ts')).en;
}

/** The words of a light frame in a language. */
export async function loadFrameText(language: Language): Promise<FrameText> {
  return language === 'ja'
    ? (await import('./ja-frame.ts')).frameJa
    : (await import('./en-frame.ts')).frameEn;
}
