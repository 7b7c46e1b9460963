import { readFileSync } from 'node:fs';
import type { Page } from './playwright-helper.ts';

/** A file that the browser saved. */
export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Does what starts a download, and waits for the whole file. */
export async function takeDownload(page: Page, start: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
