import type { Map as MapLibreMap } from 'maplibre-gl';
import { compileAhead } from './compile-ahead.ts';

/**
 * Has a map draw its first frame once all it shows is there, and none before: frames
 * with a part of it would keep a slow device from reading the rest. Nor does the map wait
 * for the page's frames to ask for its next data, which come late while a device has its
 * hands full. To be called where everything comes from our own files, and something stands
 * in the map's place meanwhile.
 */
export function drawOnceLoaded(map: MapLibreMap): void {
  const { painter } = map;
  const render = painter.render.bind(painter);
  painter.render = (...frame) => {
    if (map.loaded()) render(...frame);
  };
  let step: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    step ??= setTimeout(() => {
      step = undefined;
      map.redraw();
    });
  };
  const end = (): void => {
    clearTimeout(step);
    map.off('data', goOn);
    painter.render = render;
  };
  map.on('data', goOn);
  map.once('load', end);
  map.once('remove', end);
  compileAhead(map);
}
