import type { DemandMeasure } from '../domain/demand.ts';
import { INITIAL_GAP_WEIGHTS, type GapWeights } from '../domain/gap-criterion.ts';
import type { HubFunction } from '../domain/hub-function.ts';
import type { LongitudeLatitude } from '../domain/position.ts';
import {
  DETOUR_FACTOR,
  GAP_DISTANCE_METRES,
  TRAVEL_SPEED,
  type ReachLimit,
} from '../domain/reach.ts';

/**
 * Demand points a link can name; `mesh` is the practice mesh and needs the practice data,
 * `imported` a table the reader took in, which is on the reader's device alone.
 */
export const GAP_DEMANDS = ['office', 'mesh', 'imported'] as const;

/** What fills the municipalities: the share without a hub, or that share with the depopulation class. */
export const GAP_FORMS = ['share', 'bivariate'] as const;

/** What lies over the areas: nothing, or bands of distance to the nearest hub. */
export const GAP_SURFACES = ['none', 'bands'] as const;

/** What the ranking lists. */
export const GAP_LEVELS = ['municipality', 'prefecture'] as const;

/** Where the next best sites may stand; `area` is the prefecture in view. */
export const SITE_PLACES = ['anywhere', 'area', 'depopulated'] as const;

/** Hypothetical hubs a link can carry at most. */
export const MOST_SITES = 50;

/** Next best sites that can be asked for. */
export const SITE_COUNT = { min: 1, max: 20, initial: 5 } as const;

/** How the gap explorer is set; all of it is in the link. */
export interface GapSettings {
  readonly limit: ReachLimit;
  readonly detourFactor: number;
  /** km/h; used when the limit is in minutes. */
  readonly speed: number;
  readonly demand: (typeof GAP_DEMANDS)[number];
  /**
   * Which imported table `imported` means, by its identifier (src/domain/table-id.ts);
   * `''` for the first there is.
   */
  readonly table: string;
  /** Table of travel times in place of straight lines, by its identifier; `''` for none. */
  readonly times: string;
  readonly measure: DemandMeasure;
  /** Functions a hub must all have to count. */
  readonly functions: readonly HubFunction[];
  readonly form: (typeof GAP_FORMS)[number];
  readonly surface: (typeof GAP_SURFACES)[number];
  readonly level: (typeof GAP_LEVELS)[number];
  readonly weights: GapWeights;
  readonly siteCount: number;
  readonly sitePlace: (typeof SITE_PLACES)[number];
}

/** The settings the layer opens with. */
export const DEFAULT_GAP: GapSettings = {
  limit: { unit: 'metres', value: GAP_DISTANCE_METRES.initial },
  detourFactor: DETOUR_FACTOR.initial,
  speed: TRAVEL_SPEED.initial,
  demand: 'office',
  table: '',
  times: '',
  measure: 'population',
  functions: [],
  form: 'share',
  surface: 'none',
  level: 'municipality',
  weights: INITIAL_GAP_WEIGHTS,
  siteCount: SITE_COUNT.initial,
  sitePlace: 'anywhere',
};

/** A hypothetical hub's place as a link keeps it: 4 decimals, about 10 m. */
export function roundSite([longitude, latitude]: LongitudeLatitude): LongitudeLatitude {
  return [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))];
}
