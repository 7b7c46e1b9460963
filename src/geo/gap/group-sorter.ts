/** Points of a group that the fast sort can number: 22 of the 53 bits of a whole number. */
const NUMBERED = 2 ** 22;

/** Bits of a NaN: above those of every number and of infinity. */
const NAN_BITS = 0x7fc00000;

/** Keeps points in groups and, within each, in the order of a cost that changes now and then. */
export class GroupSorter {
  /** Points by group and, in a group, by cost; equal costs by number; NaN last. */
  readonly order: Uint32Array;
  /** Cost of each place in that order. */
  readonly sortedCosts: Float32Array;

  /** First place of each group, and the number of points at the end. */
  readonly starts: Uint32Array;

  /** Points by group and number. */
  private readonly members: Uint32Array;
  private readonly keys: Float64Array;
  private costs: Float32Array | undefined;

  private readonly numbered: number;

  /** `groupOf`: group of each point, from 0 to `groups` - 1; `numbered`: for tests. */
  constructor(groupOf: Uint16Array, groups: number, numbered = NUMBERED) {
    this.numbered = numbered;
    this.starts = new Uint32Array(groups + 1);
    for (const group of groupOf) this.starts[group + 1] = (this.starts[group + 1] as number) + 1;
    for (let group = 0; group < groups; group += 1) {
      this.starts[group + 1] = (this.starts[group + 1] as number) + (this.starts[group] as number);
    }
    const next = this.starts.slice();
    this.members = new Uint32Array(groupOf.length);
    groupOf.forEach((group, point) => {
      const place = next[group] as number;
      this.members[place] = point;
      next[group] = place + 1;
    });
    this.order = this.members.slice();
    this.sortedCosts = new Float32Array(groupOf.length).fill(NaN);
    this.keys = new Float64Array(groupOf.length);
  }

  /** Takes new costs (copied) and sorts the groups in which one changed; returns those groups. */
  update(costs: Float32Array): number[] {
    const changed: number[] = [];
    const bits = new Uint32Array(costs.buffer, costs.byteOffset, costs.length);
    for (let group = 0; group + 1 < this.starts.length; group += 1) {
      if (!this.hasChanged(group, costs)) continue;
      this.sort(group, costs, bits);
      changed.push(group);
    }
    this.costs = costs.slice();
    return changed;
  }

  private hasChanged(group: number, costs: Float32Array): boolean {
    const before = this.costs;
    const end = this.starts[group + 1] as number;
    for (let place = this.starts[group] as number; place < end; place += 1) {
      const point = this.members[place] as number;
      if (before === undefined || !Object.is(before[point], costs[point])) return true;
    }
    return false;
  }

  /**
   * The bits of two numbers of 0 or more compare like the numbers, so bits and place in
   * one key are sorted without a comparison function, which is several times faster.
   */
  private sort(group: number, costs: Float32Array, bits: Uint32Array): void {
    const start = this.starts[group] as number;
    const end = this.starts[group + 1] as number;
    if (end - start > this.numbered) {
      this.sortSlowly(start, end, costs);
      return;
    }
    const keys = this.keys.subarray(start, end);
    for (let at = 0; at < keys.length; at += 1) {
      const point = this.members[start + at] as number;
      const costBits = Number.isNaN(costs[point]) ? NAN_BITS : (bits[point] as number);
      keys[at] = costBits * NUMBERED + at;
    }
    keys.sort();
    for (let at = 0; at < keys.length; at += 1) {
      this.place(
        start + at,
        this.members[start + ((keys[at] as number) % NUMBERED)] as number,
        costs,
      );
    }
  }

  private sortSlowly(start: number, end: number, costs: Float32Array): void {
    const cost = (point: number): number => {
      const value = costs[point] as number;
      return Number.isNaN(value) ? Number.MAX_VALUE : Math.min(value, Number.MAX_VALUE / 2);
    };
    const sorted = this.members.slice(start, end).sort((a, b) => cost(a) - cost(b) || a - b);
    sorted.forEach((point, at) => this.place(start + at, point, costs));
  }

  private place(at: number, point: number, costs: Float32Array): void {
    this.order[at] = point;
    this.sortedCosts[at] = costs[point] as number;
  }
}
