import type { HexField } from './hex-field.ts';
import { COST_UNIT, WATER } from './owner-costs.ts';

/** What the cells of a landmass are shared out by. */
interface SharingTask {
  readonly field: HexField;
  /** By owner and cell; see `ownerCosts`. */
  readonly costs: readonly Int32Array[];
  /** How many cells every owner must have; that of water (owner 0) is ignored. */
  readonly counts: readonly number[];
  /** Whether owners a and b touch on the ground, at a * owners + b; water counts as touching. */
  readonly touching: Uint8Array;
}

/** What an edge between two owners costs: short borders are calm ones; coasts may be lively. */
const BORDER_EDGE = 0.16 * COST_UNIT;
const COAST_EDGE = 0.03 * COST_UNIT;

/** What it costs that two neighbours lose touch, and every edge of a touch that is none. */
const LOST_TOUCH = 12 * COST_UNIT;
const FALSE_TOUCH = 4 * COST_UNIT;

/** What it costs to be a cell off the count, by the square of how many. */
const COUNT = 0.5 * COST_UNIT;

/**
 * Cells shared out among owners, changed one cell at a time. A change is only allowed
 * where it leaves both owners in one piece and without holes, so the map's topology
 * never changes: no holes, no parts torn off, straits stay open.
 */
export class CellSharing {
  readonly owners: Uint8Array;
  readonly sizes: Int32Array;
  private readonly contacts: Int32Array;
  private readonly task: SharingTask;
  private readonly total: number;

  constructor(task: SharingTask, owners: Uint8Array) {
    this.task = task;
    this.owners = owners;
    this.total = task.costs.length;
    this.sizes = new Int32Array(this.total);
    this.contacts = new Int32Array(this.total * this.total);
    for (let cell = 0; cell < owners.length; cell += 1) {
      const owner = this.ownerOf(cell);
      this.sizes[owner] = (this.sizes[owner] ?? 0) + 1;
      for (let side = 0; side < 3; side += 1) {
        const next = this.ownerBeside(cell, side);
        if (next !== owner) this.countContact(owner, next, 1);
      }
    }
  }

  ownerOf(cell: number): number {
    return this.owners[cell] ?? WATER;
  }

  /** Owner of the neighbour on a side; beyond the field is water. */
  ownerBeside(cell: number, side: number): number {
    const next = this.task.field.neighbours[cell * 6 + side] ?? -1;
    return next < 0 ? WATER : (this.owners[next] ?? WATER);
  }

  /** How many cells an owner has more than it should; water is never off. */
  surplus(owner: number): number {
    return owner === WATER ? 0 : (this.sizes[owner] ?? 0) - (this.task.counts[owner] ?? 0);
  }

  /** Whether the cell may pass to `to`: both owners stay in one piece without holes. */
  isAllowed(cell: number, to: number): boolean {
    const from = this.ownerOf(cell);
    let fromRuns = 0;
    let toRuns = 0;
    let last = this.ownerBeside(cell, 5);
    for (let side = 0; side < 6; side += 1) {
      const owner = this.ownerBeside(cell, side);
      if (owner !== last && owner === from) fromRuns += 1;
      if (owner !== last && owner === to) toRuns += 1;
      last = owner;
    }
    return fromRuns === 1 && toRuns === 1;
  }

  /** What the passing of a cell would change in place, edges and touching (not in counts). */
  shapeChange(cell: number, to: number): number {
    const from = this.ownerOf(cell);
    const { costs } = this.task;
    let change = (costs[to]?.[cell] ?? 0) - (costs[from]?.[cell] ?? 0);
    for (let side = 0; side < 6; side += 1) {
      const owner = this.ownerBeside(cell, side);
      if (owner !== from) change -= edgeCost(owner, from);
      if (owner !== to) change += edgeCost(owner, to);
    }
    return change + this.touchChange(cell, from, to);
  }

  /** What the passing of a cell would change in how far the counts are off. */
  countChange(from: number, to: number): number {
    const less = from === WATER ? 0 : 1 - 2 * this.surplus(from);
    const more = to === WATER ? 0 : 1 + 2 * this.surplus(to);
    return (less + more) * COUNT;
  }

  pass(cell: number, to: number): void {
    const from = this.ownerOf(cell);
    for (let side = 0; side < 6; side += 1) {
      const owner = this.ownerBeside(cell, side);
      if (owner !== from) this.countContact(from, owner, -1);
      if (owner !== to) this.countContact(to, owner, 1);
    }
    this.owners[cell] = to;
    this.sizes[from] = (this.sizes[from] ?? 0) - 1;
    this.sizes[to] = (this.sizes[to] ?? 0) + 1;
  }

  private touchChange(cell: number, from: number, to: number): number {
    const before = this.touchCost(cell, from, to);
    this.pass(cell, to);
    const after = this.touchCost(cell, from, to);
    this.pass(cell, from);
    return after - before;
  }

  /** Cost of the touching between the two owners and those around the cell. */
  private touchCost(cell: number, from: number, to: number): number {
    let cost = this.pairCost(from, to);
    let seen = 0;
    for (let side = 0; side < 6; side += 1) {
      const owner = this.ownerBeside(cell, side);
      const bit = 2 ** owner;
      if (owner === from || owner === to || Math.floor(seen / bit) % 2 === 1) continue;
      seen += bit;
      cost += this.pairCost(from, owner) + this.pairCost(to, owner);
    }
    return cost;
  }

  private pairCost(a: number, b: number): number {
    if (a === WATER || b === WATER) return 0;
    const edges = this.contacts[a * this.total + b] ?? 0;
    if (this.task.touching[a * this.total + b] === 1) return edges === 0 ? LOST_TOUCH : 0;
    return edges * FALSE_TOUCH;
  }

  private countContact(a: number, b: number, change: number): void {
    this.contacts[a * this.total + b] = (this.contacts[a * this.total + b] ?? 0) + change;
    this.contacts[b * this.total + a] = (this.contacts[b * this.total + a] ?? 0) + change;
  }
}

function edgeCost(a: number, b: number): number {
  return a === WATER || b === WATER ? COAST_EDGE : BORDER_EDGE;
}
