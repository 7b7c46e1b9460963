/** How long one drawing fades into the other, in milliseconds. */
const FADE_DURATION = 350;

/**
 * Lays a still picture of the canvas over the map and fades it out, so that two
 * drawings with different cameras change smoothly. Does nothing without animation.
 */
export function fadeOut(canvas: HTMLCanvasElement, container: HTMLElement): void {
  const picture = document.createElement('canvas');
  picture.width = canvas.width;
  picture.height = canvas.height;
  picture.className = 'map-crossfade';
  picture.setAttribute('aria-hidden', 'true');
  picture.getContext('2d')?.drawImage(canvas, 0, 0);
  container.append(picture);
  const animation = picture.animate([{ opacity: 1 }, { opacity: 0 }], {
    duration: FADE_DURATION,
    easing: 'ease-out',
  });
  const remove = (): void => picture.remove();
  animation.addEventListener('finish', remove);
  animation.addEventListener('cancel', remove);
}
