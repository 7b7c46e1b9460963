import type { FeatureCollection, LineString, Polygon } from 'geojson';
import type { LongitudeLatitude } from '../../domain/position.ts';
import { coverageCircle } from '../../geo/gap/coverage-circle.ts';
import type { DemandPoints } from '../../geo/gap/demand-points.ts';
import type { PointReach } from '../../geo/gap/reach-state.ts';
import type { GapPoints, GapScene } from '../../map/gap-scene.ts';

/** All demand points with their cost, as columns. */
export function gapPoints(demand: DemandPoints, { counted }: PointReach): GapPoints {
  const { longitude, latitude, kind } = demand;
  return { longitude, latitude, cost: counted, isCoarse: kind === 'office' };
}

/** Every hub that counts, hypothetical ones too. */
export function countingHubs(
  hubs: readonly LongitudeLatitude[],
  chosen: Uint8Array | undefined,
  sites: readonly LongitudeLatitude[],
): readonly LongitudeLatitude[] {
  return [...hubs.filter((_, hub) => chosen?.[hub] !== 0), ...sites];
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
      properties: { name: nameOf(index + 1), index },
      geometry: { type: 'Point', coordinates: [...position] },
    })),
  };
}

/** The limit of `radius` metres around each hypothetical hub; none where there is no radius. */
export function siteCircles(
  sites: readonly LongitudeLatitude[],
  radius: number,
): FeatureCollection<Polygon> {
  const circles = radius > 0 ? sites : [];
  return {
    type: 'FeatureCollection',
    features: circles.map((site) => ({
      type: 'Feature',
      properties: {},
      geometry: coverageCircle(site, radius),
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
