import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a web server compresses; archives of tiles are compressed already, and asked for in parts. */
const TEXT = /\.(?:html|js|mjs|css|json|svg|geojson|csv|txt)$/;

/** As strong as the sizes are weighed with: servers keep such copies beside the files. */
const QUALITY = constants.BROTLI_MAX_QUALITY;

/**
 * A copy of a built site with a `.br` file beside every text, so that no time
 * is lost to compression while the page is timed. `remove` deletes the copy.
 */
export function compressedCopy(site: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kyoten-compressed-'));
  cpSync(site, folder, { recursive: true });
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(path)) continue;
    const bytes = readFileSync(join(folder, path));
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(bytes, { params }));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
