import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LAYER_ABOVE } from './layer-ids.ts';
import type { Scene } from './scene.ts';

/** Layers below which our own drawing of gaps stands: with it they are there, seen or not. */
const ANCHORS: ReadonlySet<string> = new Set(Object.values(LAYER_ABOVE));

/**
 * Those of a scene's layers that the map has: what it shows, and what it has shown, which
 * may be shown again. A map that begins with every layer there could be, and their sources,
 * makes a slow device wait for what nobody sees. `drawn`: ids of the layers it has by now.
 */
export function drawnLayers(
  layers: readonly LayerSpecification[],
  { gap }: Pick<Scene, 'gap'>,
  drawn: ReadonlySet<string>,
): LayerSpecification[] {
  return layers.filter(
    ({ id, layout }) =>
      layout?.visibility !== 'none' || drawn.has(id) || (gap !== undefined && ANCHORS.has(id)),
  );
}

/** The source a layer draws; `undefined` of the background, which has none. */
export function sourceOf(layer: LayerSpecification): string | undefined {
  return 'source' in layer && typeof layer.source === 'string' ? layer.source : undefined;
}
