import { geoIdentity, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import type { DrawingProjection, Frame } from './fit.ts';
import { PathWriter } from './path-writer.ts';

/** Turns shapes in world units into SVG path data in a picture's pixels, cut at the edges of a frame. */
export interface Tracer {
  /** Areas as closed parts; holes are rings after the first of a polygon. */
  readonly polygons: (polygons: readonly (readonly (readonly Position[])[])[]) => string;
  readonly lines: (lines: readonly (readonly Position[])[]) => string;
}

/*
 * GeoJSON's types allow changes to coordinates. Nobody makes any, so they are handed
 * on as they are: copying every point would take longer than drawing it.
 */

/** A tracer for one projection; what lies outside the frame (pixels) gives an empty string. */
export function createTracer(
  { scale, x, y }: DrawingProjection,
  [left, top, width, height]: Frame,
): Tracer {
  const whole = geoIdentity()
    .scale(scale)
    .translate([-x * scale, -y * scale]);
  const cut = geoIdentity()
    .scale(scale)
    .translate([-x * scale, -y * scale])
    .clipExtent([
      [left, top],
      [left + width, top + height],
    ]);
  const isInside = ([pointX = 0, pointY = 0]: Position): boolean => {
    const across = (pointX - x) * scale - left;
    const down = (pointY - y) * scale - top;
    return across > 0 && down > 0 && across < width && down < height;
  };
  const trace = (draw: (writer: PathWriter) => void): string => {
    const writer = new PathWriter();
    draw(writer);
    return writer.toString();
  };
  return {
    polygons: (polygons) =>
      trace((writer) => {
        const coordinates = polygons as Position[][][];
        // Cutting takes longer than drawing, and most areas are wholly in their picture.
        const isWhole = polygons.every(([ring = []]) => ring.every(isInside));
        geoPath(isWhole ? whole : cut, writer)({ type: 'MultiPolygon', coordinates });
      }),
    lines: (lines) =>
      trace((writer) => {
        const coordinates = lines as Position[][];
        geoPath(cut, writer)({ type: 'MultiLineString', coordinates });
      }),
  };
}
