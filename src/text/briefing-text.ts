import type { Language } from '../domain/language.ts';
import type { briefingJa } from './ja/briefing.ts';
import type { Widen } from './text.ts';

/** Words of exports, briefings and slides; apart from `Text`, so that the map does not carry them. */
export type BriefingText = Widen<typeof briefingJa>;

/** Loads the words of exports and briefings. */
export async function loadBriefingText(language: Language): Promise<BriefingText> {
  return language === 'ja'
    ? (await import('./ja/briefing.ts')).briefingJa
    : (await import('./en/briefing.ts')).briefingEn;
}
