import type { ReactElement } from 'react';
import { fullTitle } from '../map/export/sheet-document.ts';
import type { SlideContent } from '../map/export/slide-content.ts';
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
        {briefing.slides.map((_, index) => (
          // Slides have no identity but their place: equal ones may stand twice.
          <li key={index}>
            <SlideChoice
              maker={maker}
              briefing={briefing}
              index={index}
              words={words}
              isChosen={index === chosen}
              onChoose={onChoose}
              onMove={move}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** One slide of the list: number, picture and name. */
function SlideChoice(props: {
  maker: SlideMaker;
  briefing: Briefing;
  index: number;
  words: BriefingText;
  isChosen: boolean;
  onChoose: (index: number) => void;
  onMove: (from: number, to: number) => void;
}): ReactElement {
  const { maker, briefing, index, words, isChosen, onChoose, onMove } = props;
  const made = useSlide(maker, briefing, index, `thumb${index}`);
  const slide = briefing.slides[index];
  // Views without a title of the reader's own are told apart by what they show, and where.
  const name =
    slide?.title ||
    (made === undefined ? undefined : ownName(made.content)) ||
    words.page.kinds[slide?.kind ?? 'view'];
  return (
    <button
      type="button"
      className="slide-choice"
      aria-current={isChosen ? 'true' : undefined}
      aria-label={words.page.slide(index + 1, name)}
      onClick={() => onChoose(index)}
      onKeyDown={(event) => {
        if (!event.altKey) return;
        if (event.key === 'ArrowUp') onMove(index, index - 1);
        if (event.key === 'ArrowDown') onMove(index, index + 1);
      }}
    >
      <span className="slide-number">{index + 1}</span>
      <SlidePicture slide={made} />
      <span className="slide-name">{name}</span>
    </button>
  );
}

function ownName({ language, title, body }: SlideContent): string {
  return body.kind === 'map'
    ? fullTitle({ language, title, subtitle: body.sheet.subtitle, exerciseMark: undefined })
    : title;
}
