import type { Language } from '../domain/language.ts';
import type { accessibilityJa } from './ja/accessibility.ts';
import type { Widen } from './text.ts';

/** Words of the page with the results of the accessibility tests. */
export type AccessibilityText = Widen<typeof accessibilityJa>;

/** Loads the words of the page. */
export async function loadAccessibilityText(language: Language): Promise<AccessibilityText> {
  return language === 'ja'
    ? (await import('./ja/accessibility.ts')).accessibilityJa
    : (await import('./en/accessibility.ts')).accessibilityEn;
}
