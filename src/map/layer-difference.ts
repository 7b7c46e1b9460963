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
    };

/** Zoom limits that MapLibre takes for "no limit". */
const ANY_ZOOM = { minimum: 0, maximum: 24 } as const;

/**
 * The least that must be said to MapLibre to go from one list of layers to
 * another with the same ids. Equal values say nothing.
 */
export function layerDifference(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): readonly LayerOperation[] {
  const known = new Map(before.map((layer) => [layer.id, layer]));
  return after.flatMap((layer) => {
    const previous = known.get(layer.id);
    return previous === undefined || previous === layer ? [] : differenceOf(previous, layer);
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
