import { geoIdentity, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import type { Fit } from './fit.ts';
import { PathWriter } from './path-writer.ts';

/** How far shapes reach over the edge of a picture, so that no outline is drawn along it, in pixels. */
const OVERHANG = 4;

/** Turns shapes in world units into SVG path data in a picture's pixels, cut at its edges. */
export interface Tracer {
  /** Areas as closed parts; holes are rings after the first of a polygon. */
  readonly polygons: (polygons: readonly (readonly (readonly Position[])[])[]) => string;
  readonly lines: (lines: readonly (readonly Position[])[]) => string;
}

/** A tracer for one picture; what lies outside gives an empty string. */
export function createTracer({ width, height, projection }: Fit): Tracer {
  const { scale, x, y } = projection;
  const toPixels = geoIdentity()
    .scale(scale)
    .translate([-x * scale, -y * scale])
    .clipExtent([
      [-OVERHANG, -OVERHANG],
      [width + OVERHANG, height + OVERHANG],
    ]);
  const trace = (draw: (writer: PathWriter) => void): string => {
    const writer = new PathWriter();
    draw(writer);
    return writer.toString();
  };
  return {
    polygons: (polygons) =>
      trace((writer) => {
        const coordinates = polygons.map((rings) => rings.map((ring) => [...ring]));
        geoPath(toPixels, writer)({ type: 'MultiPolygon', coordinates });
      }),
    lines: (lines) =>
      trace((writer) => {
        const coordinates = lines.map((line) => [...line]);
        geoPath(toPixels, writer)({ type: 'MultiLineString', coordinates });
      }),
  };
}
