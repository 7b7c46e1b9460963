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
  const [right, bottom] = [left + width, top + height];
  const cut = geoIdentity()
    .scale(scale)
    .translate([-x * scale, -y * scale])
    .clipExtent([
      [left, top],
      [right, bottom],
    ]);
  const across = (position: Position): number => (position[0] ?? 0) * scale - x * scale;
  const down = (position: Position): number => (position[1] ?? 0) * scale - y * scale;
  const isInside = (position: Position): boolean => {
    const [atX, atY] = [across(position), down(position)];
    return atX > left && atY > top && atX < right && atY < bottom;
  };
  const trace = (draw: (writer: PathWriter) => void): string => {
    const writer = new PathWriter();
    draw(writer);
    return writer.toString();
  };
  const writeWhole = (writer: PathWriter, rings: readonly (readonly Position[])[]): void => {
    for (const ring of rings) {
      // The last position of a ring is its first.
      for (let at = 0; at < ring.length - 1; at += 1) {
        const position = ring[at] ?? [];
        if (at === 0) writer.moveTo(across(position), down(position));
        else writer.lineTo(across(position), down(position));
      }
      writer.closePath();
    }
  };
  return {
    polygons: (polygons) =>
      trace((writer) => {
        const writeCut = geoPath(cut, writer);
        for (const polygon of polygons) {
          const coordinates = polygon as Position[][];
          // Cutting takes longer than drawing, and most polygons are wholly in their picture.
          if ((coordinates[0] ?? []).every(isInside)) writeWhole(writer, polygon);
          else writeCut({ type: 'Polygon', coordinates });
        }
      }),
    lines: (lines) => {
      const coordinates = lines as Position[][];
      return trace((writer) => geoPath(cut, writer)({ type: 'MultiLineString', coordinates }));
    },
  };
}
