import type { FrameText } from '../text/text.ts';

/** What decides when the map library is worth its bytes. */
export interface MovingOffer {
  /** Box of the map: looked at to know whether the frame is in sight. */
  readonly box: HTMLElement;
  readonly text: FrameText;
  /** False keeps to the button: the reader's link asks for the drawing, or for few bytes. */
  readonly mayStartItself: boolean;
  readonly onStart: () => void;
}

/**
 * Starts the moving map when the reader asks, or once the frame is in sight of
 * the window around it and has a size. Returns what takes the offer back.
 */
export function offerMovingMap(offer: MovingOffer): () => void {
  const { box, text, mayStartItself, onStart } = offer;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button embed-moving';
  button.dataset['kind'] = 'quiet';
  button.textContent = text.embed.moving;
  const observer = new IntersectionObserver((entries) => {
    if (
      entries.some(
        ({ isIntersecting, boundingClientRect: { width, height } }) =>
          isIntersecting && width > 0 && height > 0,
      )
    )
      start();
  });
  const stop = (): void => {
    observer.disconnect();
    button.remove();
  };
  function start(): void {
    stop();
    onStart();
  }
  button.addEventListener('click', start);
  box.append(button);
  if (mayStartItself) afterFirstPaint(() => observer.observe(box));
  return stop;
}

/** Whether the reader's browser asks sites to save data. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' &&
    connection !== null &&
    Reflect.get(connection, 'saveData') === true
  );
}

/** After the page has loaded and painted, so that the drawing never waits for the library. */
function afterFirstPaint(run: () => void): void {
  const soon = (): void => void requestAnimationFrame(() => setTimeout(run, 0));
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
