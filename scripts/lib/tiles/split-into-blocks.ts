import type { Geometry, Position } from 'geojson';
import { boundsOf, type WorldBounds } from '../geometry/world-bounds.ts';
import type { LayerFeature } from './map-features.ts';

/*
 * The tile cutter starts at the tile of the whole world and copies every point once
 * a level, so most of its work for a deep zoom would be spent on levels that nobody
 * asked for: each block of a zoom is cut as a world of its own. It also copies all parts
 * of a feature when one of them crosses an edge, so each part goes to it as a feature of
 * its own, and `mergeParts` puts them together again.
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
  const side = 2 ** zoom;
  return intoStrips(features.flatMap(partsOf), 0, side).flatMap(({ at: x, parts }) =>
    intoStrips(parts, 1, side).map(({ at: y, parts: inside }) => {
      const toBlock = (position: Position): Position => [
        (position[0] ?? 0) * side - x,
        (position[1] ?? 0) * side - y,
      ];
      return { x, y, features: inside.map((part) => moved(part, toBlock)) };
    }),
  );
}

/** The parts that touch one of the columns (axis 0) or rows (axis 1) of a zoom. */
interface Strip {
  readonly at: number;
  readonly parts: Part[];
}

/** Sorts parts into strips across the world, in order; strips without any are left out. */
function intoStrips(parts: readonly Part[], axis: 0 | 1, side: number): Strip[] {
  const strips = new Map<number, Part[]>();
  for (const part of parts) {
    const [left, top, right, bottom] = part.box;
    const [from, to] = axis === 0 ? [left * side, right * side] : [top * side, bottom * side];
    for (let at = Math.floor(from - MARGIN); at <= Math.floor(to + MARGIN); at += 1) {
      const isWhole = from >= at - MARGIN && to <= at + 1 + MARGIN;
      const own = isWhole
        ? part
        : trimmed(part, axis, (at - MARGIN) / side, (at + 1 + MARGIN) / side);
      const strip = strips.get(at);
      if (strip === undefined) strips.set(at, [own]);
      else strip.push(own);
    }
  }
  return [...strips].map(([at, own]) => ({ at, parts: own })).sort((a, b) => a.at - b.at);
}

/**
 * The part without the positions that change nothing between two edges: those beyond an
 * edge whose neighbours are beyond the same one. The coast of a main island is long, and
 * most blocks see little of it.
 */
function trimmed(part: Part, axis: 0 | 1, low: number, high: number): Part {
  const sideOf = (position: Position | undefined): number => {
    const value = position?.[axis];
    if (value === undefined) return 0;
    return value < low ? -1 : Number(value > high);
  };
  const positions = part.positions.map((line) =>
    line.filter((position, index) => {
      const beyond = sideOf(position);
      return (
        beyond === 0 || beyond !== sideOf(line[index - 1]) || beyond !== sideOf(line[index + 1])
      );
    }),
  );
  return { ...part, positions };
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
