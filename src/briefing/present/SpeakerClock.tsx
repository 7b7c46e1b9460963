import { useEffect, useState, type ReactElement } from 'react';
import type { BriefingText } from '../../text/briefing-text.ts';
import { keepTimer, keptTimer, timerTime, type Timer } from './timer.ts';

/** Time of day and time spoken, which goes on through a reload. */
export function SpeakerClock({ words }: { words: BriefingText }): ReactElement {
  const { speaker } = words.page;
  const [now, setNow] = useState(Date.now);
  const [timer, setTimer] = useState<Timer>(() => keptTimer() ?? { since: Date.now(), before: 0 });
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, []);
  useEffect(() => keepTimer(timer), [timer]);
  const isRunning = timer.since !== undefined;
  const pause = (): void => {
    const time = Date.now();
    setNow(time);
    setTimer(
      isRunning
        ? { since: undefined, before: timerTime(timer, time) }
        : { since: time, before: timer.before },
    );
  };
  const reset = (): void => {
    const time = Date.now();
    setNow(time);
    setTimer({ since: isRunning ? time : undefined, before: 0 });
  };
  return (
    <div className="speaker-clock">
      <p>
        {speaker.clock} <time>{new Date(now).toTimeString().slice(0, 5)}</time>
      </p>
      <p role="timer" aria-label={speaker.timer}>
        {speaker.timer} <span className="speaker-time">{asMinutes(timerTime(timer, now))}</span>
      </p>
      <button type="button" className="button" onClick={pause}>
        {isRunning ? speaker.pause : speaker.start}
      </button>
      <button type="button" className="button" onClick={reset}>
        {speaker.reset}
      </button>
    </div>
  );
}

/** Milliseconds as minutes and seconds. */
function asMinutes(time: number): string {
  const seconds = Math.floor(Math.max(0, time) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
