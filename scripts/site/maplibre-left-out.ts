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

const GLOBE = 'projection of a globe';
const RELIEF = 'relief';

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
  'source/video_source.ts': refuse('VideoSource', 'films'),
  'source/canvas_source.ts': refuse('CanvasSource', 'canvases'),
  // Names on the map are Japanese or English. What is written from the right keeps its order in memory.
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
