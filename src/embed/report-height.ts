import type { HostLine } from './host-line.ts';

/**
 * Tells the page how high the content is, when it changes: grown or shrunk. It
 * is measured on the content itself, because a document is never lower than its frame.
 */
export function reportHeight(content: HTMLElement, line: HostLine): void {
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // A hidden tab has no layout: its frame keeps the height it has.
    if (height === 0 || height === told) return;
    told = height;
    line.tell({ event: 'height', height });
  };
  new ResizeObserver(tell).observe(content);
  tell();
}
