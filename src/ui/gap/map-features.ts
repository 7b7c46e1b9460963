import type { FeatureCollection, LineString } from 'geojson';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import type { GapAreas } from '../../geo/gap/gap-areas.ts';
import type { PointReach } from '../../geo/gap/reach-state.ts';
import type { GapScene } from '../../map/gap-scene.ts';

/** Stands for "no hub can be reached" where JSON has no infinity; farther than any limit. */
const UNREACHABLE = 1e9;

/**
 * Demand points with their cost. Offices are all there; of a mesh only the cells of
 * one prefecture, since those of the nation are too many to be told apart. Points about
 * which nothing is known are neither within nor beyond, and are left out.
 */
export function pointFeatures(
  demand: DemandPoints,
  areas: GapAreas,
  { counted }: PointReach,
  areaCode: string,
): GapScene['points'] {
  const isOffice = demand.kind === 'office';
  const within = areas.codes.map((code) => code.startsWith(areaCode));
  const features: GapScene['points']['features'] = [];
  for (let row = 0; row < demand.count; row += 1) {
    const municipality = demand.municipality[row] ?? -1;
    if (!isOffice && within[municipality] !== true) continue;
    const cost = counted[row] ?? Number.NaN;
    if (Number.isNaN(cost)) continue;
    const code = areas.codes[municipality];
    features.push({
      type: 'Feature',
      properties: {
        row,
        ...(isOffice && code !== undefined && { code }),
        cost: Math.min(cost, UNREACHABLE),
      },
      geometry: { type: 'Point', coordinates: [...positionOf(demand, row)] },
    });
  }
  return { type: 'FeatureCollection', features };
}

/** Every hub that counts, hypothetical ones too, with how much its metres are stretched. */
export function circleFeatures(
  hubs: readonly LongitudeLatitude[],
  chosen: Uint8Array | undefined,
  sites: readonly LongitudeLatitude[],
): GapScene['circles'] {
  const counting = [...hubs.filter((_, hub) => chosen?.[hub] !== 0), ...sites];
  return {
    type: 'FeatureCollection',
    features: counting.map(([longitude, latitude]) => ({
      type: 'Feature',
      properties: { stretch: 1 / Math.cos((latitude * Math.PI) / 180) },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })),
  };
}

/** Hypothetical hubs with their names. */
export function siteFeatures(
  sites: readonly LongitudeLatitude[],
  nameOf: (index: number) => string,
): GapScene['sites'] {
  return {
    type: 'FeatureCollection',
    features: sites.map((position, index) => ({
      type: 'Feature',
      properties: { name: nameOf(index + 1) },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

/** A line from a point to its hub, or none. */
export function lineFeature(
  from: LongitudeLatitude | undefined,
  to: LongitudeLatitude | undefined,
): FeatureCollection<LineString> {
  if (from === undefined || to === undefined) return { type: 'FeatureCollection', features: [] };
  const geometry: LineString = { type: 'LineString', coordinates: [[...from], [...to]] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

/** Where a demand point lies. */
export function positionOf(demand: DemandPoints, row: number): LongitudeLatitude {
  return [demand.longitude[row] ?? 0, demand.latitude[row] ?? 0];
}
