import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { BriefingText } from '../../text/briefing-text.ts';
import { SvgPicture } from '../../ui/export/SvgPicture.tsx';
import { SpeakerClock } from './SpeakerClock.tsx';
import { keyAction } from './key-action.ts';
import { openChannel, type PresentedSlide } from './speaker-channel.ts';

/** The second window: this slide, the next, notes, clock and timer; its keys steer the presentation. */
export function SpeakerWindow({ words }: { words: BriefingText }): ReactElement {
  const { speaker, presenting } = words.page;
  const [shown, setShown] = useState<PresentedSlide>();
  const channel = useRef<ReturnType<typeof openChannel>>(undefined);
  useEffect(() => {
    document.title = speaker.title;
    const opened = openChannel((message) => {
      if (message.kind === 'slide') setShown(message);
      if (message.kind === 'ended') setShown(undefined);
    });
    channel.current = opened;
    opened.say({ kind: 'hello' });
    return () => opened.close();
  }, [speaker.title]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = keyAction(event.key, event.ctrlKey || event.metaKey || event.altKey);
      const isButton = event.target instanceof HTMLButtonElement;
      const isOwn = action === undefined || action.kind === 'fullScreen' || action.kind === 'end';
      if (isOwn || (isButton && (event.key === ' ' || event.key === 'Enter'))) return;
      event.preventDefault();
      channel.current?.say({ kind: 'action', action });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <main className="speaker" aria-label={speaker.title}>
      <SpeakerClock words={words} />
      {shown === undefined ? (
        <p role="status">{speaker.waiting}</p>
      ) : (
        <>
          <section className="speaker-current" aria-label={speaker.current}>
            <h2>
              {speaker.current} {presenting.position(shown.index + 1, shown.count)}
            </h2>
            <SvgPicture className="slide-picture" svg={shown.svg} alt={shown.title} />
          </section>
          <section className="speaker-next" aria-label={speaker.next}>
            <h2>{speaker.next}</h2>
            {shown.next === undefined ? (
              <p>{speaker.last}</p>
            ) : (
              <SvgPicture className="slide-picture" svg={shown.next} alt={speaker.next} />
            )}
          </section>
          <section className="speaker-notes" aria-label={speaker.notes}>
            <h2>{shown.title}</h2>
            <p>{shown.note === '' ? speaker.noNotes : shown.note}</p>
          </section>
        </>
      )}
    </main>
  );
}
