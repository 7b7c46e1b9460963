import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file of the site; `bytes` after brotli at its strongest, as a good server sends it. */
export interface WeighedFile {
  readonly path: string;
  readonly bytes: number;
}

/** Files of one kind, and what they weigh together. */
export interface Weight {
  readonly files: readonly WeighedFile[];
  readonly bytes: number;
}

/** What the start of the map page costs, by what it is needed for. */
export interface PageWeight {
  /** Scripts the HTML names itself: nothing useful can come before them. */
  readonly entryScripts: Weight;
  /** Every script that came until the map was drawn, worker and library included. */
  readonly mapScripts: Weight;
  /** Scripts of the site that this page did not ask for: importers, exporters, other pages. */
  readonly otherScripts: Weight;
  /** The HTML with what is drawn in it, and all tables and drawings; tiles are apart. */
  readonly firstViewData: Weight;
}

/**
 * Weighs a built site by the requests of one visit. `requests` are paths in
 * the site (`assets/x.js`), `page` is the HTML that was opened.
 */
export function weighPage(folder: string, page: string, requests: readonly string[]): PageWeight {
  const asked = [...new Set(requests)].filter((path) => existsSync(join(folder, path))).sort();
  const entry = scriptsNamedIn(readFileSync(join(folder, page), 'utf8'));
  const asksFor = new Set([...asked.filter(isScript), ...entry]);
  const others = listScripts(folder).filter((path) => !asksFor.has(path));
  const data = asked.filter((path) => path.startsWith('data/') && !isTile(path));
  return {
    entryScripts: weigh(folder, entry),
    mapScripts: weigh(folder, [...asksFor].sort()),
    otherScripts: weigh(folder, others),
    firstViewData: weigh(folder, [page, ...data]),
  };
}

/**
 * The module scripts an HTML page names, and those it has preloaded because
 * they import them: paths relative to the page, in order of appearance.
 */
export function scriptsNamedIn(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    const isModule = tag.startsWith('<script') || /\brel="modulepreload"/.test(tag);
    return isModule && address !== undefined ? [address.replace(/^\.?\//, '')] : [];
  });
}

/** The heaviest files first, such as `assets/map.js 236.8 kB, …`. */
export function describeFiles({ files }: Weight): string {
  return files
    .toSorted((first, second) => second.bytes - first.bytes)
    .map(({ path, bytes }) => `${path} ${(bytes / 1000).toFixed(1)} kB`)
    .join(', ');
}

/** Bytes of a file after brotli at its strongest. */
export function brotliSize(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

function weigh(folder: string, paths: readonly string[]): Weight {
  const files = paths.map((path) => {
    return { path, bytes: brotliSize(readFileSync(join(folder, path))) };
  });
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function listScripts(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isScript)
    .sort();
}

function isScript(path: string): boolean {
  return /\.m?js$/.test(path);
}

// An archive is asked for in parts; as plain files, tiles come as the reader moves.
function isTile(path: string): boolean {
  return /\.(?:pmtiles|mvt|pbf)$/.test(path);
}
