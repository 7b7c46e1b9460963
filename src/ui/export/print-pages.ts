import { pageRule, type PaperName } from './paper.ts';

/** Class of what is printed in place of the page. */
const PAGES = 'print-pages';

/**
 * Prints pages (markup of our own making) in place of what is on the screen. They are
 * vectors and text; nothing on them is a canvas. They go when the printing ends.
 */
export function printPages(pages: readonly string[], paper: PaperName): void {
  document.querySelector(`.${PAGES}`)?.remove();
  const container = document.createElement('div');
  container.className = PAGES;
  container.dataset['paper'] = paper;
  container.innerHTML = `<style>${pageRule(paper)}</style>${pages.join('')}`;
  document.body.append(container);
  addEventListener('afterprint', () => container.remove(), { once: true });
  print();
}
