import type { Axial } from './cell-layout.ts';
import { CellSharing } from './cell-sharing.ts';
import { evenOut } from './even-out.ts';
import { firstOwners } from './first-owners.ts';
import { addHinges } from './hinges.ts';
import { hexField } from './hex-field.ts';
import type { HexField } from './hex-field.ts';
import { ownerCosts } from './owner-costs.ts';
import type { Ring } from './plane.ts';
import { boxAround } from './ring.ts';
import { settleOwners } from './settle-owners.ts';

/** Cells of free sea around a landmass, so that its coast can move. */
const MARGIN = 3;

/** One landmass to be drawn in cells. */
interface LandmassTask {
  /** Outline of each prefecture in cells, its area near its count. */
  readonly rings: readonly Ring[];
  /** How many cells each prefecture gets. */
  readonly counts: readonly number[];
  /** Whether the prefectures a and b (positions in `rings`) touch. */
  readonly touches: (a: number, b: number) => boolean;
}

/** Gives every prefecture of a landmass its cells: near its outline, in one piece, without holes. */
export function landmassCells({ rings, counts, touches }: LandmassTask): Axial[][] {
  const field = fieldAround(rings);
  const owners = rings.length + 1;
  const touching = new Uint8Array(owners * owners).fill(1);
  for (let a = 1; a < owners; a += 1)
    for (let b = 1; b < owners; b += 1) touching[a * owners + b] = touches(a - 1, b - 1) ? 1 : 0;
  const costs = ownerCosts(field, rings);
  addHinges(field, costs, (a, b) => touches(a - 1, b - 1));
  const sharing = new CellSharing(
    { field, costs, counts: [0, ...counts], touching },
    firstOwners(field, costs),
  );
  settleOwners(sharing);
  evenOut(sharing, owners);
  const cells = rings.map((): Axial[] => []);
  sharing.owners.forEach((owner, cell) => cells[owner - 1]?.push(field.axial(cell)));
  return cells;
}

function fieldAround(rings: readonly Ring[]): HexField {
  const [west, north, east, south] = boxAround(rings);
  return hexField(west - MARGIN, north - MARGIN, east + MARGIN, south + MARGIN);
}
