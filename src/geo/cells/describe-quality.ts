import type { KeptDirections } from './directions.ts';
import type { CellQuality } from './measure-quality.ts';

/** The quality of an equal-size map in words, one line each, for the build to print. */
export function describeQuality(quality: CellQuality): readonly string[] {
  const { touchingLost, touchingFalse } = quality;
  return [
    `${quality.cells} cells`,
    `${quality.wholePrefectures} of ${quality.prefectures} prefectures in one piece but for their islands`,
    `${quality.detachedIslands} of ${quality.islands} islands with water all around them`,
    `${quality.holes} empty cells enclosed by land`,
    `${quality.touchingKept} of ${quality.touching} touching pairs of prefectures touch${listed(touchingLost)}`,
    `${touchingFalse.length} pairs touch that should not${listed(touchingFalse)}`,
    `directions kept within 45 degrees: ${percent(quality.directionsWithin)} inside prefectures, ` +
      `${percent(quality.directionsOfNeighbours)} between neighbours, ` +
      `${percent(quality.directionsBetween)} between others`,
    `rank correlation ${quality.rankCorrelationX.toFixed(3)} west-east, ` +
      `${quality.rankCorrelationY.toFixed(3)} north-south`,
  ];
}

function percent({ pairs, kept }: KeptDirections): string {
  return pairs === 0 ? 'none' : `${((100 * kept) / pairs).toFixed(1)} %`;
}

function listed(pairs: readonly string[]): string {
  return pairs.length === 0 ? '' : ` (${pairs.join(', ')})`;
}
