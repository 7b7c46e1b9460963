import { useEffect, useRef } from 'react';
import type { MadeSlide } from '../use-slide.ts';
import type { PresentAction } from './key-action.ts';
import { openChannel, type PresentedSlide } from './speaker-channel.ts';

/** What is on the screen. */
export interface Shown {
  readonly slide: MadeSlide;
  readonly next: MadeSlide | undefined;
  readonly index: number;
  readonly count: number;
  /** Which page of it, from 0. */
  readonly page: number;
}

/** Keeps the window of notes in step, also after either window was loaded anew. */
export function useSpeaker(shown: Shown | undefined, act: (action: PresentAction) => void): void {
  const message = useRef<PresentedSlide>(undefined);
  const channel = useRef<ReturnType<typeof openChannel>>(undefined);
  const deed = useRef(act);
  useEffect(() => {
    deed.current = act;
  }, [act]);
  useEffect(() => {
    const opened = openChannel((heard) => {
      if (heard.kind === 'action') deed.current(heard.action);
      if (heard.kind === 'hello' && message.current !== undefined) opened.say(message.current);
    });
    channel.current = opened;
    return () => {
      opened.say({ kind: 'ended' });
      opened.close();
    };
  }, []);
  const { slide, next, index, count, page = 0 } = shown ?? {};
  useEffect(() => {
    if (slide === undefined || index === undefined || count === undefined) return;
    const { title, note } = slide.content;
    const svg = slide.pages[page] ?? '';
    const after = slide.pages[page + 1] ?? next?.pages[0];
    message.current = { kind: 'slide', index, count, title, note, svg, next: after };
    channel.current?.say(message.current);
  }, [slide, next, index, count, page]);
}
