import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';

/** Arcs that several areas may share; the areas themselves are kept beside it. */
export type SharedArcs = Topology<Objects>;

/** Code and name as the boundary file has them; several areas may share a code. */
export interface AreaProperties {
  /** 5 digits; `xx000` is land of a prefecture that belongs to no municipality. */
  readonly code: string;
  readonly name: string;
}

/** One area of a topology: arcs by index. */
export type Area = (Polygon | MultiPolygon) & { readonly properties: AreaProperties };

/**
 * What a boundary file holds: areas over arcs that neighbours share, in degrees,
 * longitude first, without quantisation.
 */
export interface BoundaryAreas {
  readonly topology: SharedArcs;
  readonly areas: readonly Area[];
}
