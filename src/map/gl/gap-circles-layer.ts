import type { CustomLayerInterface, CustomRenderMethodInput, Map } from 'maplibre-gl';
import type { LongitudeLatitude } from '../../domain/position.ts';
import { between } from '../gap-point-size.ts';
import { NO_GAP } from '../gap-scene.ts';
import { PALETTES } from '../palette.ts';
import type { Scene } from '../scene.ts';
import { Attributes } from './attributes.ts';
import { EQUATOR_METRES, fromOrigin, mercatorColumns, stretchAt } from './mercator.ts';
import { colorParts, makeProgram, setUniforms } from './program.ts';

const VERTEX = `#version 300 es
layout(location = 0) in vec2 corner;
layout(location = 1) in vec2 place;
layout(location = 2) in float stretch;
uniform mat4 matrix;
uniform vec2 screen;
uniform float radius;
uniform float pixels;
uniform float stroke;
out vec2 from;
out float edge;
void main() {
  // The circle in pixels of the screen, with room for its outline.
  edge = radius * stretch * pixels;
  float reach = edge + stroke + 1.0;
  from = corner * reach;
  vec4 middle = matrix * vec4(place, 0.0, 1.0);
  gl_Position = vec4(middle.xy + from * 2.0 / screen * middle.w, middle.zw);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
in vec2 from;
in float edge;
uniform vec4 fill;
uniform vec4 line;
uniform float stroke;
out vec4 color;
void main() {
  float away = length(from) - edge;
  float inside = 1.0 - smoothstep(-0.5, 0.5, away);
  float ring = (1.0 - inside) * (1.0 - smoothstep(stroke - 0.5, stroke + 0.5, away));
  float opacity = fill.a * inside + line.a * ring;
  color = vec4(line.rgb * opacity, opacity);
}`;

const CORNERS = Float32Array.of(-1, -1, 1, -1, -1, 1, 1, 1);
const FILL_OPACITY = 0.1;
const LINE_OPACITY = 0.55;

/** Width of the outline in CSS pixels by zoom: fine where hundreds of circles touch. */
const STROKES = [
  [5, 0.4],
  [8, 1.2],
] as const;

/** Circles of coverage around every hub that counts. A moved slider changes one number. */
export class GapCirclesLayer implements CustomLayerInterface {
  readonly id = 'gap-circle';
  readonly type = 'custom';
  readonly #pixelRatio: () => number;
  #scene: Scene;
  #map: Map | undefined;
  #program: WebGLProgram | undefined;
  #attributes: Attributes | undefined;
  #uploaded: readonly LongitudeLatitude[] | undefined;

  constructor(scene: Scene, pixelRatio: () => number) {
    this.#scene = scene;
    this.#pixelRatio = pixelRatio;
  }

  /** Takes the scene to draw in the next frame. */
  setScene(scene: Scene): void {
    this.#scene = scene;
  }

  onAdd(map: Map, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#program = undefined;
    this.#attributes = new Attributes(gl, [
      { size: 2 },
      { size: 2, isEach: true },
      { size: 1, isEach: true },
    ]);
    this.#attributes.fill(0, CORNERS);
    this.#uploaded = undefined;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { drawing, ground, gap = NO_GAP } = this.#scene;
    const { circles, radius } = gap;
    const attributes = this.#attributes;
    if (this.#map === undefined || attributes === undefined) return;
    if (drawing !== 'map' || radius <= 0 || circles.length === 0) return;
    this.#upload(attributes, circles);
    const zoom = this.#map.getZoom();
    const ratio = this.#pixelRatio();
    const color = PALETTES[ground].hub;
    // Only now: compiling takes time that the map's first view has better use for.
    this.#program ??= makeProgram(gl, VERTEX, FRAGMENT);
    gl.useProgram(this.#program);
    setUniforms(gl, this.#program, {
      matrix: fromOrigin(defaultProjectionData.mainMatrix),
      screen: [gl.drawingBufferWidth, gl.drawingBufferHeight],
      radius,
      pixels: ((512 * 2 ** zoom) / EQUATOR_METRES) * ratio,
      stroke: between(STROKES, zoom) * ratio,
      fill: colorParts(color, FILL_OPACITY),
      line: colorParts(color, LINE_OPACITY),
    });
    attributes.use(() => gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, circles.length));
  }

  #upload(attributes: Attributes, circles: readonly LongitudeLatitude[]): void {
    if (this.#uploaded === circles) return;
    const latitudes = circles.map(([, latitude]) => latitude);
    const longitudes = circles.map(([longitude]) => longitude);
    attributes.fill(1, mercatorColumns(longitudes, latitudes));
    attributes.fill(2, Float32Array.from(latitudes, stretchAt));
    this.#uploaded = circles;
  }
}
