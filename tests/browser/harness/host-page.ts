import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Stage } from './stage.ts';
import { serveSite } from './static-site.ts';
import type { StaticSite } from './static-site.ts';

/** Pages of somebody else, on an origin of their own, that embed the map's frames. */
export interface HostPage {
  /** Origin of the host, without trailing slash. */
  readonly origin: string;
  /** Address of the map's site, ending in `/`. */
  readonly map: string;
}

/** Names that this machine has for itself: to a browser they are two sites. */
type HostName = '127.0.0.1' | 'localhost';

/**
 * Opens a page of another origin in the window: of another site, whose frames browsers keep
 * from cookies and storage, where it is `localhost`. `write` gets both addresses, so that the
 * page can name them, and returns the page's HTML.
 */
export async function openHostPage(
  stage: Stage,
  write: (host: HostPage) => string,
  name: HostName = '127.0.0.1',
): Promise<HostPage> {
  const folder = mkdtempSync(join(tmpdir(), 'kyoten-host-'));
  // Browsers ask every site for one.
  writeFileSync(join(folder, 'favicon.ico'), '');
  writeFileSync(join(folder, 'index.html'), '');
  const site: StaticSite = await serveSite({ folder });
  onTestFinished(() => site.close());
  // Not with the site: an answer under way may yet open its file.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { address } = await stage.serve();
  const hostAddress = site.address.replace('127.0.0.1', name);
  const host = { origin: hostAddress.slice(0, -1), map: address };
  writeFileSync(join(folder, 'index.html'), write(host));
  await stage.open('embed/39.html?view=light');
  await stage.page.goto(hostAddress);
  return host;
}

/** The least a page has around a snippet; no style, which a strict policy would refuse. */
export function hostHtml(content: string, head = ''): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>自治体のページ</title><meta name="viewport" content="width=device-width">${head}</head><body marginwidth="0" marginheight="0"><main><h1>小さな拠点</h1>${content}<p id="after">本文の続き</p></main></body></html>`;
}
