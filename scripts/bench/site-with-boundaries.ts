import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build as buildPages } from 'vite';
import { build as buildData } from '../build.ts';
import { PROJECT } from '../lib/places.ts';
import { prerender } from '../prerender.ts';

/**
 * Builds the site with a file of `boundaries` in a folder of its own, for what is measured on
 * it, and removes it. The site that stands in `dist/` is left as it is: built offline it has dots.
 */
export async function onSiteWithBoundaries<T>(
  boundaries: string,
  measure: (site: string) => Promise<T>,
): Promise<T> {
  const site = mkdtempSync(join(tmpdir(), 'kyoten-bench-site-'));
  try {
    await buildPages({
      root: PROJECT,
      logLevel: 'warn',
      build: { outDir: site, emptyOutDir: true },
    });
    rmSync(join(site, 'data'), { recursive: true, force: true });
    const code = await buildData(['--boundaries', boundaries, '--out', join(site, 'data')]);
    if (code !== 0) throw new Error(`the build with boundaries ended with ${code}`);
    await prerender(site);
    return await measure(site);
  } finally {
    rmSync(site, { recursive: true });
  }
}
