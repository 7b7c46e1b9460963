import { MUNICIPALITY_NOT_KNOWN } from './demand-points.ts';
import type { DemandPoints } from './demand-points.ts';
import type { Land } from './land.ts';
import { inRuns } from './steps.ts';
import type { Steps } from './steps.ts';

/** Demand points with their land, and their municipality where none was stated. */
export interface LocatedDemand {
  readonly points: DemandPoints;
  readonly land: Uint16Array;
  /** Points whose municipality is still not known. */
  readonly withoutMunicipality: number;
}

/** Finds the land of every point, and the municipality of those without one, by outlines. */
export function* locateDemand(points: DemandPoints, outlines: Land): Steps<LocatedDemand> {
  const { count, longitude, latitude } = points;
  const land = new Uint16Array(count);
  const municipality = points.municipality.slice();
  let withoutMunicipality = 0;
  yield* inRuns(count, 4096, (start, end) => {
    for (let point = start; point < end; point += 1) {
      const [x, y] = [longitude[point] as number, latitude[point] as number];
      land[point] = outlines.landAt(x, y);
      if (municipality[point] !== MUNICIPALITY_NOT_KNOWN) continue;
      municipality[point] = outlines.municipalityAt(x, y);
      if (municipality[point] === MUNICIPALITY_NOT_KNOWN) withoutMunicipality += 1;
    }
  });
  return { points: { ...points, municipality }, land, withoutMunicipality };
}
