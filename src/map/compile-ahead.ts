import type { Map as MapLibreMap } from 'maplibre-gl';

type Variant = Parameters<MapLibreMap['painter']['programCache']['getProgram']>[0];
type Configuration = NonNullable<Variant['programConfiguration']>;
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
 * Compiles what draws a map's layers while its first tiles are still being read: the browser
 * waits for each program, and a slow device for all of them in its first frame. One at a time,
 * where the browser has nothing else to do; what is not compiled by then, the frame compiles.
 */
export function compileAhead(map: MapLibreMap): void {
  // Safari tells nobody that it is idle.
  if (typeof requestIdleCallback !== 'function') return;
  let isOver = false;
  let waiting: (() => void)[] | undefined;
  const end = (): void => {
    isOver = true;
  };
  const next = (): void => {
    if (isOver) return;
    waiting ??= compilations(map);
    waiting?.shift()?.();
    if (waiting?.length !== 0) requestIdleCallback(next);
  };
  map.once('style.load', () => requestIdleCallback(next));
  map.once('load', end);
  map.once('remove', end);
}

/** One for each program of the layers in sight; `undefined` until the first data is read. */
function compilations(map: MapLibreMap): (() => void)[] | undefined {
  const Configuration = findConfiguration(map);
  const { projection } = map.style;
  if (Configuration === undefined || projection === undefined) return undefined;
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
  const zoom = map.getZoom();
  const layers = map.getLayersOrder().map((id) => map.style.getLayer(id));
  return [
    compilation('background'),
    compilation('clippingMask'),
    ...layers.flatMap((layer) =>
      layer === undefined || layer.isHidden(zoom)
        ? []
        : programsOf(layer).map(({ name, isOf }) =>
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

/** From what the worker has read first: the points, which come before the tiles. */
function findConfiguration({ style }: MapLibreMap): MakeConfiguration | undefined {
  for (const manager of Object.values(style.tileManagers))
    for (const id of manager.getRenderableIds())
      for (const bucket of Object.values(manager.getTileByID(id)?.buckets ?? {})) {
        const found = configurationIn(bucket);
        if (found !== undefined) return found.constructor as MakeConfiguration;
      }
  return undefined;
}

function configurationIn(bucket: object): Configuration | undefined {
  const { programConfigurations: all } = bucket as {
    programConfigurations?: { programConfigurations: Record<string, Configuration> };
  };
  return Object.values(all?.programConfigurations ?? {})[0];
}
