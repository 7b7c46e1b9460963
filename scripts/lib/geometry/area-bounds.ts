import type { Bounds, LongitudeLatitude } from '../../../src/domain/position.ts';
import { toLongitudeLatitude } from '../../../src/map/drawing/mercator.ts';
import type { SharedArcs } from '../boundaries/boundary-areas.ts';
import { arcIndex } from './arc-index.ts';
import type { MapArea } from './map-area.ts';
import { boundsOf, NOWHERE, union } from './world-bounds.ts';

/** Half of the box around an office that stands for an unknown area, in degrees: about 5 km. */
const OFFICE_REACH = 0.05;

/** [west, south, east, north] of an area in degrees, rounded outwards to hundredths (about 1 km). */
export function areaBounds(topology: SharedArcs, { shape }: MapArea): Bounds {
  const [left, top, right, bottom] = shape.arcs
    .flat(2)
    .map((arc) => boundsOf(topology.arcs[arcIndex(arc)] ?? []))
    .reduce(union, NOWHERE);
  const [west, north] = toLongitudeLatitude([left, top]);
  const [east, south] = toLongitudeLatitude([right, bottom]);
  return outward(west, south, east, north);
}

/** Bounds that stand for a municipality of which only the office is known. */
export function officeBounds([longitude, latitude]: LongitudeLatitude): Bounds {
  return outward(
    longitude - OFFICE_REACH,
    latitude - OFFICE_REACH,
    longitude + OFFICE_REACH,
    latitude + OFFICE_REACH,
  );
}

function outward(west: number, south: number, east: number, north: number): Bounds {
  const down = (value: number): number => Math.floor(value * 100) / 100;
  const up = (value: number): number => Math.ceil(value * 100) / 100;
  return [down(west), down(south), up(east), up(north)];
}
