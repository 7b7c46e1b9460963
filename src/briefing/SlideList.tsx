import type { ReactElement } from 'react';
import type { Briefing } from '../state/slides/briefing.ts';
import { moveSlide } from '../state/slides/edit-briefing.ts';
import type { BriefingText } from '../text/briefing-text.ts';
import type { SlideMaker } from '../ui/slides/make-slides.ts';
import { SlidePicture } from './SlidePicture.tsx';
import type { EditedBriefing } from './use-briefing.ts';
import { useSlide } from './use-slide.ts';

/** The slides in their order; Alt with an arrow moves the chosen one. */
export function SlideList(props: {
  edited: EditedBriefing;
  maker: SlideMaker;
  words: BriefingText;
  chosen: number;
  onChoose: (index: number) => void;
}): ReactElement {
  const { edited, maker, words, chosen, onChoose } = props;
  const { briefing, change } = edited;
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= briefing.slides.length) return;
    change(moveSlide(briefing, from, to));
    onChoose(to);
  };
  return (
    <nav className="slide-list" aria-label={words.page.choose}>
      <ol>
        {briefing.slides.map((slide, index) => (
          // Slides have no identity but their place: equal ones may stand twice.
          <li key={index}>
            <button
              type="button"
              className="slide-choice"
              aria-current={index === chosen ? 'true' : undefined}
              aria-label={words.page.slide(index + 1, slide.title || words.page.kinds[slide.kind])}
              onClick={() => onChoose(index)}
              onKeyDown={(event) => {
                if (!event.altKey) return;
                if (event.key === 'ArrowUp') move(index, index - 1);
                if (event.key === 'ArrowDown') move(index, index + 1);
              }}
            >
              <span className="slide-number">{index + 1}</span>
              <Thumbnail maker={maker} briefing={briefing} index={index} />
              <span className="slide-name">{slide.title || words.page.kinds[slide.kind]}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Thumbnail(props: { maker: SlideMaker; briefing: Briefing; index: number }): ReactElement {
  const slide = useSlide(props.maker, props.briefing, props.index, `thumb${props.index}`);
  return <SlidePicture slide={slide} />;
}
