import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fingerprint, readNote, writeNote } from './lib/fingerprint.ts';
import { CACHE, PROJECT, SITE } from './lib/places.ts';

/** All that the built site is made from; the data by their list of checksums. */
const SITE_SOURCES = [
  'src',
  'index.html',
  'about.html',
  'indicators.html',
  'kit.html',
  'accessibility.html',
  'public/accessibility.json',
  'embed.html',
  'briefing.html',
  'vite.config.ts',
  'package-lock.json',
  'public/data/index.json',
  'scripts/prerender.ts',
  'scripts/prerender-embeds.ts',
];

/** Builds the site when there is none or its sources changed. Returns whether it did. */
export async function buildSiteIfChanged(): Promise<boolean> {
  const note = join(CACHE, 'site-fingerprint.txt');
  const current = fingerprint(PROJECT, SITE_SOURCES, []);
  if (existsSync(join(SITE, 'index.html')) && readNote(note) === current) return false;
  await build({ root: PROJECT, logLevel: 'warn' });
  const { prerender } = await import('./prerender.ts');
  await prerender(SITE);
  await writeNote(note, current);
  return true;
}
