import type { Dataset } from '../domain/edition.ts';
import {
  ALL_LIGHT_PLACES,
  LIGHT_MEASURE_LIST,
  lightMeasureList,
  lightMeasurePath,
  lightPartPath,
  lightPlacesPath,
  lightPointsPath,
  type LightArea,
  type LightMeasure,
  type LightPart,
  type LightPlaces,
  type LightPoints,
} from '../domain/light-edition.ts';
import {
  unpackCells,
  unpackDrawing,
  unpackPoints,
  type PackedDrawing,
  type PackedMeasure,
  type PackedPoints,
} from '../domain/light-packing.ts';
import type { Measure } from '../domain/measure.ts';
import { DataError } from './data-error.ts';
import { findLightArea, type FoundLightArea, type LightIndex } from './find-light-area.ts';
import { keepVerifiedJson } from './keep-json.ts';
import { requireColumns } from './table-guard.ts';

/** What a light frame asks for. */
export interface LightWish {
  readonly edition: string | undefined;
  /** `00` or a prefecture's code. */
  readonly area: string;
  readonly dataset: Dataset;
  /** The measure that fills the areas, if one does. */
  readonly measure: Measure | undefined;
  readonly year: number;
  /** What is drawn; nothing where the figures alone are wanted. */
  readonly parts: readonly LightPart[];
}

/** Verified files of a light frame. */
export interface LightFiles {
  /** With the parts that were asked for. */
  readonly area: LightArea;
  readonly points: LightPoints;
  readonly measure: LightMeasure | undefined;
  readonly editions: readonly string[];
}

/**
 * Loads what a light frame shows, and no more. `root` is the data folder's address, ending
 * in `/`. Throws `DataError`, and then nothing is shown.
 */
export async function loadLight(
  root: string,
  wish: LightWish,
  index: LightIndex | undefined,
): Promise<LightFiles> {
  const found = await findLightArea(root, wish, index);
  const { area } = found;
  requireColumns('light', area, ['municipalities', 'prefectures', 'figures', 'points']);
  const [parts, points, measure] = await Promise.all([
    Promise.all(wish.parts.map((part) => loadPart(found, part, index))),
    wish.dataset === 'exercise' ? exercisePoints(found, wish) : area.points,
    wish.measure === undefined ? undefined : measureFile(found, wish.measure, wish),
  ]);
  return { area: Object.assign({}, area, ...parts), points, measure, editions: found.editions };
}

/** Loads the offices over a prefecture's border, of older editions all there are. Throws `DataError`. */
export async function loadLightPlaces(
  root: string,
  wish: Pick<LightWish, 'edition' | 'area'>,
  index: LightIndex | undefined,
): Promise<LightPlaces> {
  const found = await findLightArea(root, wish, index);
  const own = lightPlacesPath(wish.area);
  const path = found.area.files?.[own] === undefined ? ALL_LIGHT_PLACES : own;
  const places = await loadNamed(found, path);
  requireColumns(path, places, ['code', 'longitude', 'latitude']);
  return places as unknown as LightPlaces;
}

/**
 * A prefecture's hexagons, and in editions from before these files all parts, are in the area;
 * a map may be in the page. Where municipalities have areas, there are no outlines of prefectures.
 */
async function loadPart(
  found: FoundLightArea,
  part: LightPart,
  index: LightIndex | undefined,
): Promise<Partial<LightArea>> {
  const { area } = found;
  if (area.files === undefined || area[part] !== undefined) return {};
  const path = lightPartPath(part, area.area);
  if (part === 'outlines' && area.files[path] === undefined) return {};
  const isNewest = index?.edition === area.edition;
  const written = part === 'drawing' && isNewest ? index.written?.(area) : undefined;
  if (written !== undefined) return { drawing: written };
  const loaded = await loadNamed(found, path);
  requireColumns(part, loaded, COLUMNS[part]);
  if (part !== 'drawing') return { [part]: loaded };
  const packed = loaded as unknown as PackedDrawing;
  return { drawing: unpackDrawing(packed, area.municipalities.code) };
}

const COLUMNS: Readonly<Record<LightPart, readonly string[]>> = {
  drawing: ['land', 'municipalities', 'offices'],
  outlines: ['prefectures'],
  cells: ['cells'],
};

async function exercisePoints(found: FoundLightArea, wish: LightWish): Promise<LightPoints> {
  const path = lightPointsPath(wish.area, wish.dataset);
  const points = await loadNamed(found, path);
  requireColumns(path, points, ['hubs', 'rmos', 'dataset']);
  return unpackPoints(points as unknown as PackedPoints, found.area.municipalities.code);
}

async function measureFile(
  found: FoundLightArea,
  measure: Measure,
  { dataset, year }: LightWish,
): Promise<LightMeasure> {
  const path = lightMeasurePath(measure, dataset, year);
  const { files } = found.area;
  const own = lightMeasureList(measure, dataset);
  const name = files?.[own] === undefined ? LIGHT_MEASURE_LIST : own;
  const list = files === undefined ? undefined : await loadListed(found, name, files);
  const file = await (list === undefined
    ? found.load(path)
    : loadListed(found, path, list as Readonly<Record<string, string>>));
  requireColumns(path, file, ['measure', 'municipality', 'prefecture']);
  return unpackMeasure(file, found.area);
}

function unpackMeasure(file: unknown, { municipalities }: LightArea): LightMeasure {
  const packed = file as PackedMeasure;
  const { municipality } = packed;
  const codes = municipalities.code;
  return { ...packed, municipality: municipality && unpackCells(municipality, codes) };
}

/**
 * A measure of an older edition for an area of a newer one, by what the page knows: without
 * the older edition's area. `undefined` where the page knows no list of it, or the two count
 * other municipalities. Throws `DataError`.
 */
export async function loadOlderMeasure(
  root: string,
  wish: LightWish & { readonly edition: string; readonly measure: Measure },
  index: LightIndex | undefined,
  { area, measure: newer }: LightFiles,
): Promise<LightMeasure | undefined> {
  const lists = index?.measures?.[wish.edition];
  const name = lightMeasureList(wish.measure, wish.dataset);
  if (lists?.[name] === undefined || newer?.codes === undefined) return undefined;
  const base = `${root}${wish.edition}/`;
  const list = await loadListed({ base }, name, lists);
  const path = lightMeasurePath(wish.measure, wish.dataset, wish.year);
  const file = await loadListed({ base }, path, list as Readonly<Record<string, string>>);
  requireColumns(path, file, ['measure', 'municipality', 'prefecture']);
  const isSame = file['codes'] === newer.codes;
  return isSame ? unpackMeasure(file, area) : undefined;
}

/** A file that the area's own file names, which is verified already. */
function loadNamed(found: FoundLightArea, path: string): Promise<unknown> {
  return found.area.files === undefined
    ? found.load(path)
    : loadListed(found, path, found.area.files);
}

async function loadListed(
  { base }: Pick<FoundLightArea, 'base'>,
  path: string,
  list: Readonly<Record<string, string>>,
): Promise<unknown> {
  const sha256 = list[path];
  if (sha256 === undefined) throw new DataError('missing', path, 'light/', path);
  return keepVerifiedJson(`${base}${path}`, sha256);
}
