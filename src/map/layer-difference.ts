import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** One change that brings a drawn style to the next. */
export type LayerOperation =
  | {
      readonly kind: 'paint' | 'layout';
      readonly layer: string;
      readonly property: string;
      readonly value: unknown;
    }
  | { readonly kind: 'filter'; readonly layer: string; readonly value: unknown }
  | {
      readonly kind: 'zoom';
      readonly layer: string;
      readonly minimum: number;
      readonly maximum: number;
    }
  /** The layer is not there yet, or draws another source now: it is put in anew below the layer `above`. */
  | {
      readonly kind: 'anew';
      readonly layer: string;
      readonly specification: LayerSpecification;
      readonly above: string | undefined;
    };

/** Zoom limits that MapLibre takes for "no limit". */
const ANY_ZOOM = { minimum: 0, maximum: 24 } as const;

/**
 * The least that must be said to MapLibre to go from one list of layers to another
 * with the same ids in the same order, and maybe more. Equal values say nothing.
 */
export function layerDifference(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): readonly LayerOperation[] {
  const known = new Map(before.map((layer) => [layer.id, layer]));
  return after.flatMap((layer, index): LayerOperation[] => {
    const previous = known.get(layer.id);
    if (previous === layer) return [];
    // Of a layer that is there MapLibre has no way to say that it draws another source.
    if (previous !== undefined && same(placeOf(previous), placeOf(layer)))
      return differenceOf(previous, layer);
    const above = after.slice(index + 1).find(({ id }) => known.has(id))?.id;
    return [{ kind: 'anew', layer: layer.id, specification: layer, above }];
  });
}

function differenceOf(before: LayerSpecification, after: LayerSpecification): LayerOperation[] {
  const operations: LayerOperation[] = [];
  for (const kind of ['layout', 'paint'] as const)
    for (const [property, value] of changes(before[kind], after[kind]))
      operations.push({ kind, layer: after.id, property, value });
  if (!same(filterOf(before), filterOf(after)))
    operations.push({ kind: 'filter', layer: after.id, value: filterOf(after) });
  const zoom = zoomOf(after);
  if (!same(zoomOf(before), zoom)) operations.push({ kind: 'zoom', layer: after.id, ...zoom });
  return operations;
}

function changes(before: object = {}, after: object = {}): readonly [string, unknown][] {
  const old = new Map(Object.entries(before));
  const next = new Map(Object.entries(after));
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((property) => !same(old.get(property), next.get(property)))
    .map((property) => [property, next.get(property)]);
}

/** What a layer draws: its source and the layer of it. */
function placeOf(layer: LayerSpecification): unknown {
  return 'source' in layer ? [layer.source, layer['source-layer']] : [];
}

function filterOf(layer: LayerSpecification): unknown {
  return 'filter' in layer ? layer.filter : undefined;
}

function zoomOf(layer: LayerSpecification): { minimum: number; maximum: number } {
  return {
    minimum: layer.minzoom ?? ANY_ZOOM.minimum,
    maximum: layer.maxzoom ?? ANY_ZOOM.maximum,
  };
}

function same(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);
}
