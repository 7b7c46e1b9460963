import type { PresentAction } from '../present/key-action.ts';

/**
 * Shows the slides of an offline file. The file carries this function as it stands, so
 * it names nothing outside itself but the browser.
 */
export function runOfflinePage(
  keyAction: (key: string, hasModifier: boolean) => PresentAction | undefined,
): void {
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
  const progress = document.querySelector('progress');
  const notes = document.querySelector<HTMLElement>('#notes');
  // Where 16:9 would set text below 24 pixels, the pages of 4:3 are shown.
  const isSmall = matchMedia('(max-width: 1279px), (max-height: 719px)');
  let index = 0;
  let page = 0;
  let typed = '';
  let from = 0;
  const pagesOf = (slide: HTMLElement | undefined): HTMLElement[] => [
    ...(slide?.querySelectorAll<HTMLElement>(isSmall.matches ? '.narrow' : '.wide') ?? []),
  ];
  const turnTo = (wanted: number): void => {
    const pages = pagesOf(slides[index]);
    page = Math.max(0, Math.min(wanted, pages.length - 1));
    for (const shown of document.querySelectorAll('.is-page')) shown.classList.remove('is-page');
    pages[page]?.classList.add('is-page');
  };
  const show = (wanted: number, wantedPage = 0): void => {
    index = Math.max(0, Math.min(wanted, slides.length - 1));
    turnTo(wantedPage);
    typed = '';
    document.body.classList.remove('is-black');
    slides.forEach((slide, at) => slide.classList.toggle('is-shown', at === index));
    if (progress !== null) progress.value = index + 1;
    if (notes !== null) notes.textContent = slides[index]?.dataset['note'] ?? '';
    history.replaceState(null, '', `#${index + 1}`);
  };
  const fullScreen = (): void => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen().catch(() => undefined);
  };
  const step = (by: 1 | -1, isBlack: boolean): void => {
    const pages = pagesOf(slides[index]).length;
    const isLast = by === 1 && index === slides.length - 1;
    if (isBlack) show(index, page);
    else if (isLast || (page + by >= 0 && page + by < pages)) show(index, page + by);
    // Back to the last page of the slide before.
    else if (by === -1 && index > 0) show(index - 1, Infinity);
    else show(index + by);
  };
  const act = (action: PresentAction): void => {
    const isBlack = document.body.classList.contains('is-black');
    if (action.kind === 'digit') typed = (typed + action.digit).slice(-3);
    else if (action.kind === 'black') document.body.classList.toggle('is-black');
    else if (action.kind === 'fullScreen') fullScreen();
    else if (action.kind === 'step') step(action.by, isBlack);
    else if (action.kind === 'jump' && typed === '') step(1, isBlack);
    else if (action.kind === 'jump') show(Number(typed) - 1);
    else if (action.kind === 'first') show(0);
    else if (action.kind === 'last') show(slides.length - 1);
  };
  addEventListener('keydown', (event) => {
    if ((event.key === 'n' || event.key === 'N') && notes !== null) notes.hidden = !notes.hidden;
    const action = keyAction(event.key, event.ctrlKey || event.metaKey || event.altKey);
    if (action === undefined) return;
    event.preventDefault();
    act(action);
  });
  addEventListener('pointerdown', (event) => {
    from = event.clientX;
  });
  addEventListener('pointerup', (event) => {
    if (event.button !== 0) return;
    const pulled = event.clientX - from;
    const goesBack = Math.abs(pulled) < 48 ? event.clientX < innerWidth * 0.2 : pulled > 0;
    act({ kind: 'step', by: goesBack ? -1 : 1 });
  });
  // Another window size leaves a black screen black.
  isSmall.addEventListener('change', () => turnTo(page));
  // A file that is loaded anew goes on where it was.
  show(Number(location.hash.slice(1) || 1) - 1);
}
