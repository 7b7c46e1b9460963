import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import { POINTABLE_LAYERS } from './layer-ids.ts';
import type { MapTarget } from './scene.ts';

/** Points are easier to hit than they are large: half a side of the square searched, in pixels. */
const REACH = 5;

/** What lies under a place on the screen, topmost first, or `undefined` for the sea. */
export function targetAt(map: MapLibreMap, point: { x: number; y: number }): MapTarget | undefined {
  const around: [PointLike, PointLike] = [
    [point.x - REACH, point.y - REACH],
    [point.x + REACH, point.y + REACH],
  ];
  const points = map.queryRenderedFeatures(around, { layers: ['hub-point', 'hub-cluster'] });
  const [feature] =
    points.length > 0
      ? points
      : map.queryRenderedFeatures([point.x, point.y], { layers: [...POINTABLE_LAYERS] });
  return feature === undefined ? undefined : toTarget(feature);
}

function toTarget(feature: MapGeoJSONFeature): MapTarget | undefined {
  const { code, id, point_count: count } = feature.properties;
  if (feature.layer.id === 'hub-cluster' && feature.geometry.type === 'Point') {
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    return { kind: 'cluster', count: Number(count), position: [longitude, latitude] };
  }
  if (feature.layer.id === 'gap-point')
    return { kind: 'gapPoint', row: Number(feature.properties['row']) };
  if (feature.layer.id === 'hub-point') return { kind: 'hub', id: String(id) };
  if (feature.layer.id === 'prefecture-fill') return { kind: 'prefecture', code: String(code) };
  return { kind: 'municipality', code: String(code) };
}
