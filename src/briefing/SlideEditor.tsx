import { useId, useState, type ReactElement } from 'react';
import type { BriefingSlide } from '../state/slides/briefing.ts';
import * as edit from '../state/slides/edit-briefing.ts';
import { slideLink } from '../state/slides/slide-link.ts';
import { parseLink } from '../state/url.ts';
import type { BriefingText } from '../text/briefing-text.ts';
import type { EditedBriefing } from './use-briefing.ts';

/** Fields and deeds of one slide. */
export function SlideEditor(props: {
  edited: EditedBriefing;
  words: BriefingText;
  index: number;
  onChoose: (index: number) => void;
  onSay: (words: string) => void;
}): ReactElement | null {
  const { edited, words, index, onChoose, onSay } = props;
  const { briefing, change } = edited;
  const { page } = words;
  const id = useId();
  const slide = briefing.slides[index];
  if (slide === undefined) return null;
  const set = (patch: Partial<BriefingSlide>, field: string): void =>
    change(edit.editSlide(briefing, index, patch), `${index} ${field}`);
  const move = (to: number): void => {
    change(edit.moveSlide(briefing, index, to));
    onChoose(to);
  };
  const isUnreadable = slide.kind === 'unreadable';
  return (
    <section className="slide-editor" aria-label={page.slide(index + 1, slide.title)}>
      <p className="note">{page.kinds[slide.kind]}</p>
      <label htmlFor={`${id}-title`}>{page.slideTitle}</label>
      <input
        id={`${id}-title`}
        className="input"
        value={slide.title}
        disabled={isUnreadable}
        onChange={(event) => set({ title: event.target.value }, 'title')}
      />
      <label htmlFor={`${id}-note`}>{page.slideNote}</label>
      <textarea
        id={`${id}-note`}
        className="input"
        rows={5}
        value={slide.note}
        disabled={isUnreadable}
        onChange={(event) => set({ note: event.target.value }, 'note')}
      />
      {!isUnreadable && (
        <LinkField
          key={slide.link}
          slide={slide}
          words={words}
          onLink={(link) => set({ link }, 'link')}
        />
      )}
      <div className="button-row">
        <button
          type="button"
          className="button"
          disabled={index === 0}
          onClick={() => move(index - 1)}
        >
          {page.up}
        </button>
        <button
          type="button"
          className="button"
          disabled={index === briefing.slides.length - 1}
          onClick={() => move(index + 1)}
        >
          {page.down}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            change(edit.duplicateSlide(briefing, index));
            onChoose(index + 1);
          }}
        >
          {page.duplicate}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            change(edit.removeSlide(briefing, index));
            onChoose(Math.max(0, Math.min(index, briefing.slides.length - 2)));
            onSay(page.removed(slide.title || page.kinds[slide.kind]));
          }}
        >
          {page.remove}
        </button>
        <a className="button" href={`./index.html${slide.link}`}>
          {page.openView}
        </a>
      </div>
    </section>
  );
}

/** The view of a slide: an address of the map can be pasted in its place. */
function LinkField(props: {
  slide: BriefingSlide;
  words: BriefingText;
  onLink: (link: string) => void;
}): ReactElement {
  const { slide, words, onLink } = props;
  const [typed, setTyped] = useState(slide.link);
  const id = useId();
  const take = (): void => {
    if (typed === slide.link) return;
    const query = typed.includes('?') ? typed.slice(typed.indexOf('?')) : '';
    onLink(slideLink(parseLink(query.split('#')[0] ?? '').view));
  };
  return (
    <>
      <label htmlFor={id}>{words.page.slideLink}</label>
      <input
        id={id}
        className="input"
        value={typed}
        aria-describedby={`${id}-help`}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
      />
      <p id={`${id}-help`} className="note">
        {words.page.slideLinkHelp}
      </p>
    </>
  );
}
