import {
  EDITION_FORMAT,
  FILE_LIST,
  isListedApart,
  type EditionIndex,
  type Manifest,
} from '../domain/edition.ts';
import { DataError } from './data-error.ts';
import { fetchBytes, fetchVerifiedJson, parseJson } from './fetch-file.ts';
import { keepVerifiedJson } from './keep-json.ts';

/** An edition's manifest and the address its paths are relative to. */
export interface OpenedManifest {
  readonly manifest: Manifest;
  /** Absolute address ending in `/`. */
  readonly base: string;
  readonly editions: readonly string[];
}

/**
 * Opens the manifest of an edition, or of the newest. `root` is the address of
 * the data folder, ending in `/`. Throws `DataError`: `unknownEdition` names
 * those that exist; `format` a folder made by another version of the build.
 */
export async function openManifest(root: string, edition?: string): Promise<OpenedManifest> {
  const index = await readIndex(`${root}index.json`);
  const editions = index.editions.map((entry) => entry.edition);
  const entry = edition === undefined ? index.editions[0] : index.editions.find((known) => known.edition === edition);
  if (entry === undefined)
    throw new DataError('unknownEdition', edition ?? '', edition ?? '', editions.join(', '));
  const url = new URL(entry.manifest, root).href;
  const manifest = (await fetchVerifiedJson(url, entry.sha256)) as Manifest;
  requireFormat(url, manifest);
  return { manifest, base: new URL('.', url).href, editions };
}

/** Fetches any JSON file of an edition, verified. Throws `DataError`. */
export async function loadFile(opened: OpenedManifest, path: string): Promise<unknown> {
  const { files } = opened.manifest;
  // Editions from before the list have all their files in the manifest.
  const listed = files[FILE_LIST] !== undefined && isListedApart(path);
  const file = (listed ? await readFileList(opened) : files)[path];
  if (file === undefined)
    throw new DataError('missing', path, listed ? FILE_LIST : 'manifest.json', path);
  return fetchVerifiedJson(`${opened.base}${path}`, file.sha256);
}

/** The files of an edition that are listed apart from its manifest. Throws `DataError`. */
async function readFileList({ manifest, base }: OpenedManifest): Promise<Manifest['files']> {
  const { sha256 = '' } = manifest.files[FILE_LIST] ?? {};
  return (await keepVerifiedJson(`${base}${FILE_LIST}`, sha256)) as Manifest['files'];
}

async function readIndex(url: string): Promise<EditionIndex> {
  // The index alone is not named by its content, so it must not come from a stale cache.
  const index = parseJson(url, await fetchBytes(url, 'no-cache')) as EditionIndex;
  requireFormat(url, index);
  if (!Array.isArray(index.editions)) throw new DataError('format', url, 'no editions', 'editions');
  return index;
}

function requireFormat(path: string, value: { readonly format: number } | null): void {
  const found = value?.format;
  if (found !== EDITION_FORMAT)
    throw new DataError('format', path, String(found), String(EDITION_FORMAT));
}
