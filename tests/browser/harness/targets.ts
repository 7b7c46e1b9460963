import type { Page } from './playwright-helper.ts';

/** Side of the smallest target, in CSS pixels (WCAG 2.2, 2.5.8). */
export const LEAST_TARGET = 24;

/** A target of a page: what it is, its size, and whether it stands in a line of text. */
interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isInline: boolean;
}

/**
 * Targets smaller than 24 by 24 pixels, but for those in a line of text, which may
 * be as high as the line. Also how many were measured.
 */
export async function findSmallTargets(
  page: Page,
): Promise<{ readonly measured: number; readonly small: readonly string[] }> {
  const targets = await page.evaluate(readTargets);
  const small = targets.filter(isSmall);
  return {
    measured: targets.length,
    small: small.map(({ name, width, height }) => `${name}: ${width} x ${height}`),
  };
}

function isSmall({ width, height, isInline }: Target): boolean {
  return !isInline && (width < LEAST_TARGET || height < LEAST_TARGET);
}

// Runs in the page.
function readTargets(): Target[] {
  const selector =
    'a[href], button, input, select, textarea, summary, [role=option], [role=slider], [tabindex="0"]';
  const seen = new Set<Element>();
  const found: Target[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    // The words of a choice are part of it.
    const whole = element.closest('label') ?? element;
    if (seen.has(whole) || !whole.checkVisibility({ visibilityProperty: true })) continue;
    seen.add(whole);
    const { left, top, width, height } = whole.getBoundingClientRect();
    const { clipPath, display } = getComputedStyle(whole);
    // Hidden from the eye until focused: no pointer reaches it.
    if (clipPath !== 'none' || top + height <= 0 || left + width <= 0) continue;
    let line = whole.parentElement;
    while (line !== null && getComputedStyle(line).display === 'inline') line = line.parentElement;
    const words = line?.textContent?.trim() ?? '';
    const isInline = display === 'inline' && words.length > (whole.textContent?.trim().length ?? 0);
    const name = `${whole.tagName.toLowerCase()}.${whole.className} ${whole.textContent?.trim().slice(0, 30)}`;
    found.push({ name, width, height, isInline });
  }
  return found;
}
