import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './playwright-helper.ts';

/** Where screenshots go; not under version control. */
const FOLDER = 'test-results/browser';

/** Saves what the window shows as PNG, and says where. */
export async function saveScreenshot(page: Page, name: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name.replaceAll(/[^\p{Letter}\p{Number}.-]+/gu, '-')}.png`);
  await page.screenshot({ path });
  return path;
}

/** A picture's colours, `#rrggbb`, with the share of the pixels that have each. */
export type ColourShares = Readonly<Record<string, number>>;

/**
 * Counts the colours of a PNG. A page of its own decodes it, so that neither
 * the tested page nor its security policy is in the way.
 */
export async function countColours(page: Page, png: Buffer): Promise<ColourShares> {
  const decoder = await page.context().newPage();
  try {
    return await decoder.evaluate(countPixels, png.toString('base64'));
  } finally {
    await decoder.close();
  }
}

// Runs in the page.
async function countPixels(base64: string): Promise<Record<string, number>> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2D canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const shares: Record<string, number> = {};
  for (let at = 0; at < data.length; at += 4) {
    const colour = [data[at], data[at + 1], data[at + 2]]
      .map((part) => (part ?? 0).toString(16).padStart(2, '0'))
      .join('');
    shares[`#${colour}`] = (shares[`#${colour}`] ?? 0) + 4 / data.length;
  }
  return shares;
}
