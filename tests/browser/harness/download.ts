import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from './playwright-helper.ts';

/** A file that the browser saved. */
export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

/** How long a file may take to be made, in milliseconds: a briefing of the nation takes a while. */
const MAKING = 200_000;

/** Does what starts a download, and waits for the whole file. */
export async function takeDownload(page: Page, start: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: MAKING }),
    start(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'kyoten-download-'));
  try {
    // The browser runs in another process, which keeps the file until it is asked for.
    const path = join(folder, 'download');
    await download.saveAs(path);
    return { name: download.suggestedFilename(), bytes: readFileSync(path) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
