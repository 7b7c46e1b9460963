import type { Land } from './land.ts';
import { pairKey } from './touching-pairs.ts';

/** Prefectures (by index, in order) whose main lands hang together. */
export type Landmass = readonly number[];

/** The main islands: Hokkaido, Honshu, Shikoku, Kyushu, Okinawa; the one with most prefectures first. */
export function landmassesOf(land: Land): readonly Landmass[] {
  const left = new Set(land.codes.keys());
  const landmasses: Landmass[] = [];
  for (const start of land.codes.keys()) {
    if (!left.delete(start)) continue;
    const members = [start];
    for (const member of members)
      for (const next of left)
        if (land.touching.has(pairKey(member, next))) {
          left.delete(next);
          members.push(next);
        }
    landmasses.push(members.sort((a, b) => a - b));
  }
  return landmasses.sort((a, b) => b.length - a.length);
}
