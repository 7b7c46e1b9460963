import type { Language } from '../domain/language.ts';
import type { indicatorsJa } from './ja/indicators.ts';
import type { Widen } from './text.ts';

/** Words of the page of indicators; apart from `Text`, so that the map does not carry them. */
export type IndicatorsText = Widen<typeof indicatorsJa>;

/** Loads the words of the page of indicators. */
export async function loadIndicatorsText(language: Language): Promise<IndicatorsText> {
  return language === 'ja'
    ? (await import('./ja/indicators.ts')).indicatorsJa
    : (await import('./en/indicators.ts')).indicatorsEn;
}
