import {
  LIGHT_AREA_LIST,
  lightAreaPath,
  type LightArea,
  type LightAreaList,
  type LightDrawing,
} from '../domain/light-edition.ts';
import { keepVerifiedJson } from './keep-json.ts';
import { loadFile, openManifest } from './manifest.ts';
import { requireColumns } from './table-guard.ts';

/** What a frame's page itself knows of the editions, so that its first file needs no list. */
export interface LightIndex {
  readonly edition: string;
  /** Newest first. */
  readonly editions: readonly string[];
  /** SHA-256 of the newest edition's area files by area code. */
  readonly areas: Readonly<Record<string, string>>;
  /** SHA-256 of the list of area files of each older edition that has one. */
  readonly lists?: Readonly<Record<string, string>>;
  /** The same of its lists of measures, by path. */
  readonly measures?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly written?: WrittenDrawing;
}

/** The map of an area of the newest edition, where the page has it; else `undefined`. */
export type WrittenDrawing = (area: LightArea) => LightDrawing | undefined;

/** An area's own file, and how to come to what it names. */
export interface FoundLightArea {
  readonly area: LightArea;
  /** Address of the edition's folder, ending in `/`. */
  readonly base: string;
  /** Newest first. */
  readonly editions: readonly string[];
  /** Loads a file that the manifest names, for editions whose areas name none. */
  readonly load: (path: string) => Promise<unknown>;
}

/**
 * Finds and verifies an area's file by the shortest way: what the page knows of it, else the
 * list of an older edition, else the manifest. Throws `DataError`.
 */
export async function findLightArea(
  root: string,
  { edition, area }: { readonly edition: string | undefined; readonly area: string },
  index: LightIndex | undefined,
): Promise<FoundLightArea> {
  const path = lightAreaPath(area);
  const wanted = edition ?? index?.edition;
  const sha256 = await knownHash(root, wanted, area, index);
  if (index === undefined || wanted === undefined || sha256 === undefined) {
    const opened = await openManifest(root, wanted);
    const load = (asked: string): Promise<unknown> => loadFile(opened, asked);
    const loaded = (await load(path)) as LightArea;
    return { area: loaded, base: opened.base, editions: opened.editions, load };
  }
  const base = `${root}${wanted}/`;
  const loaded = (await keepVerifiedJson(`${base}${path}`, sha256)) as LightArea;
  const load = async (asked: string): Promise<unknown> =>
    loadFile(await openManifest(root, wanted), asked);
  return { area: loaded, base, editions: index.editions, load };
}

async function knownHash(
  root: string,
  edition: string | undefined,
  area: string,
  index: LightIndex | undefined,
): Promise<string | undefined> {
  if (index === undefined || edition === undefined) return undefined;
  if (edition === index.edition) return index.areas[area];
  const sha256 = index.lists?.[edition];
  if (sha256 === undefined) return undefined;
  const list = await keepVerifiedJson(`${root}${edition}/${LIGHT_AREA_LIST}`, sha256);
  requireColumns(LIGHT_AREA_LIST, list, ['areas']);
  return (list as unknown as LightAreaList).areas[area];
}
