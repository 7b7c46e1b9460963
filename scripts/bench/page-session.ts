import { createFaultLog } from '../../tests/browser/harness/fault-log.ts';
import {
  connectChromium,
  openWindow,
  shareChromium,
} from '../../tests/browser/harness/playwright-helper.ts';
import type { TestWindow, WindowOptions } from '../../tests/browser/harness/playwright-helper.ts';
import { serveSite } from '../../tests/browser/harness/static-site.ts';
import { compressedCopy } from './compressed-site.ts';

/** A served site and a way to open windows on it, each with an empty cache. */
export interface PageSession {
  readonly address: string;
  /** Runs a measurement in a window of its own. */
  readonly inWindow: <T>(
    measure: (window: TestWindow) => Promise<T>,
    options?: WindowOptions,
  ) => Promise<T>;
}

/** Serves a built site compressed, starts Chromium, and ends both afterwards. */
export async function withPageSession<T>(
  site: string,
  chromium: string,
  measure: (session: PageSession) => Promise<T>,
): Promise<T> {
  const copy = compressedCopy(site);
  const served = await serveSite({ folder: copy.folder, brotli: true });
  const shared = await shareChromium(chromium);
  try {
    const browser = await connectChromium(shared.endpoint);
    return await measure({
      address: served.address,
      inWindow: async (inWindow, options) => {
        const window = await openWindow(browser, createFaultLog(), options);
        try {
          return await inWindow(window);
        } finally {
          await window.close();
        }
      },
    });
  } finally {
    await shared.close();
    await served.close();
    copy.remove();
  }
}
