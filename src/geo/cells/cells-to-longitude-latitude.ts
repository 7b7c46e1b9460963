import type { CellTable } from '../../domain/edition.ts';
import type { Bounds, LongitudeLatitude } from '../../domain/position.ts';
import { axialCentre } from './hexagon.ts';
import type { Point } from './plane.ts';

/** The room that the drawing is fitted into: about where Japan is. */
const JAPAN: Bounds = [123, 24, 149, 46];

/** Half a cell's width: what the outermost cells reach beyond their centres. */
const HALF = 0.6;

/**
 * Places the equal-size map where a web map shows Japan: returns what turns a place in
 * the plane of the cells into longitude and latitude, so that hexagons are regular in
 * Mercator. The result is for drawing only; it carries neither places nor distances.
 */
export function cellsToLongitudeLatitude(
  table: Pick<CellTable, 'cells' | 'northernTerritories'>,
): (place: Point) => LongitudeLatitude {
  const centres = [...table.cells, ...table.northernTerritories].map(axialCentre);
  const [west, east] = extent(centres.map(([x]) => x));
  const [north, south] = extent(centres.map(([, y]) => y));
  const top = mercator(JAPAN[3]);
  const bottom = mercator(JAPAN[1]);
  const scale = Math.min((JAPAN[2] - JAPAN[0]) / (east - west), (top - bottom) / (south - north));
  return ([x, y]) => [
    (JAPAN[0] + JAPAN[2]) / 2 + (x - (west + east) / 2) * scale,
    latitude((top + bottom) / 2 - (y - (north + south) / 2) * scale),
  ];
}

function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values) - HALF, Math.max(...values) + HALF];
}

/** Height on a Mercator map of a latitude, both in degrees. */
function mercator(degrees: number): number {
  return (Math.atanh(Math.sin((degrees * Math.PI) / 180)) * 180) / Math.PI;
}

/** Latitude of a height on a Mercator map, both in degrees. */
function latitude(height: number): number {
  return (Math.asin(Math.tanh((height * Math.PI) / 180)) * 180) / Math.PI;
}
