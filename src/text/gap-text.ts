import type { Language } from '../domain/language.ts';
import type { gapJa } from './ja/gap.ts';
import type { gapPlansJa } from './ja/gap-plans.ts';
import type { Widen } from './text.ts';

/** Words of the gap explorer; apart from `Text`, so that the map opens without them. */
export type GapText = Widen<typeof gapJa>;

/** Its part on ranking, what-if, next best sites and proposals. */
export type GapPlansText = Widen<typeof gapPlansJa>;

/** Loads the words of the gap explorer. */
export async function loadGapWords(language: Language): Promise<GapText> {
  return language === 'ja'
    ? (await import('./ja/gap.ts')).gapJa
    : (await import('./en/gap.ts')).gapEn;
}
