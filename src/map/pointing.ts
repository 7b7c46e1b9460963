import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import { gapPointSize, SMALLEST_POINT_ZOOM } from './gap-point-size.ts';
import type { GapScene } from './gap-scene.ts';
import { POINTABLE_LAYERS } from './layer-ids.ts';
import { pointWithin } from './point-within.ts';
import { queryLayers } from './query-layers.ts';
import type { MapTarget } from './scene.ts';
import { siteAt } from './site-drag.ts';

/** Points are easier to hit than they are large: half a side of the square searched, in pixels. */
const REACH = 5;

/** What lies under a place on the screen, topmost first, or `undefined` for the sea. */
export function targetAt(
  map: MapLibreMap,
  point: { x: number; y: number },
  gap: GapScene | undefined,
): MapTarget | undefined {
  const site = siteAt(map, point, REACH);
  if (site !== undefined) return { kind: 'site', index: site.index };
  const around: [PointLike, PointLike] = [
    [point.x - REACH, point.y - REACH],
    [point.x + REACH, point.y + REACH],
  ];
  const points = queryLayers(map, around, ['hub-point', 'hub-cluster']);
  const row = points.length > 0 || gap === undefined ? undefined : gapPointAt(map, point, gap);
  if (row !== undefined) return { kind: 'gapPoint', row };
  const [feature] =
    points.length > 0 ? points : queryLayers(map, [point.x, point.y], POINTABLE_LAYERS);
  return feature === undefined ? undefined : toTarget(feature);
}

/** Row of the demand point drawn at a place on the screen. */
function gapPointAt(
  map: MapLibreMap,
  { x, y }: { x: number; y: number },
  { points, limit }: GapScene,
): number | undefined {
  const zoom = map.getZoom();
  if (zoom < SMALLEST_POINT_ZOOM) return undefined;
  const { radius, stroke } = gapPointSize(zoom, points.isCoarse);
  const reach = Math.max(REACH / 2, radius + stroke);
  const [middle, corner] = [map.unproject([x, y]), map.unproject([x + reach, y - reach])];
  return pointWithin(
    points,
    limit,
    [middle.lng, middle.lat],
    [corner.lng - middle.lng, corner.lat - middle.lat],
  );
}

function toTarget(feature: MapGeoJSONFeature): MapTarget | undefined {
  const { code, id, point_count: count } = feature.properties;
  if (feature.layer.id === 'hub-cluster' && feature.geometry.type === 'Point') {
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    return { kind: 'cluster', count: Number(count), position: [longitude, latitude] };
  }
  if (feature.layer.id === 'hub-point') return { kind: 'hub', id: String(id) };
  if (feature.layer.id === 'prefecture-fill') return { kind: 'prefecture', code: String(code) };
  return { kind: 'municipality', code: String(code) };
}
