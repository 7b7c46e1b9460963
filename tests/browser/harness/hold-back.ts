import type { Page } from './playwright-helper.ts';

/**
 * Holds back the requests of a page whose address matches, as a slow network would.
 * Returns what lets them through.
 */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}
