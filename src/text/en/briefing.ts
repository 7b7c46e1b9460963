import type { BriefingText } from '../briefing-text.ts';
import { briefingPageEn } from './briefing-page.ts';
import { exportsEn } from './exports.ts';
import { slidesEn } from './slides.ts';

/** English wording: exports, briefings and slides. */
export const briefingEn: BriefingText = {
  exports: exportsEn,
  slides: slidesEn,
  page: briefingPageEn,
};
