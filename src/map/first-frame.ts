import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Has a map draw its first frame once all it shows is there, and none before: frames
 * with a part of it would keep a slow device from reading the rest. To be called where
 * everything comes from our own files, and something stands in the map's place meanwhile.
 */
export function drawOnceLoaded(map: MapLibreMap): void {
  const { painter } = map;
  const render = painter.render.bind(painter);
  painter.render = (...frame) => {
    if (map.loaded()) render(...frame);
  };
  map.once('load', () => {
    painter.render = render;
  });
}
