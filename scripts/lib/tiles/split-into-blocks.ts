import type { Geometry, Position } from 'geojson';
import { boundsOf, NOWHERE, overlaps, union, type WorldBounds } from '../geometry/world-bounds.ts';
import type { LayerFeature } from './map-features.ts';

/*
 * The tile cutter starts at the tile of the whole world and copies every point
 * once a level, so most of its work for a deep zoom would be spent on levels that
 * nobody asked for. Cutting each block of a middle zoom as a world of its own
 * leaves those levels out.
 */

/** The features of one tile of the block zoom, in units of that tile: 0 to 1 is the tile. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly features: LayerFeature[];
}

/** Part of a feature that lies somewhere: a polygon, a line, or a point. */
interface Part {
  readonly positions: readonly (readonly Position[])[];
  readonly box: WorldBounds;
}

/** How far over its edges a block takes features along, as a share of its size. */
const MARGIN = 1 / 32;

/** Sorts features in world units into the blocks of a zoom; blocks without any are left out. */
export function splitIntoBlocks(features: readonly LayerFeature[], zoom: number): Block[] {
  if (zoom === 0) return [{ x: 0, y: 0, features: [...features] }];
  const parted = features.map((feature) => ({ feature, parts: partsOf(feature.geometry) }));
  const side = 2 ** zoom;
  const [left, top, right, bottom] = parted
    .flatMap(({ parts }) => parts.map(({ box }) => box))
    .reduce(union, NOWHERE);
  const blocks: Block[] = [];
  for (let x = Math.floor(left * side); x <= Math.floor(right * side); x += 1)
    for (let y = Math.floor(top * side); y <= Math.floor(bottom * side); y += 1) {
      const frame: WorldBounds = [
        (x - MARGIN) / side,
        (y - MARGIN) / side,
        (x + 1 + MARGIN) / side,
        (y + 1 + MARGIN) / side,
      ];
      const toBlock = (position: Position): Position => [
        (position[0] ?? 0) * side - x,
        (position[1] ?? 0) * side - y,
      ];
      const inside = parted.flatMap(({ feature, parts }): LayerFeature[] => {
        const kept = parts.filter(({ box }) => overlaps(box, frame));
        if (kept.length === 0) return [];
        return [{ ...feature, geometry: rebuild(feature.geometry, kept, toBlock) }];
      });
      if (inside.length > 0) blocks.push({ x, y, features: inside });
    }
  return blocks;
}

function partsOf(geometry: Geometry): Part[] {
  switch (geometry.type) {
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => ({
        positions: rings,
        box: boundsOf(rings[0] ?? []),
      }));
    case 'MultiLineString':
      return geometry.coordinates.map((line) => ({ positions: [line], box: boundsOf(line) }));
    case 'Point':
      return [{ positions: [[geometry.coordinates]], box: boundsOf([geometry.coordinates]) }];
    default:
      throw new Error(`no layer has features of type ${geometry.type}`);
  }
}

function rebuild(
  { type }: Geometry,
  parts: readonly Part[],
  toBlock: (position: Position) => Position,
): Geometry {
  const moved = parts.map(({ positions }) => positions.map((line) => line.map(toBlock)));
  if (type === 'MultiPolygon') return { type, coordinates: moved };
  if (type === 'MultiLineString') return { type, coordinates: moved.flat() };
  return { type: 'Point', coordinates: moved[0]?.[0]?.[0] ?? [] };
}
