import type { HexField } from './hex-field.ts';
import { COST_UNIT, WATER } from './owner-costs.ts';
import { piecesOf } from './owner-pieces.ts';

/** A mouth whose cell is land by more than this stays closed: the water is a lake. */
const DEAREST = 1.2 * COST_UNIT;

/**
 * Opens enclosed water to the sea through the cell of land between them that is most
 * nearly water, where a bay's mouth is narrower than a cell. Its owner must stay in one
 * piece. Changes `owners`.
 */
export function openBays(field: HexField, owners: Uint8Array, costs: readonly Int32Array[]): void {
  const [sea = [], ...lakes] = piecesOf(field, owners, WATER);
  const open = new Set(sea);
  for (const lake of lakes) {
    const mouths = mouthsOf(field, owners, new Set(lake), open)
      .map((cell) => ({ cell, cost: closedness(owners, costs, cell) }))
      .filter(({ cost }) => cost < DEAREST)
      .sort((a, b) => a.cost - b.cost || a.cell - b.cell);
    const mouth = mouths.find(({ cell }) => staysWhole(field, owners, cell));
    if (mouth === undefined) continue;
    owners[mouth.cell] = WATER;
    for (const cell of [mouth.cell, ...lake]) open.add(cell);
  }
}

/** Cells of land that touch both a lake and the open sea. */
function mouthsOf(
  field: HexField,
  owners: Uint8Array,
  lake: ReadonlySet<number>,
  sea: ReadonlySet<number>,
): number[] {
  const mouths: number[] = [];
  for (let cell = 0; cell < field.count; cell += 1) {
    if (owners[cell] === WATER) continue;
    const beside = Array.from(field.neighbours.subarray(cell * 6, cell * 6 + 6));
    if (beside.some((next) => lake.has(next)) && beside.some((next) => sea.has(next)))
      mouths.push(cell);
  }
  return mouths;
}

/** How much rather a cell is land than water. */
function closedness(owners: Uint8Array, costs: readonly Int32Array[], cell: number): number {
  const owner = owners[cell] ?? WATER;
  return (costs[WATER]?.[cell] ?? 0) - (costs[owner]?.[cell] ?? 0);
}

function staysWhole(field: HexField, owners: Uint8Array, cell: number): boolean {
  const owner = owners[cell] ?? WATER;
  owners[cell] = WATER;
  const whole = piecesOf(field, owners, owner).length === 1;
  owners[cell] = owner;
  return whole;
}
