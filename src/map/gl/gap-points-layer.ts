import type { CustomLayerInterface, CustomRenderMethodInput, Map } from 'maplibre-gl';
import { GAP_COLORS } from '../gap-colors.ts';
import { gapPointSize, SMALLEST_POINT_ZOOM } from '../gap-point-size.ts';
import { NO_GAP, type GapPoints } from '../gap-scene.ts';
import type { Scene } from '../scene.ts';
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
  #array: WebGLVertexArrayObject | null = null;
  #places: WebGLBuffer | null = null;
  #costs: WebGLBuffer | null = null;
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
    this.#program = makeProgram(gl, VERTEX, FRAGMENT);
    this.#array = gl.createVertexArray();
    this.#places = gl.createBuffer();
    this.#costs = gl.createBuffer();
    gl.bindVertexArray(this.#array);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#places);
    gl.enableVertexAttribArray(0);
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#costs);
    gl.enableVertexAttribArray(1);
    gl.vertexAttribPointer(1, 1, gl.FLOAT, false, 0, 0);
    gl.bindVertexArray(null);
    this.#uploaded = undefined;
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { drawing, ground, gap = NO_GAP } = this.#scene;
    const zoom = this.#map?.getZoom() ?? 0;
    if (this.#program === undefined || drawing !== 'map' || zoom < SMALLEST_POINT_ZOOM) return;
    const { points, limit } = gap;
    if (points.cost.length === 0) return;
    this.#upload(gl, points);
    const { radius, stroke } = gapPointSize(zoom, points.isCoarse);
    const ratio = this.#pixelRatio();
    const color = GAP_COLORS[ground].gap;
    gl.useProgram(this.#program);
    setUniforms(gl, this.#program, {
      matrix: fromOrigin(defaultProjectionData.mainMatrix),
      limit,
      inner: radius * ratio,
      outer: (radius + stroke) * ratio,
      fill: colorParts(color, FILL_OPACITY),
      stroke: colorParts(color),
    });
    gl.bindVertexArray(this.#array);
    gl.drawArrays(gl.POINTS, 0, points.cost.length);
    gl.bindVertexArray(null);
  }

  #upload(gl: WebGL2RenderingContext, points: GapPoints): void {
    if (this.#uploaded === points) return;
    const places = mercatorColumns(points.longitude, points.latitude);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#places);
    gl.bufferData(gl.ARRAY_BUFFER, places, gl.STATIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#costs);
    gl.bufferData(gl.ARRAY_BUFFER, points.cost.map(drawnCost), gl.STATIC_DRAW);
    this.#uploaded = points;
  }
}

/** Shaders know neither infinity nor NaN for certain: farther than any limit, and never drawn. */
function drawnCost(cost: number): number {
  return Number.isNaN(cost) ? -1 : Math.min(cost, 1e9);
}
