import type { Language } from '../domain/language.ts';
import type { aboutJa } from './ja/about.ts';
import type { glossaryJa } from './ja/glossary.ts';
import type { Widen } from './text.ts';

/** Words of the about page; apart from `Text`, so that the map does not carry them. */
export type AboutText = Widen<typeof aboutJa>;

/** Terms of the field in one language. */
export type GlossaryText = Widen<typeof glossaryJa>;

/** What the about page says in a language. */
export interface AboutWords {
  readonly about: AboutText;
  readonly glossary: GlossaryText;
}

/** Loads the words of the about page. */
export async function loadAboutWords(language: Language): Promise<AboutWords> {
  if (language === 'ja') {
    const [{ aboutJa }, { glossaryJa }] = await Promise.all([
      import('./ja/about.ts'),
      import('./ja/glossary.ts'),
    ]);
    return { about: aboutJa, glossary: glossaryJa };
  }
  const [{ aboutEn }, { glossaryEn }] = await Promise.all([
    import('./en/about.ts'),
    import('./en/glossary.ts'),
  ]);
  return { about: aboutEn, glossary: glossaryEn };
}
