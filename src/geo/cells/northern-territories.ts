import type { LongitudeLatitude } from '../../domain/position.ts';

/**
 * The six villages of 北方領土 by island, west to east: 国後島 (泊村, 留夜別村),
 * 色丹島 (色丹村), 択捉島 (留別村, 紗那村, 蘂取村). Where they were
 * administered from, degrees, longitude first, to about ten kilometres.
 */
export const NORTHERN_ISLANDS: readonly (readonly LongitudeLatitude[])[] = [
  [
    [145.55, 43.75],
    [146.15, 44.27],
  ],
  [[146.83, 43.87]],
  [
    [147.62, 45.08],
    [147.88, 45.23],
    [148.6, 45.47],
  ],
];
