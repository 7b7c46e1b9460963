import type { FeatureCollection, LineString, Point, Polygon } from 'geojson';
import type { Bounds, LongitudeLatitude } from '../domain/position.ts';
import type { Language } from '../domain/language.ts';
import type { BaseMap, Camera } from '../state/view-state.ts';
import type { GapScene } from './gap-scene.ts';
import type { AreaPaint, Ground } from './palette.ts';

/** What may be pointed at, clicked or focused on the map. */
export type MapTarget =
  | { readonly kind: 'municipality'; readonly code: string }
  | { readonly kind: 'prefecture'; readonly code: string }
  | { readonly kind: 'hub'; readonly id: string }
  /** A demand point without a hub within reach, by its row. */
  | { readonly kind: 'gapPoint'; readonly row: number }
  /** A hypothetical hub, by its row. */
  | { readonly kind: 'site'; readonly index: number }
  | { readonly kind: 'cluster'; readonly count: number; readonly position: LongitudeLatitude };

/** A hub or cluster feature: `id` of the hub. */
export type HubPoints = FeatureCollection<Point, { readonly id: string }>;

/** Counts at municipalities: `code`, `count`. */
export type CountPoints = FeatureCollection<
  Point,
  { readonly code: string; readonly count: number }
>;

/** Names on the map; higher `rank` gives way first. */
export type LabelPoints = FeatureCollection<
  Point,
  { readonly code: string; readonly name: string; readonly rank: number }
>;

/** The equal-size map: hexagons by `code`, and outlines of prefectures and insets. */
export interface CellShapes {
  readonly cells: FeatureCollection<Polygon, { readonly code: string }>;
  readonly lines: FeatureCollection<LineString>;
}

/**
 * All that a map draws, with nothing left to decide: a pure function of view and
 * data makes it, MapLibre and the SVG map draw it. Positions are longitude first;
 * on the equal-size map they are places in a drawing, not on the earth.
 */
export interface Scene {
  readonly drawing: 'map' | 'cells';
  /** Whether municipalities have polygons in the tiles, or only dots. */
  readonly geometry: 'polygon' | 'dot';
  /** Shapes of the equal-size map; there whenever `drawing` is `cells`. */
  readonly cellShapes: CellShapes | undefined;
  readonly ground: Ground;
  readonly base: BaseMap;
  readonly language: Language;
  /** Paint by area code; areas not named keep the colour of land. */
  readonly fillLevel: 'municipality' | 'prefecture' | undefined;
  readonly fill: ReadonlyMap<string, AreaPaint>;
  /** Paint of dots at the offices, by municipality code; empty for none. */
  readonly dots: ReadonlyMap<string, AreaPaint>;
  readonly hubs: HubPoints;
  readonly hubCounts: CountPoints;
  readonly rmoCounts: CountPoints;
  readonly municipalityLabels: LabelPoints;
  readonly prefectureLabels: LabelPoints;
  /** What the gap explorer draws, while it is open. */
  readonly gap?: GapScene | undefined;
  /** Code of the selected area, `00` for none. */
  readonly selectedArea: string;
  readonly selectedHub: string | undefined;
  /** Code of the area under keyboard focus or in the table's active row. */
  readonly focusedArea: string | undefined;
  /** Where to look: an exact camera, or bounds to fit. */
  readonly camera: Camera | undefined;
  readonly fit: Bounds;
}
