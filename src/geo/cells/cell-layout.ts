import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { CellTable } from '../../domain/edition.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { CellQuality } from './measure-quality.ts';

/** One hexagon in axial coordinates: q to the right, r down-right. */
export type Axial = readonly [q: number, r: number];

/** A municipality to be given a cell; `code` has five digits. */
interface LaidOutMunicipality {
  readonly code: string;
  /** Municipal office, degrees, longitude first. */
  readonly office: LongitudeLatitude;
}

/** Outlines of prefectures by two-digit code, degrees, longitude first. */
export type PrefectureOutlines = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly code: string }
>;

/** One prefecture of `PrefectureOutlines`. */
export type PrefectureOutline = Feature<Polygon | MultiPolygon, { readonly code: string }>;

/** What the equal-size map is made from. */
export interface CellLayoutInput {
  readonly municipalities: readonly LaidOutMunicipality[];
  readonly prefectures: PrefectureOutlines;
}

/** The equal-size map, cells in the order of the municipalities given, and how good it is. */
export interface CellLayout extends CellTable {
  readonly quality: CellQuality;
}
