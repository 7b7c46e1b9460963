/** Farther out demand points would be one red blur. */
export const SMALLEST_POINT_ZOOM = 5.5;

/** Zoom, radius of an office (one a municipality) and of a cell of a mesh, in CSS pixels. */
const RADII = [
  [SMALLEST_POINT_ZOOM, 2.6, 0.8],
  [8, 4.5, 1.9],
  [11, 10, 8],
] as const;

const STROKES = [
  [SMALLEST_POINT_ZOOM, 0.9],
  [9, 1.8],
] as const;

/** Size of a demand point at a zoom: `radius` inside the outline, and the outline's width. */
export function gapPointSize(
  zoom: number,
  isCoarse: boolean,
): { readonly radius: number; readonly stroke: number } {
  return {
    radius: between(
      RADII.map(([at, office, cell]) => [at, isCoarse ? office : cell]),
      zoom,
    ),
    stroke: between(STROKES, zoom),
  };
}

/** Value at a place between stops, straight between them and level beyond. */
export function between(
  stops: readonly (readonly [at: number, value: number])[],
  at: number,
): number {
  const [first = [0, 0] as const] = stops;
  let [before, value] = first;
  for (const [after, next] of stops) {
    if (at < after)
      return after === before
        ? value
        : value + ((next - value) * Math.max(0, at - before)) / (after - before);
    [before, value] = [after, next];
  }
  return value;
}
