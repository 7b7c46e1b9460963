import { createFaultLog } from '../../tests/browser/harness/fault-log.ts';
import {
  connectChromium,
  openWindow,
  shareChromium,
  type TestWindow,
} from '../../tests/browser/harness/playwright-helper.ts';
import { serveSite, type SiteOptions } from '../../tests/browser/harness/static-site.ts';
import type { FrameState } from './frame-states.ts';
import { brotliSize, type WeighedFile, type Weight } from './page-weight.ts';

/**
 * What a visit to each light frame asks its server for, after brotli, arrow keys included.
 * Every visit has a window of its own with an empty cache.
 */
export async function weighFrames(
  chromium: string,
  options: SiteOptions,
  states: readonly FrameState[],
): Promise<readonly (readonly [FrameState, Weight])[]> {
  const shared = await shareChromium(chromium);
  const site = await serveSite(options);
  try {
    const browser = await connectChromium(shared.endpoint);
    const weights: (readonly [FrameState, Weight])[] = [];
    for (const state of states) {
      const without = state.withoutWebgl ? (['webgl'] as const) : [];
      const window = await openWindow(browser, createFaultLog(), { without });
      weights.push([state, await weighFrame(window, site.address, state)]);
      await window.close();
    }
    return weights;
  } finally {
    await site.close();
    await shared.close();
  }
}

async function weighFrame(
  { page }: TestWindow,
  address: string,
  { link }: FrameState,
): Promise<Weight> {
  const asked = new Map<string, Promise<WeighedFile | undefined>>();
  page.on('response', (response) => {
    const path = response.url().split('?', 1)[0]?.slice(address.length) ?? '';
    if (asked.has(path) || !response.ok()) return;
    const weighing = weighAnswer(path, () => response.body());
    // Heard of below, when all are waited for.
    weighing.catch(() => undefined);
    asked.set(path, weighing);
  });
  await page.goto(address + link, { waitUntil: 'networkidle' });
  await page.locator('.embed-keys').focus();
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await page.locator('.embed-spoken p').first().waitFor();
  }
  await page.waitForLoadState('networkidle');
  const files = (await Promise.all(asked.values())).filter((file) => file !== undefined);
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** What one answer weighs; `undefined` for the icon. Rejects for any other that cannot be read. */
export async function weighAnswer(
  path: string,
  body: () => Promise<Uint8Array>,
): Promise<WeighedFile | undefined> {
  try {
    return { path, bytes: brotliSize(await body()) };
  } catch (error) {
    // The icon of a tab has no body that could be read.
    if (path === 'icon.svg') return undefined;
    throw error;
  }
}
