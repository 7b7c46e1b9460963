import type { BreakMethod } from '../geo/classification/method.ts';
import type { Language } from '../domain/language.ts';
import type { Dataset } from '../domain/edition.ts';
import type { LongitudeLatitude } from '../domain/position.ts';
import { SURVEY_YEARS } from '../domain/survey-years.ts';
import type { CompareSettings } from './compare-settings.ts';
import type { GapSettings } from './gap-settings.ts';

/** 地図 / 等面積 / 表, as the switch of the page offers them. */
export const SWITCHED_VIEWS = ['map', 'cells', 'table'] as const;

/**
 * Every view a link can name: `table` has the map beside it, `cells-table` the equal-size map;
 * `light` is the drawing alone, without the map library.
 */
export const VIEWS = [...SWITCHED_VIEWS, 'cells-table', 'light'] as const;

/** How the view is drawn; layers, selection and figures are the same in each. */
export type ViewKind = (typeof VIEWS)[number];

/** Layers a reader can show; `municipality` and `prefecture` colour areas by a measure. */
export const LAYERS = ['depopulation', 'hub', 'rmo', 'municipality', 'prefecture'] as const;

/** One layer. */
export type LayerId = (typeof LAYERS)[number];

/** Base maps; `none` is our own land and borders, the others are tiles of 国土地理院. */
export const BASE_MAPS = ['none', 'pale', 'standard'] as const;

/** One base map. */
export type BaseMap = (typeof BASE_MAPS)[number];

/** Colour themes; `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;

/** One theme choice. */
export type Theme = (typeof THEMES)[number];

/** The nation, as an area. */
export const NATION = '00';

/** `00` for the nation, a 2-digit prefecture code or a 5-digit municipality code. */
export type AreaCode = string;

/** Which municipalities the table lists. */
export const TABLE_FILTERS = ['all', 'depopulated', 'full', 'partial', 'deemed', 'none'] as const;

/** One filter of the table. */
export type TableFilter = (typeof TABLE_FILTERS)[number];

/** Where the map looks: degrees and zoom; `undefined` in a view means "fit the area". */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** The whole state of the page: one plain object, one URL. */
export interface ViewState {
  /** Pinned edition, or `undefined` for the newest. */
  readonly edition: string | undefined;
  readonly dataset: Dataset;
  readonly view: ViewKind;
  readonly area: AreaCode;
  /** Id of the selected hub. */
  readonly hub: string | undefined;
  readonly layers: readonly LayerId[];
  readonly rmoForm: 'circle' | 'fill';
  /** Measure id (src/domain/measure.ts) for municipalities and prefectures. */
  readonly measure: string;
  readonly method: BreakMethod;
  /** Number of classes, 3 to 9. */
  readonly classes: number;
  /** Inner limits of the classes for the manual method, ascending. */
  readonly breaks: readonly number[];
  /** Survey year (fiscal). */
  readonly year: number;
  readonly base: BaseMap;
  readonly camera: Camera | undefined;
  readonly language: Language;
  readonly theme: Theme;
  /** Column of the table, `-` in front for descending. */
  readonly sort: string;
  readonly filter: TableFilter;
  /** The gap explorer (拠点の空白), or `undefined` while it is closed. */
  readonly gap: GapSettings | undefined;
  /** Hypothetical hubs of the gap explorer. */
  readonly sites: readonly LongitudeLatitude[];
  /** What the view is compared with, or `undefined`. */
  readonly compare: CompareSettings | undefined;
}

export { SURVEY_YEARS };

/** The view a plain link opens. */
export const DEFAULT_VIEW: ViewState = {
  edition: undefined,
  dataset: 'published',
  view: 'map',
  area: NATION,
  hub: undefined,
  layers: ['depopulation', 'hub'],
  rmoForm: 'circle',
  measure: 'ageing-2020',
  method: 'quantile',
  classes: 5,
  breaks: [],
  year: SURVEY_YEARS.last,
  base: 'none',
  camera: undefined,
  language: 'ja',
  theme: 'auto',
  sort: 'code',
  filter: 'all',
  gap: undefined,
  sites: [],
  compare: undefined,
};

/** What fills the areas: at most one layer does. */
export type Fill = 'depopulation' | 'rmo' | 'municipality' | 'prefecture' | undefined;

/**
 * The layer that fills the areas. A measure takes the fill and leaves
 * depopulation to be drawn as dots, so that both can be seen together.
 */
export function fillOf(view: Pick<ViewState, 'layers' | 'rmoForm'>): Fill {
  const shown = (layer: LayerId): boolean => view.layers.includes(layer);
  if (shown('prefecture')) return 'prefecture';
  if (shown('municipality')) return 'municipality';
  if (shown('rmo') && view.rmoForm === 'fill') return 'rmo';
  return shown('depopulation') ? 'depopulation' : undefined;
}

/** Whether a view draws the equal-size map, alone or beside the table. */
export function drawsCells({ view }: Pick<ViewState, 'view'>): boolean {
  return view === 'cells' || view === 'cells-table';
}

/** Whether the table stands open. */
export function showsTable({ view }: Pick<ViewState, 'view'>): boolean {
  return view === 'table' || view === 'cells-table';
}

/** The view with the table open or closed, and the same drawing as before. */
export function withTable(view: Pick<ViewState, 'view'>, isOpen: boolean): ViewKind {
  if (drawsCells(view)) return isOpen ? 'cells-table' : 'cells';
  return isOpen ? 'table' : 'map';
}

/** Adds or removes a layer; the two fills by measure replace each other. */
export function toggleLayer(layers: readonly LayerId[], layer: LayerId): readonly LayerId[] {
  if (layers.includes(layer)) return layers.filter((shown) => shown !== layer);
  const rival: Partial<Record<LayerId, LayerId>> = {
    municipality: 'prefecture',
    prefecture: 'municipality',
  };
  return LAYERS.filter((id) => id === layer || (layers.includes(id) && id !== rival[layer]));
}
