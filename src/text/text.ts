import type { Language } from '../domain/language.ts';
import { ja } from './ja.ts';

/** The same keys with any words: literals become `string`, functions keep their parameters. */
export type Widen<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Every word of the page. A language lacking one does not compile. */
export type Text = Widen<typeof ja>;

/** The language that words are in. */
export function languageOf(text: Text): Language {
  return text.language === 'en' ? 'en' : 'ja';
}

/** The words of a language; Japanese is always there, others load when asked for. */
export async function loadText(language: Language): Promise<Text> {
  return language === 'ja' ? ja : (await import('./en.ts')).en;
}
