import { briefingPageJa } from './briefing-page.ts';
import { exportsJa } from './exports.ts';
import { slidesJa } from './slides.ts';

/** Japanese wording: exports, briefings and slides. */
export const briefingJa = { exports: exportsJa, slides: slidesJa, page: briefingPageJa } as const;
