import { createFaultLog } from '../../tests/browser/harness/fault-log.ts';
import {
  connectChromium,
  openWindow,
  shareChromium,
  type Page,
  type TestWindow,
} from '../../tests/browser/harness/playwright-helper.ts';
import { serveSite, type SiteOptions } from '../../tests/browser/harness/static-site.ts';
import type { FrameState } from './frame-states.ts';
import { brotliSize, type WeighedFile, type Weight } from './page-weight.ts';

/** As long as browsers wait to call a page idle. */
const QUIET_MILLISECONDS = 500;

/**
 * What a visit to each light frame asks its server for, after brotli, arrow keys included.
 * Every visit has a window of its own with an empty cache. Of a move it is what the move adds.
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
  { link, move }: FrameState,
): Promise<Weight> {
  const asked = new Map<string, Promise<WeighedFile | undefined>>();
  page.on('response', (response) => {
    // What the page around asks for is not the frame's.
    if (response.frame() === page.mainFrame()) return;
    const path = response.url().split('?', 1)[0]?.slice(address.length) ?? '';
    if (asked.has(path) || !response.ok()) return;
    const weighing = weighAnswer(path, () => response.body());
    // Heard of below, when all are waited for.
    weighing.catch(() => undefined);
    asked.set(path, weighing);
  });
  const quiet = quietOf(page);
  await openFrame(page, address, link);
  await useKeys(page);
  await quiet();
  if (move === undefined) return weightOf(asked);
  const before = new Set(asked.keys());
  await tellToMove(page, address, move);
  await useKeys(page);
  await quiet();
  return weightOf(new Map([...asked].filter(([path]) => !before.has(path))));
}

/** The frame in a page of the same server: who its frame is told to listen to. */
async function openFrame(page: Page, address: string, link: string): Promise<void> {
  // Any small file has the server's origin, and nothing of its own to load.
  await page.goto(`${address}accessibility.json`);
  const { origin } = new URL(address);
  await page.setContent(
    `<iframe title="bench" width="900" height="900" src="${address}${link}&origin=${origin}"></iframe>`,
    { waitUntil: 'networkidle' },
  );
}

async function useKeys(page: Page): Promise<void> {
  const frame = page.frameLocator('iframe');
  await frame.locator('.embed-keys').focus();
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await page.keyboard.press(key);
    await frame.locator('.embed-spoken p').first().waitFor();
  }
}

/** Waits until nothing has been under way for a while; the browser itself says so but once. */
function quietOf(page: Page): () => Promise<void> {
  let underway = 0;
  let last = Date.now();
  const count = (by: number) => (): void => {
    underway += by;
    last = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  const isQuiet = (): boolean => underway <= 0 && Date.now() - last >= QUIET_MILLISECONDS;
  return async () => {
    while (!isQuiet()) await page.waitForTimeout(QUIET_MILLISECONDS / 5);
  };
}

/** Returns when the frame's heading is another. */
async function tellToMove(page: Page, address: string, area: string): Promise<void> {
  const heading = page.frameLocator('iframe').locator('h1');
  const hasNotText = await heading.innerText();
  await page.evaluate(
    ([to, origin]) => {
      const message = { kyoten: 1, id: 1, name: 'setState', state: { area: to } };
      document.querySelector('iframe')?.contentWindow?.postMessage(message, origin);
    },
    [area, new URL(address).origin] as const,
  );
  await heading.filter({ hasNotText }).waitFor();
}

async function weightOf(
  asked: ReadonlyMap<string, Promise<WeighedFile | undefined>>,
): Promise<Weight> {
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
