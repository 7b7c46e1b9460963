import { useEffect, useMemo, useState } from 'react';
import type { SlideContent } from '../map/export/slide-content.ts';
import { SLIDE, type SlideLayout } from '../map/export/slide-layout.ts';
import { slidePages } from '../map/export/slide-svg.ts';
import type { Briefing } from '../state/slides/briefing.ts';
import type { SlideMaker } from '../ui/slides/make-slides.ts';

/** A slide that is made: its content and its drawing on one page or several. */
export interface MadeSlide {
  readonly content: SlideContent;
  readonly pages: readonly string[];
  /** Its place in the briefing, from 0, and among how many. */
  readonly index: number;
  readonly count: number;
}

/** One slide, kept in step with the briefing; the one before stays until the new one is made. */
export function useSlide(
  maker: SlideMaker,
  briefing: Briefing,
  index: number,
  prefix: string,
  layout: SlideLayout = SLIDE,
): MadeSlide | undefined {
  const [made, setMade] = useState<Made>();
  const count = briefing.slides.length;
  useEffect(() => {
    if (index < 0 || index >= count) return undefined;
    let isCurrent = true;
    void maker.make(briefing, index).then((content) => {
      if (isCurrent) setMade({ content, index, count });
    });
    return () => {
      isCurrent = false;
    };
  }, [maker, briefing, index, count]);
  const isThere = index < count;
  return useMemo(() => {
    if (made === undefined || !isThere) return undefined;
    const position = { index: made.index, count: made.count, prefix, layout };
    return { ...made, pages: slidePages(made.content, position) };
  }, [made, isThere, prefix, layout]);
}

/** A slide whose drawing waits for the size of the window. */
type Made = Omit<MadeSlide, 'pages'>;

/** Every slide of a briefing, one after the other; `onStep` hears which is being made (from 0). */
export async function makeAll(
  maker: SlideMaker,
  briefing: Briefing,
  onStep: (index: number) => void,
): Promise<readonly SlideContent[]> {
  const slides: SlideContent[] = [];
  for (const index of briefing.slides.keys()) {
    onStep(index);
    slides.push(await maker.make(briefing, index));
  }
  return slides;
}
