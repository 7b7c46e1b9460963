import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditionIndex, Manifest } from '../../src/domain/edition.ts';
import {
  LIGHT_AREA_LIST,
  lightPartPath,
  type LightArea,
  type LightAreaList,
} from '../../src/domain/light-edition.ts';
import { unpackDrawing, type PackedDrawing } from '../../src/domain/light-packing.ts';
import { renderEmbed, type WrittenEmbed } from '../../src/app/first-embed.ts';

/** The nation, as an area. */
const NATION = '00';

/** What the frames are written from. */
export interface EmbedSource {
  readonly index: EditionIndex;
  readonly manifest: Manifest;
  readonly areas: readonly LightArea[];
  /** SHA-256 of their files by code. */
  readonly areaList: LightAreaList['areas'];
  /** SHA-256 of the list of area files by edition, of the editions before. */
  readonly lists: Readonly<Record<string, string>>;
  /** The same of their lists of measures, by path. */
  readonly measures: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The same in the edition before, by area; empty where there is none. */
  readonly before: ReadonlyMap<string, LightArea>;
}

/** The frames as the build writes them. Pure. */
export function renderEmbeds({ areas, before }: EmbedSource): readonly WrittenEmbed[] {
  return areas.map((area) => renderEmbed(area, before.get(area.area)));
}

/** Reads a site's data folder: its newest edition, and the areas of the one before. */
export async function readEmbedSource(root: string): Promise<EmbedSource> {
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, path), 'utf8')) as unknown;
  const index = (await json('index.json')) as EditionIndex;
  const edition = index.editions[0]?.edition ?? '';
  const manifest = (await json(`${edition}/manifest.json`)) as Manifest;
  const lists: Record<string, string> = {};
  const measures: Record<string, Record<string, string>> = {};
  for (const { edition: older } of index.editions.slice(1)) {
    const { files } = (await json(`${older}/manifest.json`)) as Manifest;
    const list = files[LIGHT_AREA_LIST];
    if (list !== undefined) lists[older] = list.sha256;
    measures[older] = measureLists(files);
  }
  const areas = await readAreas(root, edition);
  const { areas: areaList } = (await json(`${edition}/${LIGHT_AREA_LIST}`)) as LightAreaList;
  // The nation first, as in every list of areas.
  areas.sort((one, other) => Number(other.area === NATION) - Number(one.area === NATION));
  const older = index.editions[1]?.edition;
  const before = older === undefined ? [] : await readAreas(root, older);
  return {
    index,
    manifest,
    lists,
    measures,
    areas,
    areaList,
    before: new Map(before.map((area) => [area.area, area])),
  };
}

/** SHA-256 of an edition's lists of measures, by path. */
function measureLists(files: Manifest['files']): Record<string, string> {
  const lists = Object.entries(files).filter(([path]) => /^light\/measures\b/.test(path));
  return Object.fromEntries(lists.map(([path, { sha256 }]) => [path, sha256]));
}

/** The areas of an edition with their maps, ordered by code. */
async function readAreas(root: string, edition: string): Promise<LightArea[]> {
  const folder = join(root, edition, 'light');
  const names = (await readdir(folder)).filter((name) => name.startsWith('area-')).sort();
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(path, 'utf8')) as unknown;
  return Promise.all(
    names.map(async (name) => {
      const area = (await read(join(folder, name))) as LightArea;
      // Editions from before this part have their map in the area itself.
      if (area.files === undefined) return area;
      const path = join(root, edition, lightPartPath('drawing', area.area));
      const packed = (await read(path)) as PackedDrawing;
      return { ...area, drawing: unpackDrawing(packed, area.municipalities.code) };
    }),
  );
}
