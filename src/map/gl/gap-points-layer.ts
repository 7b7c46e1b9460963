import type { CustomLayerInterface, CustomRenderMethodInput, Map } from 'maplibre-gl';
import { GAP_COLORS } from '../gap-colors.ts';
import { gapPointSize, SMALLEST_POINT_ZOOM } from '../gap-point-size.ts';
import { NO_GAP, type GapPoints } from '../gap-scene.ts';
import type { Scene } from '../scene.ts';
import { Attributes } from './attributes.ts';
import { fromOrigin, mercatorColumns } from './mercator.ts';
import { colorParts, makeProgram, setUniforms } from './program.ts';

const VERTEX = `#version 300 es
layout(location = 0) in vec2 place;
layout(location = 1) in float cost;
uniform mat4 matrix;
uniform float limit;
uniform float outer;
void main() {
  bool shown = cost > limit;
  gl_Position = shown ? matrix * vec4(place, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = outer * 2.0 + 2.0;
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform vec4 fill;
uniform vec4 stroke;
uniform float inner;
uniform float outer;
out vec4 color;
void main() {
  float away = length(gl_PointCoord - 0.5) * (outer * 2.0 + 2.0);
  vec4 chosen = mix(fill, stroke, smoothstep(inner - 0.5, inner + 0.5, away));
  float opacity = chosen.a * (1.0 - smoothstep(outer - 0.5, outer + 0.5, away));
  color = vec4(chosen.rgb * opacity, opacity);
}`;

/** The middle is nearly clear, so that the class below stays in sight. */
const FILL_OPACITY = 0.12;

/**
 * Demand points beyond the limit. All points lie in the graphics memory with their
 * distance; a moved slider changes one number, so that 180,000 points follow at once.
 */
export class GapPointsLayer implements CustomLayerInterface {
  readonly id = 'gap-point';
  readonly type = 'custom';
  readonly #pixelRatio: () => number;
  #scene: Scene;
  #map: Map | undefined;
  #program: WebGLProgram | undefined;
  #attributes: Attributes | undefined;
  #uploaded: GapPoints | undefined;

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
    this.#attributes = new Attributes(gl, [{ size: 2 }, { size: 1 }]);
    this.#uploaded = undefined;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { drawing, ground, gap = NO_GAP } = this.#scene;
    const zoom = this.#map?.getZoom() ?? 0;
    const attributes = this.#attributes;
    if (attributes === undefined) return;
    if (drawing !== 'map' || zoom < SMALLEST_POINT_ZOOM) return;
    const { points, limit } = gap;
    if (points.cost.length === 0) return;
    this.#upload(attributes, points);
    const { radius, stroke } = gapPointSize(zoom, points.isCoarse);
    const ratio = this.#pixelRatio();
    const color = GAP_COLORS[ground].gap;
    // Only now: compiling takes time that the map's first view has better use for.
    this.#program ??= makeProgram(gl, VERTEX, FRAGMENT);
    gl.useProgram(this.#program);
    setUniforms(gl, this.#program, {
      matrix: fromOrigin(defaultProjectionData.mainMatrix),
      limit,
      inner: radius * ratio,
      outer: (radius + stroke) * ratio,
      fill: colorParts(color, FILL_OPACITY),
      stroke: colorParts(color),
    });
    attributes.use(() => gl.drawArrays(gl.POINTS, 0, points.cost.length));
  }

  #upload(attributes: Attributes, points: GapPoints): void {
    if (this.#uploaded === points) return;
    attributes.fill(0, mercatorColumns(points.longitude, points.latitude));
    attributes.fill(1, points.cost.map(drawnCost));
    this.#uploaded = points;
  }
}

/** Shaders know neither infinity nor NaN for certain: farther than any limit, and never drawn. */
function drawnCost(cost: number): number {
  return Number.isNaN(cost) ? -1 : Math.min(cost, 1e9);
}
