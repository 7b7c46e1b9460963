import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

/** What is drawn at a place or in a box, topmost first, of those of the layers that the map has by now. */
export function queryLayers(
  map: MapLibreMap,
  at: PointLike | [PointLike, PointLike],
  ids: readonly string[],
): MapGeoJSONFeature[] {
  // MapLibre takes a layer that is not there for a mistake.
  const layers = ids.filter((id) => map.getLayer(id) !== undefined);
  return layers.length === 0 ? [] : map.queryRenderedFeatures(at, { layers });
}
