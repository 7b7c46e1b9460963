import type { Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { Area, SharedArcs } from '../boundaries/boundary-areas.ts';
import { ringArea } from './ring-area.ts';

/** An area of the map: arcs by index into the one topology that all areas share. */
export interface MapArea {
  readonly code: string;
  readonly name: string;
  readonly shape: MultiPolygon;
  /** Which polygon of the shape is the largest. */
  readonly largest: number;
  /** Middle of the box around the largest polygon, in the topology's units. */
  readonly centre: Position;
}

/** Joins areas into one; borders between them go. */
export function toMapArea(topology: SharedArcs, code: string, areas: readonly Area[]): MapArea {
  const shape = mergeArcs(topology, [...areas]);
  const outers = feature(topology, shape).geometry.coordinates.map(([outer = []]) => outer);
  const sizes = outers.map(ringArea);
  const largest = sizes.indexOf(Math.max(...sizes));
  const name = areas[0]?.properties.name ?? '';
  return { code, name, shape, largest, centre: middle(outers[largest] ?? []) };
}

function middle(ring: readonly Position[]): Position {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
