import type { Geometry, Position } from 'geojson';
import { boundsOf, NOWHERE, overlaps, union, type WorldBounds } from '../geometry/world-bounds.ts';
import type { LayerFeature } from './map-features.ts';

/*
 * The tile cutter starts at the tile of the whole world and copies every point once
 * a level, so most of its work for a deep zoom would be spent on levels that nobody
 * asked for: each block of a middle zoom is cut as a world of its own. It also copies
 * all parts of a feature when one of them crosses an edge, so each part goes to it as
 * a feature of its own, and `mergeParts` puts them together again.
 */

/** The parts of features in one tile of the block zoom, in units of that tile: 0 to 1 is the tile. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly features: LayerFeature[];
}

/** A polygon, a line, or a point of a feature. */
interface Part {
  readonly feature: LayerFeature;
  readonly positions: readonly (readonly Position[])[];
  readonly box: WorldBounds;
}

/** How far over its edges a block takes features along, as a share of its size. */
const MARGIN = 1 / 32;

/** Sorts the parts of features in world units into the blocks of a zoom; blocks without any are left out. */
export function splitIntoBlocks(features: readonly LayerFeature[], zoom: number): Block[] {
  const parts = features.flatMap(partsOf);
  const side = 2 ** zoom;
  const [left, top, right, bottom] = parts.map(({ box }) => box).reduce(union, NOWHERE);
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
      const inside = parts.filter(({ box }) => overlaps(box, frame));
      if (inside.length === 0) continue;
      blocks.push({ x, y, features: inside.map((part) => moved(part, toBlock)) });
    }
  return blocks;
}

function partsOf(feature: LayerFeature): Part[] {
  const { geometry } = feature;
  switch (geometry.type) {
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => {
        return { feature, positions: rings, box: boundsOf(rings[0] ?? []) };
      });
    case 'MultiLineString':
      return geometry.coordinates.map((line) => {
        return { feature, positions: [line], box: boundsOf(line) };
      });
    case 'Point':
      return [
        { feature, positions: [[geometry.coordinates]], box: boundsOf([geometry.coordinates]) },
      ];
    default:
      throw new Error(`no layer has features of type ${geometry.type}`);
  }
}

/** A part as a feature that shares the properties of the whole. */
function moved(
  { feature, positions }: Part,
  toBlock: (position: Position) => Position,
): LayerFeature {
  const lines = positions.map((line) => line.map(toBlock));
  return { ...feature, geometry: geometryOf(feature.geometry.type, lines) };
}

function geometryOf(whole: Geometry['type'], lines: Position[][]): Geometry {
  const [first = []] = lines;
  if (whole === 'MultiPolygon') return { type: 'Polygon', coordinates: lines };
  if (whole === 'MultiLineString') return { type: 'LineString', coordinates: first };
  return { type: 'Point', coordinates: first[0] ?? [] };
}
