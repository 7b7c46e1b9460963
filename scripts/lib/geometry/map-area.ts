import type { Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { Area, SharedArcs } from '../boundaries/boundary-areas.ts';
import { boundsOf, type WorldBounds } from './world-bounds.ts';
import { ringArea } from './ring-area.ts';

/** An area of the map: arcs by index into the one topology that all areas share. */
export interface MapArea {
  readonly code: string;
  readonly name: string;
  readonly shape: MultiPolygon;
  /** Which polygon of the shape is the largest. */
  readonly largest: number;
  /** Around the largest polygon, in the topology's units. */
  readonly box: WorldBounds;
  /** Middle of that box. */
  readonly centre: Position;
}

/** Merging is slow, and most municipalities are one area already. */
function mergeShapes(topology: SharedArcs, areas: readonly Area[]): MultiPolygon {
  const [first] = areas;
  if (first === undefined || areas.length > 1) return mergeArcs(topology, [...areas]);
  return { type: 'MultiPolygon', arcs: first.type === 'Polygon' ? [first.arcs] : first.arcs };
}

/** Joins areas into one; borders between them go. */
export function toMapArea(topology: SharedArcs, code: string, areas: readonly Area[]): MapArea {
  const shape = mergeShapes(topology, areas);
  const outers = feature(topology, shape).geometry.coordinates.map(([outer = []]) => outer);
  const sizes = outers.map(ringArea);
  const largest = sizes.indexOf(Math.max(...sizes));
  const name = areas[0]?.properties.name ?? '';
  const box = boundsOf(outers[largest] ?? []);
  const centre = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return { code, name, shape, largest, box, centre };
}
