import { presimplify } from 'topojson-simplify';
import { transform } from 'topojson-client';

import { toLongitudeLatitude, toWorld } from '../../../src/map/drawing/mercator.ts';
import type { SharedArcs } from '../boundaries/boundary-areas.ts';

/**
 * Projects the arcs of a topology in degrees to Mercator world units and gives
 * every point its weight for simplification (Visvalingam: the area in square
 * world units that leaving it out would change).
 */
export function projectTopology(source: SharedArcs): SharedArcs {
  const { transform: quantisation } = source;
  const arcs = source.arcs.map((arc) => {
    const toDegrees = transform(quantisation ?? null);
    return arc.map((position, index) => {
      const [longitude = 0, latitude = 0] = toDegrees([...position], index > 0);
      return [...toWorld([longitude, latitude])];
    });
  });
  // Without the objects of the source: areas refer to the arcs by themselves.
  return presimplify({ type: 'Topology', objects: {}, arcs });
}

/** The same arcs back in degrees, longitude first. */
export function unprojectTopology(topology: SharedArcs): SharedArcs {
  const arcs = topology.arcs.map((arc) =>
    arc.map((position) => [...toLongitudeLatitude([position[0] ?? 0, position[1] ?? 0])]),
  );
  return { ...topology, arcs };
}
