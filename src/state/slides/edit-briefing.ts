import type { Briefing, BriefingSlide } from './briefing.ts';

/** Adds a slide behind the one at `after` (from 0), or at the end. */
export function addSlide(briefing: Briefing, slide: BriefingSlide, after?: number): Briefing {
  const at = after === undefined ? briefing.slides.length : after + 1;
  return { ...briefing, slides: briefing.slides.toSpliced(at, 0, slide) };
}

/** Changes parts of a slide. */
export function editSlide(
  briefing: Briefing,
  index: number,
  change: Partial<BriefingSlide>,
): Briefing {
  return {
    ...briefing,
    slides: briefing.slides.map((slide, at) => (at === index ? { ...slide, ...change } : slide)),
  };
}

/** Moves a slide to another place; beyond the ends it stays at the end. */
export function moveSlide(briefing: Briefing, from: number, to: number): Briefing {
  const slide = briefing.slides[from];
  if (slide === undefined) return briefing;
  const target = Math.max(0, Math.min(to, briefing.slides.length - 1));
  return { ...briefing, slides: briefing.slides.toSpliced(from, 1).toSpliced(target, 0, slide) };
}

/** Puts a copy of a slide behind it. */
export function duplicateSlide(briefing: Briefing, index: number): Briefing {
  const slide = briefing.slides[index];
  return slide === undefined ? briefing : addSlide(briefing, slide, index);
}

/** Takes a slide out. */
export function removeSlide(briefing: Briefing, index: number): Briefing {
  return { ...briefing, slides: briefing.slides.toSpliced(index, 1) };
}
