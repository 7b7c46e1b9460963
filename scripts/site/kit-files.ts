import { join } from 'node:path';
import { renderWrittenKit, type WrittenEmbed } from '../../src/app/first-embed.ts';

/** A file of the site and its text. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/**
 * `kits/<code>.json`: oEmbed 1.0 of each frame. Addresses begin with `site`; with none they
 * are relative to the site's folder. Pure.
 */
export function kitFiles(
  directory: string,
  written: readonly WrittenEmbed[],
  site: string,
  edition: string,
): readonly SiteFile[] {
  return written.map((embed) => ({
    path: join(directory, 'kits', `${embed.area}.json`),
    content: `${JSON.stringify(renderWrittenKit(embed, site, edition), null, 2)}\n`,
  }));
}

/** Tells programs that make embeds from addresses where the kit's JSON is. */
export function discoveryLink(
  { area, title }: Pick<WrittenEmbed, 'area' | 'title'>,
  site: string,
): string {
  const root = site === '' ? '../' : site;
  return `<link rel="alternate" type="application/json+oembed" href="${root}kits/${area}.json" title="${title}">`;
}

/** Finds the link in a written page. */
export const DISCOVERY_LINK = /<link rel="alternate" type="application\/json\+oembed"[^>]*>/;
