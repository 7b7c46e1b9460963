import type { FeatureCollection, LineString, Point } from 'geojson';

/** What the gap explorer adds to the map: gaps, circles of coverage, hypothetical hubs. */
export interface GapScene {
  /**
   * Demand points: `cost` in metres of straight line or minutes to the nearest hub
   * (1e9 where none can be reached). Those beyond `limit` are drawn.
   */
  readonly points: FeatureCollection<
    Point,
    { readonly row?: number; readonly code?: string; readonly cost: number }
  >;
  readonly limit: number;
  /** Every hub that counts; `stretch` is how much longer a metre is drawn than on the equator. */
  readonly circles: FeatureCollection<Point, { readonly stretch: number }>;
  /** Radius of the circles in metres; 0 where none can be drawn (travel times). */
  readonly radius: number;
  /** From a chosen point to its nearest hub. */
  readonly line: FeatureCollection<LineString>;
  /** Hypothetical hubs with the name shown, such as 仮1. */
  readonly sites: FeatureCollection<Point, { readonly name: string }>;
}

const NOTHING = { type: 'FeatureCollection' as const, features: [] };

/** Nothing of the gap explorer. */
export const NO_GAP: GapScene = {
  points: NOTHING,
  limit: 0,
  circles: NOTHING,
  radius: 0,
  line: NOTHING,
  sites: NOTHING,
};
