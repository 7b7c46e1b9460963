import type { Dataset } from '../domain/edition.ts';
import {
  lightAreaPath,
  lightMeasurePath,
  lightPointsPath,
  type LightArea,
  type LightMeasure,
  type LightPoints,
} from '../domain/light-edition.ts';
import type { Measure } from '../domain/measure.ts';
import { fetchVerifiedJson } from './fetch-file.ts';
import { loadFile } from './load-edition.ts';
import { openManifest, type OpenedManifest } from './manifest.ts';
import { requireColumns } from './table-guard.ts';

/** What the page itself knows of its newest edition, so that the first file needs no list. */
export interface LightIndex {
  readonly edition: string;
  /** Newest first. */
  readonly editions: readonly string[];
  /** SHA-256 of the area files by area code. */
  readonly areas: Readonly<Record<string, string>>;
}

/** What a light frame asks for. */
export interface LightWish {
  readonly edition: string | undefined;
  /** `00` or a prefecture's code. */
  readonly area: string;
  readonly dataset: Dataset;
  /** The measure that fills the areas, if one does. */
  readonly measure: Measure | undefined;
  readonly year: number;
}

/** Verified files of a light frame. */
export interface LightFiles {
  readonly area: LightArea;
  readonly points: LightPoints;
  readonly measure: LightMeasure | undefined;
  readonly editions: readonly string[];
}

/**
 * Loads what a light frame shows. `root` is the data folder's address, ending
 * in `/`. Throws `DataError`, and then nothing is shown.
 */
export async function loadLight(
  root: string,
  wish: LightWish,
  index: LightIndex | undefined,
): Promise<LightFiles> {
  const isNewest = wish.edition === undefined || wish.edition === index?.edition;
  const sha256 = isNewest ? index?.areas[wish.area] : undefined;
  const needsMore = wish.measure !== undefined || wish.dataset === 'exercise';
  // The list of files is asked for only when something stands nowhere else.
  const opening =
    sha256 === undefined || needsMore ? openManifest(root, wish.edition ?? index?.edition) : undefined;
  const [opened, area] = await Promise.all([
    opening,
    index !== undefined && sha256 !== undefined
      ? fetchVerifiedJson(`${root}${index.edition}/${lightAreaPath(wish.area)}`, sha256)
      : opening?.then((found) => loadFile(found, lightAreaPath(wish.area))),
  ]);
  requireColumns('light', area, ['drawing', 'municipalities', 'prefectures', 'figures', 'points']);
  const loaded = area as unknown as LightArea;
  const [points, measure] = await Promise.all([
    wish.dataset === 'exercise' && opened !== undefined ? exercisePoints(opened, wish) : loaded.points,
    wish.measure !== undefined && opened !== undefined
      ? measureFile(opened, wish.measure, wish)
      : undefined,
  ]);
  return { area: loaded, points, measure, editions: opened?.editions ?? index?.editions ?? [] };
}

async function exercisePoints(opened: OpenedManifest, wish: LightWish): Promise<LightPoints> {
  const path = lightPointsPath(wish.area, wish.dataset);
  const points = await loadFile(opened, path);
  requireColumns(path, points, ['hubs', 'rmos', 'dataset']);
  return points as unknown as LightPoints;
}

async function measureFile(
  opened: OpenedManifest,
  measure: Measure,
  { dataset, year }: LightWish,
): Promise<LightMeasure> {
  const path = lightMeasurePath(measure, dataset, year);
  const file = await loadFile(opened, path);
  requireColumns(path, file, ['measure', 'municipality', 'prefecture']);
  return file as unknown as LightMeasure;
}
