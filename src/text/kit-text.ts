import type { Language } from '../domain/language.ts';
import type { kitJa } from './ja/kit.ts';
import type { Widen } from './text.ts';

/** Words of the kit page; apart from `Text`, so that the map does not carry them. */
export type KitText = Widen<typeof kitJa>;

/** Loads the words of the kit page. */
export async function loadKitText(language: Language): Promise<KitText> {
  return language === 'ja'
    ? (await import('./ja/kit.ts')).kitJa
    : (await import('./en/kit.ts')).kitEn;
}
