import { presimplify } from 'topojson-simplify';
import { transform } from 'topojson-client';

import { toWorld } from '../../../src/map/drawing/mercator.ts';
import type { SharedArcs } from '../boundaries/boundary-areas.ts';

/**
 * Projects the arcs of a topology in degrees to Mercator world units and gives
 * every point its weight for simplification (Visvalingam: the area in square
 * world units that leaving it out would change).
 */
export function projectTopology(source: SharedArcs): SharedArcs {
  const { transform: quantisation, ...rest } = source;
  const arcs = source.arcs.map((arc) => {
    const toDegrees = transform(quantisation ?? null);
    return arc.map((position, index) => {
      const [longitude = 0, latitude = 0] = toDegrees([...position], index > 0);
      return [...toWorld([longitude, latitude])];
    });
  });
  return presimplify({ ...rest, arcs });
}
