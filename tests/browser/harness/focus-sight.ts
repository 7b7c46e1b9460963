import { expect } from 'vitest';
import type { Page } from './playwright-helper.ts';

/** Stops of the keyboard that are walked through; none of the pages has a trap behind them. */
const STOPS = 40;

/** Every page has more than these; a page that is empty yet has none. */
const FEW_STOPS = 2;

/** Walks through a page by Tab: every stop must have a ring, and no other part over all of it. */
export async function expectFocusSeen(page: Page): Promise<void> {
  let step = 0;
  for (; step < STOPS; step += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(sightOfFocus);
    if (seen === 'left') break;
    expect(seen).toBe('seen');
  }
  expect(step).toBeGreaterThan(FEW_STOPS);
}

// Runs in the page.
function sightOfFocus(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'left';
  if (focused instanceof HTMLIFrameElement) return 'seen';
  // A field for files is shown, and its focus seen, by its label.
  const isFile = focused instanceof HTMLInputElement && focused.type === 'file';
  const element = (isFile ? focused.labels?.[0] : undefined) ?? focused;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  // Buttons may stand on a map that has the focus: hidden is what no part is seen of.
  const tops = [0.1, 0.5, 0.9].flatMap((across) =>
    [0.1, 0.5, 0.9].flatMap((down) => {
      const [x, y] = [box.left + box.width * across, box.top + box.height * down];
      return document.elementFromPoint(x, y) ?? [];
    }),
  );
  const [top] = tops;
  const isHidden =
    top !== undefined && !tops.some((one) => element.contains(one) || one.contains(element));
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
    return `no ring: ${element.outerHTML.slice(0, 90)}`;
  return isHidden
    ? `hidden: ${element.outerHTML.slice(0, 90)} under ${top.outerHTML.slice(0, 90)}`
    : 'seen';
}
