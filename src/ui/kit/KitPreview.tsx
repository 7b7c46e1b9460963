import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { KitText } from '../../text/kit-text.ts';
import { FRAME_HEIGHT } from './snippets.ts';

/** Widths at which a frame is looked at: telephone, column of a page, whole page. */
const WIDTHS = [320, 640, 1200] as const;

/** The very snippet at three widths; what is wider than the page is scaled down. */
export function KitPreview({ code, words }: { code: string; words: KitText }): ReactElement {
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(640);
  const [height, setHeight] = useState(FRAME_HEIGHT);
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number>(width);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const stage = box.current?.firstElementChild;
    // What is copied is what is shown.
    stage?.replaceChildren(document.createRange().createContextualFragment(code));
  }, [code]);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      const frame = box.current?.querySelector('iframe');
      if (source === null || frame === null || source !== frame?.contentWindow) return;
      if (data?.event !== 'height' || typeof data.height !== 'number') return;
      frame.style.height = `${data.height}px`;
      setHeight(data.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  const scale = Math.min(1, room / width);
  return (
    <section className="page-section">
      <h2>{words.previewHeading}</h2>
      <div className="kit-widths" role="group" aria-label={words.previewSwitch}>
        {WIDTHS.map((known) => (
          <button
            key={known}
            type="button"
            className="button"
            data-kind={known === width ? 'filled' : 'quiet'}
            aria-pressed={known === width}
            onClick={() => setWidth(known)}
          >
            {words.previewWidth(known)}
          </button>
        ))}
      </div>
      <div ref={box} className="kit-preview" style={{ height: height * scale + 2 }}>
        <div className="kit-stage" style={{ width, transform: `scale(${scale})` }} />
      </div>
    </section>
  );
}
