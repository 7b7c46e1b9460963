import type { FeatureCollection, LineString, Point, Polygon } from 'geojson';
import type { Bounds, LongitudeLatitude } from '../domain/position.ts';

/** Demand points in columns of equal length, as a graphics card takes them. */
export interface GapPoints {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /**
   * Metres of straight line or minutes to the nearest hub: `Infinity` where none can be
   * reached; NaN where nothing is known, which is neither within nor beyond.
   */
  readonly cost: Float32Array;
  /** One point a municipality, drawn larger than the cells of a mesh. */
  readonly isCoarse: boolean;
}

/** A picture of distances to the nearest hub, in bands. */
export interface GapSurface {
  /** Address of the picture (`data:`), whose rows are equally high in Mercator. */
  readonly picture: string;
  readonly bounds: Bounds;
}

/** The same bands as shapes, for files: each ring in fields from the north-west corner. */
export interface GapBands {
  readonly bounds: Bounds;
  readonly columns: number;
  readonly rows: number;
  /** Whether they end at the coast. */
  readonly isOnLand: boolean;
  /** From near to far; each covers what is nearer than it, and is filled by the even-odd rule. */
  readonly bands: readonly {
    readonly areaClass: string;
    readonly color: string;
    readonly name: string;
    readonly rings: readonly (readonly (readonly [x: number, y: number])[])[];
  }[];
}

/** What the gap explorer adds to the map: gaps, circles of coverage, hypothetical hubs. */
export interface GapScene {
  /** Every demand point; those beyond `limit` are drawn. */
  readonly points: GapPoints;
  readonly limit: number;
  /** Under the lines and points, where the reader wants it. */
  readonly surface?: GapSurface | undefined;
  /** In its place in files. */
  readonly bands?: GapBands | undefined;
  /** Every hub that counts. */
  readonly circles: readonly LongitudeLatitude[];
  /** Radius of the circles in metres; 0 where none can be drawn (travel times). */
  readonly radius: number;
  /** The limit around each hypothetical hub, drawn so that it is not taken for a real one's. */
  readonly siteCircles?: FeatureCollection<Polygon>;
  /** From a chosen point to its nearest hub. */
  readonly line: FeatureCollection<LineString>;
  /** Hypothetical hubs with the name shown, such as 仮1, and their row. */
  readonly sites: FeatureCollection<Point, { readonly name: string; readonly index: number }>;
}

/** No demand points. */
export const NO_POINTS: GapPoints = {
  longitude: new Float64Array(),
  latitude: new Float64Array(),
  cost: new Float32Array(),
  isCoarse: true,
};

const NOTHING = { type: 'FeatureCollection' as const, features: [] };

/** Nothing of the gap explorer. */
export const NO_GAP: GapScene = {
  points: NO_POINTS,
  limit: 0,
  circles: [],
  radius: 0,
  line: NOTHING,
  sites: NOTHING,
};
