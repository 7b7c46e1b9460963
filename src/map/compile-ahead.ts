import type { Map as MapLibreMap } from 'maplibre-gl';

type Variant = Parameters<MapLibreMap['painter']['programCache']['getProgram']>[0];
type Configuration = NonNullable<Variant['programConfiguration']>;
type BucketParameters = Parameters<NonNullable<Layer['createBucket']>>[0];
type Layer = NonNullable<ReturnType<MapLibreMap['style']['getLayer']>>;

/** What a program reads of a layer's paint: MapLibre's own class, which it does not export. */
type MakeConfiguration = new (
  layer: Layer,
  zoom: number,
  isOf: (property: string) => boolean,
) => Configuration;

/** A program by MapLibre's name for it, and which paint it reads. */
interface Program {
  readonly name: string;
  readonly isOf: (property: string) => boolean;
}

/**
 * Compiles what draws a map's layers while its first tiles are still on their way: the browser
 * waits for each program, and a slow device for all of them in its first frame. One at a time,
 * so that what comes meanwhile is handed on; what is not compiled by then, the frame compiles.
 */
export function compileAhead(map: MapLibreMap): void {
  let isOver = false;
  let waiting: (() => void)[] | undefined;
  const end = (): void => {
    isOver = true;
  };
  const next = (): void => {
    if (isOver) return;
    waiting ??= compilations(map);
    waiting.shift()?.();
    if (waiting.length > 0) setTimeout(next);
  };
  // The first frame of a style, though it draws nothing, works out the paint of its layers.
  map.once('style.load', () => map.once('render', () => setTimeout(next)));
  map.once('load', end);
  map.once('remove', end);
}

/** One for each program of the layers in sight. */
function compilations(map: MapLibreMap): (() => void)[] {
  const zoom = map.getZoom();
  const layers = map.getLayersOrder().flatMap((id) => {
    const layer = map.style.getLayer(id);
    return layer === undefined || layer.isHidden(zoom) ? [] : [layer];
  });
  const Configuration = findConfiguration(layers, zoom);
  const { projection } = map.style;
  if (Configuration === undefined || projection === undefined) return [];
  const projectionShaderVariant = {
    name: projection.shaderVariantName,
    define: projection.shaderDefine,
    prelude: projection.shaderPreludeCode,
  };
  const compilation = (name: string, programConfiguration?: Configuration) => (): void => {
    const common = { showOverdrawInspector: false, useTerrain: false, defines: [] };
    const variant = { name, programConfiguration, projectionShaderVariant, ...common };
    map.painter.programCache.getProgram(variant as Variant);
  };
  return [
    compilation('background'),
    compilation('clippingMask'),
    ...layers.flatMap((layer) =>
      programsOf(layer).map(({ name, isOf }) =>
        compilation(name, new Configuration(layer, zoom, isOf)),
      ),
    ),
  ];
}

const WHOLE_PAINT = (): boolean => true;

function programsOf(layer: Layer): readonly Program[] {
  switch (layer.type) {
    case 'line':
    case 'circle':
      return [{ name: layer.type, isOf: WHOLE_PAINT }];
    case 'symbol':
      return [{ name: 'symbolSDF', isOf: (property) => property.startsWith('text') }];
    case 'fill': {
      const hasPattern = layer.getPaintProperty('fill-pattern') !== undefined;
      const fill = { name: hasPattern ? 'fillPattern' : 'fill', isOf: WHOLE_PAINT };
      const hasEdge = layer.getPaintProperty('fill-antialias') !== false;
      return hasEdge ? [fill, { name: 'fillOutline', isOf: WHOLE_PAINT }] : [fill];
    }
    default:
      return [];
  }
}

/** From what the worker would read tiles into: empty, and thrown away. */
function findConfiguration(layers: readonly Layer[], zoom: number): MakeConfiguration | undefined {
  // All that a fill and a circle read of it.
  const parameters = (layer: Layer) => ({ zoom, layers: [layer] }) as unknown as BucketParameters;
  const layer = layers.find(({ type }) => type === 'fill' || type === 'circle');
  const bucket = layer?.createBucket?.(parameters(layer));
  const { programConfigurations: all } = (bucket ?? {}) as {
    programConfigurations?: { programConfigurations: Record<string, Configuration> };
  };
  const [found] = Object.values(all?.programConfigurations ?? {});
  return found?.constructor as MakeConfiguration | undefined;
}
