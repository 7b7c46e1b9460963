import { PERFORMANCE_NAMES } from '../../../src/domain/performance-mark.ts';
import { createFaultLog } from './fault-log.ts';
import { connectChromium, openWindow, shareChromium } from './playwright-helper.ts';
import { serveSite } from './static-site.ts';
import type { SiteOptions } from './static-site.ts';

/** How long a map may take until it is drawn, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Opens the map page as a first-time visitor, waits until the map is drawn,
 * and returns the paths that were asked for by then. Throws when the page never
 * says that its map is ready.
 */
export async function recordVisit(chromium: string, options: SiteOptions): Promise<string[]> {
  const shared = await shareChromium(chromium);
  const site = await serveSite(options);
  try {
    const browser = await connectChromium(shared.endpoint);
    const { page } = await openWindow(browser, createFaultLog());
    await page.goto(site.address);
    await page.waitForFunction(
      (name) => performance.getEntriesByName(name).length > 0,
      PERFORMANCE_NAMES.mapReady,
      { timeout: PATIENCE },
    );
    // What is asked for once the map stands is no part of its start, however soon it comes.
    const addresses = await page.evaluate((name) => {
      const ready = performance.getEntriesByName(name)[0]?.startTime ?? Infinity;
      const asked = performance.getEntriesByType('resource');
      return asked.filter(({ startTime }) => startTime <= ready).map((entry) => entry.name);
    }, PERFORMANCE_NAMES.mapReady);
    return addresses
      .filter((address) => address.startsWith(site.address))
      .map((address) => decodeURIComponent(address.slice(site.address.length)));
  } finally {
    await site.close();
    await shared.close();
  }
}
