import type { OutlinePolygon } from './outline-polygons.ts';

/** Edges that are on one outline only, so that water (or a neighbour country) lies beyond. */
export interface Coast {
  /** west-east, south-north of start and end of each edge in turn: x1 y1 x2 y2, degrees. */
  readonly edges: Float64Array;
  /** Row of the polygon of each edge. */
  readonly polygon: Uint32Array;
  /** Pairs of polygons that share a corner, one after the other. */
  readonly touching: Uint32Array;
}

/** Finds the coast, and which outlines touch, by corners that are equal to a tenth of a metre. */
export function findCoast(polygons: readonly OutlinePolygon[]): Coast {
  const corners = new Map<number, { readonly id: number; readonly polygon: number }>();
  const touching: number[] = [];
  const edgeCounts = new Map<number, number>();
  const edges: number[] = [];
  const edgeKeys: number[] = [];
  const owner: number[] = [];
  polygons.forEach(({ rings }, polygon) => {
    for (const ring of rings) {
      let from = -1;
      let [fromX, fromY] = [NaN, NaN];
      for (const [x = NaN, y = NaN] of ring) {
        const corner = cornerAt(corners, x, y, polygon);
        if (corner.polygon !== polygon) touching.push(corner.polygon, polygon);
        if (from !== -1 && from !== corner.id) {
          const key = Math.min(from, corner.id) * 2 ** 26 + Math.max(from, corner.id);
          edgeCounts.set(key, (edgeCounts.get(key) ?? 0) + 1);
          edges.push(fromX, fromY, x, y);
          edgeKeys.push(key);
          owner.push(polygon);
        }
        from = corner.id;
        [fromX, fromY] = [x, y];
      }
    }
  });
  const outer = [...edgeKeys.keys()].filter(
    (edge) => edgeCounts.get(edgeKeys[edge] as number) === 1,
  );
  return {
    edges: Float64Array.from(outer.flatMap((edge) => edges.slice(edge * 4, edge * 4 + 4))),
    polygon: Uint32Array.from(outer, (edge) => owner[edge] as number),
    touching: Uint32Array.from(touching),
  };
}

function cornerAt(
  corners: Map<number, { readonly id: number; readonly polygon: number }>,
  x: number,
  y: number,
  polygon: number,
): { readonly id: number; readonly polygon: number } {
  const place = Math.round((x - 100) * 1e6) * 2 ** 26 + Math.round(y * 1e6);
  const known = corners.get(place);
  if (known !== undefined) return known;
  const corner = { id: corners.size, polygon };
  corners.set(place, corner);
  return corner;
}
