import { sampleRankCorrelation } from 'simple-statistics';
import type { Axial } from './cell-layout.ts';
import { keptDirections } from './directions.ts';
import type { KeptDirections } from './directions.ts';
import { axialCentre, cellsBeside } from './hexagon.ts';
import type { Land } from './land.ts';
import { cellKey } from './occupied-cells.ts';
import { detachedIslands, enclosedHexagons, wholePrefectures } from './pieces-and-holes.ts';
import { pairKey } from './touching-pairs.ts';

/** How good an equal-size map is. */
export interface CellQuality {
  readonly cells: number;
  /** Prefectures in one piece but for their islands, of how many. */
  readonly wholePrefectures: number;
  readonly prefectures: number;
  /** Islands with water all around them, of how many. */
  readonly detachedIslands: number;
  readonly islands: number;
  /** Empty hexagons that land encloses. */
  readonly holes: number;
  /** Pairs of prefectures that touch on the ground and in cells, of how many; and those lost. */
  readonly touchingKept: number;
  readonly touching: number;
  readonly touchingLost: readonly string[];
  /** Pairs that touch in cells and not on the ground. */
  readonly touchingFalse: readonly string[];
  /** Directions between municipalities of one prefecture, of neighbours, and of all others. */
  readonly directionsWithin: KeptDirections;
  readonly directionsOfNeighbours: KeptDirections;
  readonly directionsBetween: KeptDirections;
  /** Rank correlation (Spearman) of west-east and of north-south. */
  readonly rankCorrelationX: number;
  readonly rankCorrelationY: number;
}

/** Measures a layout: cells in the order of the municipalities, and those without any. */
export function measureQuality(
  land: Land,
  cells: readonly Axial[],
  northernTerritories: readonly Axial[],
): CellQuality {
  const owner = prefectureOfMunicipalities(land);
  const byKey = new Map(cells.map((cell, index) => [cellKey(cell), index]));
  const drawn = touchingInCells(cells, byKey, owner);
  const name = (pair: string): string =>
    pair
      .split('-')
      .map((index) => land.codes[Number(index)])
      .join('-');
  const lost = [...land.touching].filter((pair) => !drawn.has(pair));
  const centres = cells.map(axialCentre);
  const count = land.codes.length;
  const kinds = new Uint8Array(count * count);
  for (let a = 0; a < count; a += 1)
    for (let b = 0; b < count; b += 1)
      kinds[a * count + b] = a === b ? 0 : land.touching.has(pairKey(a, b)) ? 1 : 2;
  const [within, ofNeighbours, between] = keptDirections(
    land.places,
    centres,
    3,
    (a, b) => kinds[(owner[a] ?? 0) * count + (owner[b] ?? 0)] ?? 0,
  );
  const axis = (index: 0 | 1): number =>
    sampleRankCorrelation(
      land.places.map((place) => place[index]),
      centres.map((centre) => centre[index]),
    );
  return {
    cells: byKey.size,
    wholePrefectures: wholePrefectures(land, cells),
    prefectures: land.codes.length,
    detachedIslands: detachedIslands(land, cells, byKey),
    islands: land.islands.length,
    holes: enclosedHexagons([...cells, ...northernTerritories]),
    touchingKept: land.touching.size - lost.length,
    touching: land.touching.size,
    touchingLost: lost.map(name),
    touchingFalse: [...drawn].filter((pair) => !land.touching.has(pair)).map(name),
    directionsWithin: within ?? NONE,
    directionsOfNeighbours: ofNeighbours ?? NONE,
    directionsBetween: between ?? NONE,
    rankCorrelationX: axis(0),
    rankCorrelationY: axis(1),
  };
}

const NONE: KeptDirections = { pairs: 0, kept: 0 };

/** Index of the prefecture of every municipality. */
function prefectureOfMunicipalities(land: Land): number[] {
  const owner: number[] = [];
  land.residents.forEach((residents, prefecture) => {
    for (const municipality of residents) owner[municipality] = prefecture;
  });
  for (const { prefecture, municipalities } of land.islands)
    for (const municipality of municipalities) owner[municipality] = prefecture;
  return owner;
}

function touchingInCells(
  cells: readonly Axial[],
  byKey: ReadonlyMap<number, number>,
  owner: readonly number[],
): ReadonlySet<string> {
  const pairs = new Set<string>();
  cells.forEach((cell, index) => {
    for (const beside of cellsBeside(cell)) {
      const other = byKey.get(cellKey(beside));
      if (other === undefined || owner[other] === owner[index]) continue;
      pairs.add(pairKey(owner[index] ?? -1, owner[other] ?? -1));
    }
  });
  return pairs;
}
