import { useState, type ReactElement } from 'react';
import type { Briefing } from '../state/slides/briefing.ts';
import type { BriefingText } from '../text/briefing-text.ts';
import { BrokenOff } from '../ui/export/BrokenOff.tsx';
import type { SlideMaker } from '../ui/slides/make-slides.ts';
import { SlidePicture } from './SlidePicture.tsx';
import { useSlide } from './use-slide.ts';

interface Chosen {
  readonly maker: SlideMaker;
  readonly briefing: Briefing;
  readonly index: number;
  readonly words: BriefingText;
}

/** The slide that is being edited; where work for it broke off, it can be made again. */
export function ChosenSlide(props: Chosen): ReactElement {
  const { maker, briefing, index } = props;
  const [attempt, setAttempt] = useState(0);
  const retry = async (): Promise<void> => {
    maker.forgetBrokenOff();
    await maker.make(briefing, index);
    setAttempt(attempt + 1);
  };
  return <Attempt key={attempt} {...props} onRetry={retry} />;
}

function Attempt(props: Chosen & { onRetry: () => Promise<void> }): ReactElement {
  const { maker, briefing, index, words, onRetry } = props;
  const slide = useSlide(maker, briefing, index, 'preview');
  return (
    <>
      <SlidePicture slide={slide} />
      {slide?.content.isBrokenOff === true && <BrokenOff words={words} onRetry={onRetry} />}
    </>
  );
}
