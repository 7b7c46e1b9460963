/*
 * Parts of MapLibre that this map never uses, and what stands for each in the built
 * site. A seventh of the library: on a slow line a reader would wait for it in vain.
 */

/** A class that says so when it is made after all. */
const refuse = (name: string, what: string): string =>
  `export class ${name} { constructor() { throw new Error('${what}: left out of this build'); } }`;

/** A function that says so when it is called after all. */
const refuseCall = (name: string, what: string): string =>
  `export const ${name} = () => { throw new Error('${what}: left out of this build'); };`;

/** A kind of layer that no style of ours has; `rest` is what else the library asks its module for. */
const refuseLayer = (kind: string, type: string, rest = ''): string =>
  `${refuse(`${kind}StyleLayer`, `layers of ${type}`)}
  export const is${kind}StyleLayer = ({ type }) => type === '${type}';${rest}`;

const GLOBE = 'projection of a globe';
const RELIEF = 'relief';
const DRAWS_NOTHING = "export default '';";

/** What only relief, buildings, heat or a globe is drawn by on the graphics card. */
const SHADERS = [
  '_projection_globe.vertex',
  ...['atmosphere', 'sky', 'heatmap', 'heatmap_texture', 'color_relief'].flatMap(bothShaders),
  ...['hillshade', 'hillshade_prepare'].flatMap(bothShaders),
  ...['fill_extrusion', 'fill_extrusion_pattern', 'terrain', 'terrain_depth'].flatMap(bothShaders),
];

function bothShaders(name: string): readonly string[] {
  return [`${name}.vertex`, `${name}.fragment`];
}

/** Modules below `src` of MapLibre's package, and the source that stands for each. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  // Our tiles are MVT; MLT is the other format, with decoders of its own.
  'source/vector_tile_mlt.ts': refuse('MLTVectorTile', 'tiles in MLT'),
  // Ours is Mercator alone.
  'geo/projection/globe_projection.ts': refuse('GlobeProjection', GLOBE),
  'geo/projection/globe_transform.ts': refuseCall('createGlobeTransform', GLOBE),
  'geo/projection/globe_camera_helper.ts': refuse('GlobeCameraHelper', GLOBE),
  'geo/projection/vertical_perspective_projection.ts': refuse(
    'VerticalPerspectiveProjection',
    GLOBE,
  ),
  'geo/projection/vertical_perspective_transform.ts': refuseCall(
    'createVerticalPerspectiveTransform',
    GLOBE,
  ),
  'geo/projection/vertical_perspective_camera_helper.ts': refuse(
    'VerticalPerspectiveCameraHelper',
    GLOBE,
  ),
  // Ours is flat, without relief, buildings or heat.
  'render/terrain.ts': refuse('Terrain', RELIEF),
  'webgl/render_to_texture.ts': refuse('RenderToTexture', RELIEF),
  'source/raster_dem_tile_source.ts': refuse('RasterDEMTileSource', RELIEF),
  'webgl/draw/draw_hillshade.ts': refuseCall('drawHillshade', RELIEF),
  'webgl/draw/draw_color_relief.ts': refuseCall('drawColorRelief', RELIEF),
  'webgl/draw/draw_fill_extrusion.ts': refuseCall('drawFillExtrusion', 'buildings'),
  'webgl/draw/draw_heatmap.ts': refuseCall('drawHeatmap', 'heat maps'),
  'webgl/draw/draw_collision_debug.ts': refuseCall('drawCollisionDebug', 'boxes of labels'),
  // Seen straight from above there is no sky: it would be a program and a pass over every frame.
  'webgl/draw/draw_sky.ts': `export const drawSky = () => {};
    ${refuseCall('drawAtmosphere', GLOBE)}`,
  'webgl/draw/draw_debug.ts': ['drawDebug', 'drawDebugPadding', 'selectDebugSource']
    .map((name) => refuseCall(name, 'lines of tiles'))
    .join(''),
  'style/style_layer/heatmap_style_layer.ts': refuseLayer(
    'Heatmap',
    'heatmap',
    "export const HEATMAP_FULL_RENDER_FBO_KEY = 'big-fb';",
  ),
  'style/style_layer/hillshade_style_layer.ts': refuseLayer('Hillshade', 'hillshade'),
  'style/style_layer/color_relief_style_layer.ts': refuseLayer('ColorRelief', 'color-relief'),
  'style/style_layer/fill_extrusion_style_layer.ts': refuseLayer('FillExtrusion', 'fill-extrusion'),
  'source/raster_dem_tile_worker_source.ts': refuse('RasterDEMTileWorkerSource', RELIEF),
  ...Object.fromEntries(SHADERS.map((name) => [`shaders/glsl/${name}.glsl.g.ts`, DRAWS_NOTHING])),
  // The page prints the credits itself, and has an address of its own for what it shows.
  'ui/control/attribution_control.ts': `${refuse('AttributionControl', 'credits')}
    export const defaultAttributionControlOptions = {};`,
  'ui/control/logo_control.ts': refuse('LogoControl', 'a logo'),
  'ui/hash.ts': refuse('Hash', 'places in the address'),
  'source/video_source.ts': refuse('VideoSource', 'films'),
  'source/canvas_source.ts': refuse('CanvasSource', 'canvases'),
  // Names on the map are Japanese or English. What is written from the right keeps its order in memory.
  'symbol/arabic_shaping.ts': 'export const applyArabicShaping = (text) => text;',
  'symbol/bidi.ts': `
    export function processBidirectionalText(text, breaks) {
      const starts = [0, ...breaks.filter((at) => at > 0 && at < text.length)];
      return starts.map((start, line) => text.slice(start, starts[line + 1]));
    }
    export function processStyledBidirectionalText(text, sections, breaks) {
      let start = 0;
      return processBidirectionalText(text, breaks).map((line) => [
        line,
        sections.slice(start, (start += line.length)),
      ]);
    }`,
  // Every style the map can have is held against the specification by the tests.
  'style/validate_style.ts': `
    export const validateStyle = () => [];
    export const SPEC_SOURCE_TYPES = new Set(['vector', 'raster', 'geojson', 'image']);
    export const validateStyleAndEmit = () => false;
    export const emitValidationErrors = () => false;
    export const validateAndEmit = () => false;`,
};

/** An expression that says so when a style has it after all. */
const refuseExpression = (name: string): string =>
  `export class ${name} { static parse(args, context) {
    return context.error('${name.toLowerCase()}: left out of this build');
  } }`;

/** Modules below `dist` of MapLibre's style specification, and the source that stands for each. */
export const LEFT_OUT_OF_STYLES: Readonly<Record<string, string>> = {
  // Distances are worked out where the gaps are, and not by the style.
  'expression/definitions/distance.mjs': refuseExpression('Distance'),
  'expression/definitions/within.mjs': refuseExpression('Within'),
  // A style is never exchanged for another.
  'diff.mjs': refuseCall('diff', 'a change of style'),
  // The older form of expressions.
  'function/index.mjs': `export const isFunction = () => false;
    ${refuseCall('createFunction', 'functions of styles')}`,
};
