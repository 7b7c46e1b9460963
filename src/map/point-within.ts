import type { LongitudeLatitude } from '../domain/position.ts';
import type { GapPoints } from './gap-scene.ts';

/**
 * Row of the demand point beyond `limit` that is nearest to a place, of those within an
 * ellipse around it whose half axes are `reach` degrees west-east and south-north. A look
 * at every point: 180,000 take less than a millisecond.
 */
export function pointWithin(
  { longitude, latitude, cost }: GapPoints,
  limit: number,
  [x, y]: LongitudeLatitude,
  [reachX, reachY]: readonly [number, number],
): number | undefined {
  let nearest: number | undefined;
  let least = 1;
  for (let row = 0; row < cost.length; row += 1) {
    if (!((cost[row] as number) > limit)) continue;
    const [awayX, awayY] = [
      ((longitude[row] as number) - x) / reachX,
      ((latitude[row] as number) - y) / reachY,
    ];
    const away = awayX * awayX + awayY * awayY;
    if (away > least) continue;
    least = away;
    nearest = row;
  }
  return nearest;
}
