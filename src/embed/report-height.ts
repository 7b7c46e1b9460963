import type { HostLine } from './host-line.ts';
import { asksForHeight } from './protocol.ts';

/**
 * Tells the page how high the content is, when it changes: grown or shrunk, and when the page
 * asks, whose script may come after the frame. It is measured on the content itself, because a
 * document is never lower than its frame.
 */
export function reportHeight(content: HTMLElement, line: HostLine): void {
  let told = 0;
  const tell = (): void => {
    const { width, height: exact } = content.getBoundingClientRect();
    const height = Math.ceil(exact);
    // A hidden tab has no layout, and in a frame without width every letter is a line of its own:
    // the frame keeps the height it has.
    if (width === 0 || height === 0 || height === told) return;
    told = height;
    line.tell({ event: 'height', height });
  };
  addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || !asksForHeight(data)) return;
    told = 0;
    tell();
  });
  new ResizeObserver(tell).observe(content);
  tell();
}
