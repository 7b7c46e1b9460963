import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from './playwright-helper.ts';

/** A file to drop: its name, and its bytes in base64, which cross into the page. */
interface DroppedFile {
  readonly name: string;
  readonly base64: string;
}

/** Drops files of this machine on the page's drop zone, as a hand with a mouse would. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({
    name: basename(path),
    base64: readFileSync(path).toString('base64'),
  }));
  const zone = page.locator('[data-drop-zone]');
  const transfer = await page.evaluateHandle(makeTransfer, files);
  await zone.dispatchEvent('dragover', { dataTransfer: transfer });
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
}

// Runs in the page.
function makeTransfer(files: readonly DroppedFile[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const { name, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
    transfer.items.add(new File([bytes], name));
  }
  return transfer;
}
