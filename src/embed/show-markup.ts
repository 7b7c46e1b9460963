import type { LightWords } from './light-pane.ts';

/** Parts of a frame that are exchanged; the box of the map around the drawing stays. */
const PARTS = [
  'style',
  '.embed-head',
  '.embed-figures',
  '.embed-drawing',
  '.embed-terms > summary',
  '.embed-terms > dl',
  '.embed-foot',
] as const;

/**
 * Shows a frame's markup. A frame that stands already keeps its map, its focus
 * and its open table, and the summary keeps its element, so that it is spoken.
 */
export function showMarkup(container: HTMLElement, markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const next = template.content;
  const isSame = [container, next].every((root) => root.querySelector('.embed-map') !== null);
  if (!isSame) {
    container.replaceChildren(next);
    return;
  }
  for (const part of PARTS) exchange(container, next, part);
  const label = next.querySelector('.embed-table > summary')?.textContent ?? '';
  const opener = container.querySelector('.embed-table > summary');
  if (opener !== null && opener.textContent !== label) opener.textContent = label;
  const words = container.querySelector('.embed-summary');
  if (words !== null) words.textContent = next.querySelector('.embed-summary')?.textContent ?? '';
}

/** Shows the words alone, when more of them have come: the drawing and its focus stay. */
export function showWords(container: HTMLElement, { summary, label }: LightWords): void {
  const words = container.querySelector('.embed-summary');
  if (words !== null) words.textContent = summary;
  container.querySelector('.embed-drawing')?.setAttribute('aria-label', label);
}

function exchange(container: ParentNode, next: ParentNode, part: string): void {
  const [old, fresh] = [container.querySelector(part), next.querySelector(part)];
  if (old !== null && fresh !== null) old.replaceWith(fresh);
}
