import type { Cell } from './absence.ts';
import type { DepopulationClass, DepopulationDate } from './depopulation.ts';
import type { CellTable, Dataset, Drawing } from './edition.ts';
import type { Measure, MeasureId } from './measure.ts';
import type { LongitudeLatitude } from './position.ts';
import { SURVEY_YEARS } from './survey-years.ts';

/*
 * The light files of an edition (`light/`): all that one area's embedded frame
 * needs, in tens of kilobytes, so that figures, drawing and table are there
 * without the tables of the whole nation.
 */

/** Measures that the table of a light frame shows, for each row of it. */
export const LIGHT_TABLE_MEASURES = [
  'population-2020',
  'change-2000-2025',
  'ageing-2020',
] as const satisfies readonly MeasureId[];

/** A hub as a light frame draws it. */
export interface LightHub {
  readonly id: string;
  readonly code: string;
  /** Degrees, rounded to 1/10000 (some 10 m); in the nation to 1/100, a third of a pixel. */
  readonly position: LongitudeLatitude;
  readonly opened?: string;
}

/** Points of one dataset in one area; `rmos` counts by municipality, absent where nobody knows. */
export interface LightPoints {
  readonly dataset: Dataset;
  readonly hubs: readonly LightHub[];
  readonly rmos: Readonly<Record<string, number>>;
}

/**
 * `light/drawing-<code>.json`: path data of an area's map; see `Drawing` for the projection.
 * The nation's is rounded to what a frame can show.
 */
export interface LightDrawing extends Pick<Drawing, 'width' | 'height' | 'projection' | 'insets'> {
  /** The equal-size map: one hexagon a municipality, no distances, and so no positions. */
  readonly kind?: 'cells';
  /** Of the nation with polygons no more than what is no municipality's: they draw the rest. */
  readonly land: string;
  /** By municipality code; without polygons empty, and `offices` carries the dots. */
  readonly municipalities: Readonly<Record<string, string>>;
  /**
   * By prefecture code: its own where a prefecture has no municipalities to fill, those of the
   * nation once `LightOutlines` has come.
   */
  readonly prefectures: Readonly<Record<string, string>>;
  readonly lines: string;
  /** Not in the nation's drawing where municipalities have polygons. */
  readonly offices: Drawing['offices'];
  /** Where names of municipalities stand, in type of `LIGHT_LABEL_SIZE`; none in the nation's. */
  readonly labels: readonly (readonly [code: string, x: number, y: number])[];
}

/**
 * `light/outlines-00.json`: prefectures as wholes, by code, in the pixels of the nation's
 * drawing. Apart, because most frames neither fill nor mark a prefecture; not there where
 * municipalities have areas, which draw their prefectures, too.
 */
export interface LightOutlines extends Pick<LightDrawing, 'width' | 'height' | 'prefectures'> {}

/**
 * The equal-size map in axial coordinates, cells in the order of `municipalities`; the rest
 * for the nation alone, which has it as `light/cells-00.json`.
 */
export type LightCells = Pick<CellTable, 'cells' | 'northernTerritories' | 'separators'>;

/** Size in pixels of the drawing that labels are placed for. */
export const LIGHT_LABEL_SIZE = 24;

/** `light/area-<code>.json`: figures of the nation (`00`) or a prefecture, and what else there is of it. */
export interface LightArea {
  readonly format: number;
  readonly edition: string;
  readonly area: string;
  /** SHA-256 by path of what is loaded on demand; absent in editions from before it. */
  readonly files?: Readonly<Record<string, string>>;
  /** From its own file, where the map is wanted. */
  readonly drawing?: LightDrawing;
  /** From the nation's own file, where prefectures are filled or marked as wholes. */
  readonly outlines?: LightOutlines;
  /** Of a prefecture always there; of the nation from its own file, where it is wanted. */
  readonly cells?: LightCells;
  /** Ordered by code. Names only in a prefecture: the nation's table is one of prefectures. */
  readonly municipalities: {
    readonly code: readonly string[];
    readonly name: readonly string[];
    readonly kana: readonly string[];
    readonly depopulation: Readonly<Record<DepopulationDate, readonly DepopulationClass[]>>;
  };
  /** The prefecture itself, or all 47. */
  readonly prefectures: {
    readonly code: readonly string[];
    readonly name: readonly string[];
    readonly nameEnglish: readonly string[];
  };
  /** Figures of the table's rows: municipalities, or prefectures for the nation. */
  readonly figures: Readonly<Record<(typeof LIGHT_TABLE_MEASURES)[number], readonly Cell[]>>;
  readonly points: LightPoints;
  /** Points that the surveys counted in the nation, to say how much is loaded. */
  readonly counted: { readonly hubs: number | null; readonly rmos: number | null };
  /** Of the newest list of classes. */
  readonly depopulationSource: { readonly publisher: string; readonly title: string };
  /** Of each list by its date; absent in editions from before it. */
  readonly depopulationSources?: Readonly<
    Record<DepopulationDate, { readonly publisher: string; readonly title: string }>
  >;
  readonly credit: { readonly ja: string; readonly en: string };
}

/** `light/measure-….json`: one measure over the nation, so that classes are those of the full page. */
export interface LightMeasure {
  readonly measure: MeasureId;
  /** Begins the SHA-256 of the nation's codes in order: who has the same codes can read the file. */
  readonly codes?: string;
  /** By code; a code that is not there is 未取込. `null` where the measure has no such level. */
  readonly municipality: Readonly<Record<string, Cell>> | null;
  /**
   * Name and reading by code of the municipalities with the lowest and the highest figure: the
   * nation's area has no names of municipalities. Absent in editions from before it.
   */
  readonly named?: Readonly<Record<string, readonly [name: string, kana: string]>>;
  /** By code: figure, municipalities in it, municipalities there are. */
  readonly prefecture: Readonly<Record<string, readonly [Cell, number, number]>> | null;
}

/** `light/index.json`: SHA-256 of the area files by area code. */
export interface LightAreaList {
  readonly areas: Readonly<Record<string, string>>;
}

/** How far the keys of a frame go in one step over a prefecture's border: farther is no neighbour. */
export const LIGHT_REACH_KILOMETRES = 200;

/**
 * `light/places-<code>.json`: offices in reach over a prefecture's border in hundredths of a
 * degree, about 1 km, for the keys that go there.
 */
export interface LightPlaces {
  readonly code: readonly string[];
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
}

/** Path of the offices over a prefecture's border. */
export function lightPlacesPath(area: string): string {
  return `light/places-${area}.json`;
}

/** Path of the offices of all municipalities, in editions from before each prefecture's own. */
export const ALL_LIGHT_PLACES = 'light/places.json';

/** Path of the list of area files. */
export const LIGHT_AREA_LIST = 'light/index.json';

/** Path of the list of measure files: SHA-256 by path. In editions from before the others, of all. */
export const LIGHT_MEASURE_LIST = 'light/measures.json';

/** Path of the list that names a measure's files: those that change by year have lists of their own. */
export function lightMeasureList({ topic }: Pick<Measure, 'topic'>, dataset: Dataset): string {
  if (topic === 'points') return `light/measures-points.${dataset}.json`;
  return topic === 'depopulation' ? 'light/measures-depopulation.json' : LIGHT_MEASURE_LIST;
}

/** What can be drawn of an area, in files of their own and under their own names in `LightArea`. */
export type LightPart = 'drawing' | 'outlines' | 'cells';

/** Path of a part of an area. */
export function lightPartPath(part: LightPart, area: string): string {
  return `light/${part}-${area}.json`;
}

/** Path of an area's file. */
export function lightAreaPath(area: string): string {
  return `light/area-${area}.json`;
}

/** Path of the points of a dataset that is not in the area's own file. */
export function lightPointsPath(area: string, dataset: Dataset): string {
  return `light/points-${area}.${dataset}.json`;
}

/** Path of a measure: of points by dataset and survey year, of depopulation by year, else one file. */
export function lightMeasurePath(
  { id, topic }: Pick<Measure, 'id' | 'topic'>,
  dataset: Dataset,
  year: number,
): string {
  const surveyed = Math.min(year, SURVEY_YEARS.last);
  if (topic === 'points') return `light/measure-${id}.${dataset}.${surveyed}.json`;
  return topic === 'depopulation' ? `light/measure-${id}.${year}.json` : `light/measure-${id}.json`;
}
