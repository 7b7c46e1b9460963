import type { DrawnLand } from './drawn-land.ts';
import type { Land } from './land.ts';
import type { Landmass } from './landmass.ts';
import { landmassCells } from './landmass-cells.ts';
import type { Piece } from './pieces.ts';
import { ORIGIN } from './plane.ts';
import { placeMunicipalities } from './place-municipalities.ts';
import { pairKey } from './touching-pairs.ts';

/** The cells of a landmass with their municipalities, one piece for each of its prefectures. */
export function landmassPieces(
  land: Land,
  landmass: Landmass,
  rings: DrawnLand['rings'],
): readonly Piece[] {
  const cells = landmassCells({
    rings: landmass.map((prefecture) => rings.get(prefecture) ?? new Float64Array()),
    counts: landmass.map((prefecture) => land.residents[prefecture]?.length ?? 0),
    touches: (a, b) => land.touching.has(pairKey(landmass[a] ?? -1, landmass[b] ?? -1)),
  });
  return landmass.map((prefecture, index) => {
    const municipalities = land.residents[prefecture] ?? [];
    const places = municipalities.map((municipality) => land.places[municipality] ?? ORIGIN);
    return { municipalities, cells: placeMunicipalities(places, cells[index] ?? []) };
  });
}
