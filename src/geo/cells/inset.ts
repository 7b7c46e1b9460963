import type { Land } from './land.ts';
import type { Landmass } from './landmass.ts';
import { toPlane } from './plane.ts';
import { ringCentre } from './ring.ts';

/** A group of far islands that is drawn nearer than it is, and set apart by a line. */
export interface InsetMembers {
  /** Landmasses of their own (沖縄島). */
  readonly landmasses: readonly Landmass[];
  /** Positions in `Land.islands`. */
  readonly islands: readonly number[];
}

/** What lies south of it is drawn in an inset: 奄美 and 沖縄, 小笠原. */
const SOUTHERN_LIMIT = toPlane([0, 29])[1];

/** Parts 南西諸島 from 小笠原諸島 and 大東諸島 stay with the former. */
const EASTERN_LIMIT = toPlane([136, 0])[0];

/** Sorts what belongs into insets: the south-western islands, and those far out in the Pacific. */
export function insetMembers(land: Land, landmasses: readonly Landmass[]): InsetMembers[] {
  const southern = land.islands.flatMap(({ municipalities: [first] }, index) => {
    const [x, y] = land.places[first ?? -1] ?? [0, 0];
    return y > SOUTHERN_LIMIT ? [{ index, west: x < EASTERN_LIMIT }] : [];
  });
  const islandsOf = (west: boolean): number[] =>
    southern.filter((island) => island.west === west).map(({ index }) => index);
  return [
    {
      landmasses: landmasses.filter((landmass) => isSouthern(land, landmass)),
      islands: islandsOf(true),
    },
    { landmasses: [], islands: islandsOf(false) },
  ].filter(({ landmasses: masses, islands }) => masses.length + islands.length > 0);
}

function isSouthern(land: Land, [prefecture = -1]: Landmass): boolean {
  const ring = land.mainland[prefecture];
  return ring !== undefined && ringCentre(ring)[1] > SOUTHERN_LIMIT;
}
