import { useEffect, useState } from 'react';
import type { SlideContent } from '../map/export/slide-content.ts';
import { slideSvg } from '../map/export/slide-svg.ts';
import type { Briefing } from '../state/slides/briefing.ts';
import type { SlideMaker } from '../ui/slides/make-slides.ts';

/** A slide that is made: its content and its drawing. */
export interface MadeSlide {
  readonly content: SlideContent;
  readonly svg: string;
}

/** One slide, kept in step with the briefing; the one before stays until the new one is made. */
export function useSlide(
  maker: SlideMaker,
  briefing: Briefing,
  index: number,
  prefix: string,
): MadeSlide | undefined {
  const [made, setMade] = useState<MadeSlide>();
  const count = briefing.slides.length;
  useEffect(() => {
    if (index < 0 || index >= count) return undefined;
    let isCurrent = true;
    void maker.make(briefing, index).then((content) => {
      if (isCurrent) setMade({ content, svg: slideSvg(content, { index, count, prefix }) });
    });
    return () => {
      isCurrent = false;
    };
  }, [maker, briefing, index, count, prefix]);
  return index < count ? made : undefined;
}

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
