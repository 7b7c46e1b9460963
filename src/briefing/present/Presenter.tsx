import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type PointerEvent,
  type ReactElement,
} from 'react';
import type { Briefing } from '../../state/slides/briefing.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { SlideMaker } from '../../ui/slides/make-slides.ts';
import { useSlide } from '../use-slide.ts';
import { keyAction, type PresentAction } from './key-action.ts';
import { keepPosition } from './kept-position.ts';
import { pageOnStage, presentStep, type PresentState } from './present-state.ts';
import { useLayout } from './use-layout.ts';
import { useSpeaker } from './use-speaker.ts';

/** A pointer that moves so far, in pixels, swipes; less is a click. */
const SWIPE = 48;

/** The slides one by one over the whole window: keys, clicker, click, swipe; black screen; notes beside. */
export function Presenter(props: {
  maker: SlideMaker;
  briefing: Briefing;
  words: BriefingText;
  /** Slide to begin with, from 0. */
  start: number;
  onEnd: (last: number) => void;
}): ReactElement {
  const { maker, briefing, words, start, onEnd } = props;
  const { presenting } = words.page;
  const count = briefing.slides.length;
  const stage = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<PresentState>(() => ({
    index: Math.min(start, count - 1),
    page: 0,
    isBlack: false,
    typed: '',
  }));
  const { index, isBlack, typed } = state;
  const layout = useLayout();
  const slide = useSlide(maker, briefing, index, 'shown', layout);
  const next = useSlide(maker, briefing, index + 1, 'next', layout);
  const isShown = slide?.index === index;
  const pages = isShown ? slide.pages.length : 1;
  const page = Math.min(state.page, pages - 1);
  const [last, setLast] = useState(0);
  const onStage = slide === undefined ? 0 : pageOnStage(slide, state, last);
  if (onStage !== last) setLast(onStage);
  const act = useCallback(
    (action: PresentAction) => {
      if (action.kind === 'fullScreen') void toggleFullScreen(stage.current);
      else if (action.kind === 'end') {
        if (document.fullscreenElement !== null) void document.exitFullscreen();
        keepPosition(undefined);
        onEnd(index);
      } else setState((before) => presentStep(before, action, count, pages));
    },
    [count, index, onEnd, pages],
  );
  useEffect(() => keepPosition(index), [index]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = keyAction(event.key, event.ctrlKey || event.metaKey || event.altKey);
      const isButton = event.target instanceof HTMLButtonElement;
      // Enter and space press a button that has the focus.
      if (action === undefined || (isButton && (event.key === ' ' || event.key === 'Enter')))
        return;
      event.preventDefault();
      // A pointer that lies still would keep the buttons over what the slide says.
      stage.current?.removeAttribute('data-pointing');
      act(action);
    };
    document.addEventListener('keydown', press);
    document.addEventListener('click', releaseClicked);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('click', releaseClicked);
    };
  }, [act]);
  useSpeaker(
    isShown ? { slide, next: index + 1 < count ? next : undefined, index, count, page } : undefined,
    act,
  );
  const pointer = usePointer(act, isBlack);
  return (
    <div
      ref={stage}
      className="presenter"
      role="region"
      aria-label={presenting.label}
      data-slide={index + 1}
      data-black={isBlack}
      onPointerMove={({ movementX, movementY, currentTarget }) => {
        if (movementX !== 0 || movementY !== 0) currentTarget.dataset['pointing'] = 'true';
      }}
    >
      <div className="presenter-stage" {...pointer}>
        {slide === undefined ? (
          <p role="status">{presenting.loading}</p>
        ) : (
          // The drawing is made by us from escaped text.
          <div
            key={`${slide.index}-${onStage}`}
            className="presenter-slide"
            dangerouslySetInnerHTML={{ __html: slide.pages[onStage] ?? '' }}
          />
        )}
      </div>
      {isBlack && (
        <button type="button" className="presenter-black" onClick={() => act({ kind: 'black' })}>
          <span className="visually-hidden">{presenting.black}</span>
        </button>
      )}
      <p className="visually-hidden" role="status">
        {presenting.position(index + 1, count)} {slide?.content.altText}
      </p>
      {typed !== '' && <p className="presenter-typed">{presenting.typed(typed)}</p>}
      {!isBlack && (
        <progress
          className="presenter-progress"
          value={index + 1}
          max={count}
          aria-label={presenting.progress}
        />
      )}
      <div className="presenter-bar">
        <button type="button" className="button" onClick={() => act({ kind: 'step', by: -1 })}>
          {presenting.previous}
        </button>
        <button type="button" className="button" onClick={() => act({ kind: 'step', by: 1 })}>
          {presenting.next}
        </button>
        <button type="button" className="button" onClick={openNotes}>
          {presenting.notes}
        </button>
        <button type="button" className="button" onClick={() => act({ kind: 'fullScreen' })}>
          {presenting.fullScreen}
        </button>
        <button type="button" className="button" onClick={() => act({ kind: 'end' })}>
          {presenting.end}
        </button>
        <span className="note">{presenting.keys}</span>
      </div>
    </div>
  );
}

/** A button that was clicked, not reached by keys, gives Enter and space back to the slides. */
function releaseClicked({ detail, target }: MouseEvent): void {
  const isClick = detail > 0;
  if (isClick && target instanceof HTMLElement) target.closest('button')?.blur();
}

function openNotes(): void {
  const address = `${location.pathname}${location.search}#speaker`;
  window.open(address, 'kyoten-speaker', 'popup,width=1100,height=760');
}

async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  if (document.fullscreenElement !== null) return document.exitFullscreen();
  // Frames and some phones refuse it; the slides fill the window anyway.
  await element?.requestFullscreen().catch(() => undefined);
}

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/** A click goes on, at the left edge back; a swipe goes the way it is pulled. */
function usePointer(act: (action: PresentAction) => void, isBlack: boolean): PointerHandlers {
  const from = useRef<number>(undefined);
  return {
    onPointerDown: ({ clientX }) => {
      from.current = clientX;
    },
    onPointerUp: ({ clientX, button }) => {
      if (from.current === undefined || button !== 0 || isBlack) return;
      const pulled = clientX - from.current;
      const isClick = Math.abs(pulled) < SWIPE;
      const goesBack = isClick ? clientX < innerWidth * 0.2 : pulled > 0;
      act({ kind: 'step', by: goesBack ? -1 : 1 });
    },
  };
}
