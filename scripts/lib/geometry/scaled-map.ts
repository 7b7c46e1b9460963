import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { prefectureOf } from '../../../src/domain/municipality-code.ts';
import type { IslandMark } from './island-marks.ts';
import type { MapArea } from './map-area.ts';
import type { MapTopology } from './map-topology.ts';
import {
  hexagon,
  shapeAtScale,
  simplifyForPixel,
  vanishes,
  type Polygons,
} from './shape-at-scale.ts';

/** An area as it is drawn at one scale. */
export interface ScaledArea {
  readonly code: string;
  readonly name: string;
  readonly polygons: Polygons;
}

/** Every shape of the map at one scale, in world units. */
export interface ScaledMap {
  readonly land: Polygons;
  readonly northern: readonly ScaledArea[];
  readonly marks: readonly ScaledArea[];
  /** Those too small for their true shape come last, to lie above their neighbours. */
  readonly municipalities: readonly ScaledArea[];
  readonly prefectures: readonly ScaledArea[];
  readonly prefectureLines: readonly (readonly Position[])[];
}

/** How fine a map is to be drawn, in world units. */
export interface Scale {
  /** Points are left out for pixels of this size; 0 keeps them all. */
  readonly detail: number;
  /** Parts are left out, and hexagons drawn, for pixels of this size. */
  readonly pixel: number;
}

/** Draws all areas for one scale: borders stay shared, and no municipality or prefecture vanishes. */
export function scaleMap(
  map: MapTopology,
  marks: readonly IslandMark[],
  { detail, pixel }: Scale,
): ScaledMap {
  const simplified = simplifyForPixel(map.topology, detail);
  const scale = (area: MapArea): ScaledArea & { readonly standIn: Polygons } => {
    const { polygons, standIn } = shapeAtScale(simplified, area, pixel);
    return { code: area.code, name: area.name, polygons: [...polygons, ...standIn], standIn };
  };
  const municipalities = map.municipalities.map(scale);
  // An island drawn as a hexagon must show as land and prefecture, too.
  const standIns = municipalities.filter(({ code }) => map.islands.has(code));
  return {
    land: [...scale(map.land).polygons, ...standIns.flatMap(({ standIn }) => standIn)],
    northern: map.northern.map(scale),
    marks: marks
      .filter(({ area }) => vanishes(area, pixel))
      .map(({ code, name, place }) => ({ code, name, polygons: [[hexagon(place, pixel)]] })),
    municipalities: municipalities.toSorted((a, b) => a.standIn.length - b.standIn.length),
    prefectures: map.prefectures.map((area) => {
      const own = standIns.filter(({ code }) => prefectureOf(code) === area.code);
      const scaled = scale(area);
      return {
        ...scaled,
        polygons: [...scaled.polygons, ...own.flatMap(({ standIn }) => standIn)],
      };
    }),
    prefectureLines: feature(simplified, map.prefectureLines).geometry.coordinates,
  };
}
