import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Bounds, LongitudeLatitude } from '../domain/position.ts';

/** An area in degrees, longitude first; its parts may be islands. */
export type AreaShape = Polygon | MultiPolygon;

/** Numbers from 0 up to, not including, 1. */
export type RandomFractions = () => number;

/** Positions are kept to 0.00001 degrees, about one metre. */
const DECIMALS = 5;

/** After so many misses an area is a sliver that holds no rounded position. */
const TRIES = 2_000;

/** Rounds a position to about one metre. */
export function roundPosition([longitude, latitude]: LongitudeLatitude): LongitudeLatitude {
  return [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))];
}

/** An area made ready for many questions. */
export interface PreparedArea {
  /** Whether a position lies in the area or on its border. */
  readonly holds: (position: LongitudeLatitude) => boolean;
  /**
   * A position in the area, any as likely as any other, rounded to a metre;
   * `undefined` when the area has no room for one.
   */
  readonly draw: (random: RandomFractions) => LongitudeLatitude | undefined;
}

interface Part {
  readonly shape: Polygon;
  readonly bounds: Bounds;
  readonly size: number;
}

/** Prepares an area; takes as long as it has vertices. */
export function prepareArea(area: AreaShape): PreparedArea {
  const pieces = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const parts = pieces.map((coordinates): Part => {
    const bounds = boundsOf(coordinates);
    return { shape: { type: 'Polygon', coordinates }, bounds, size: boxSize(bounds) };
  });
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return {
    holds: (position) => parts.some((part) => isInPart(position, part)),
    draw: (random) => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        // A box chosen by its size, and again after a miss, makes every spot equally likely.
        let mark = random() * size;
        const part = parts.find((each) => (mark -= each.size) < 0) ?? parts.at(-1);
        if (part === undefined) return undefined;
        const position = roundPosition(drawInBox(part.bounds, random));
        if (isInPart(position, part)) return position;
      }
      return undefined;
    },
  };
}

function isInPart(position: LongitudeLatitude, { shape, bounds }: Part): boolean {
  const [longitude, latitude] = position;
  const [west, south, east, north] = bounds;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
  return booleanPointInPolygon([longitude, latitude], shape);
}

function drawInBox([west, south, east, north]: Bounds, random: RandomFractions): LongitudeLatitude {
  return [west + random() * (east - west), south + random() * (north - south)];
}

function boundsOf(rings: Polygon['coordinates']): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = NaN, latitude = NaN] of rings[0] ?? []) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

function boxSize([west, south, east, north]: Bounds): number {
  return Math.max(0, (east - west) * (north - south));
}
