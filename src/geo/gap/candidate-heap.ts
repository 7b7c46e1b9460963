/**
 * Items by an upper bound of their worth, the highest on top; equal bounds: the lower
 * number first. Bounds only ever fall, as lazy greedy needs.
 */
export class CandidateHeap {
  /** Items left. */
  size: number;
  private readonly bounds: Float64Array;
  private readonly items: Uint32Array;

  /** `bounds`: of items 0, 1, 2 …; taken over and written to. */
  constructor(bounds: Float64Array) {
    this.bounds = bounds;
    this.size = bounds.length;
    this.items = Uint32Array.from(bounds, (_, item) => item);
    for (let place = (this.size >> 1) - 1; place >= 0; place -= 1) this.sink(place);
  }

  /** The item on top. */
  top(): number {
    return this.items[0] as number;
  }

  /** Bound of the item on top, 0 when none is left. */
  topBound(): number {
    return this.size === 0 ? 0 : (this.bounds[this.top()] as number);
  }

  /** Gives the item on top a lower bound and its place by it. */
  lowerTop(bound: number): void {
    this.bounds[this.top()] = bound;
    this.sink(0);
  }

  /** Takes the item on top away. */
  removeTop(): void {
    this.size -= 1;
    this.items[0] = this.items[this.size] as number;
    this.sink(0);
  }

  /** Sum of the `count` highest bounds. */
  sumOfHighest(count: number): number {
    const frontier = this.size > 0 ? [0] : [];
    let sum = 0;
    for (let taken = 0; taken < count && frontier.length > 0; taken += 1) {
      let best = 0;
      frontier.forEach((place, at) => {
        if (this.isBefore(place, frontier[best] as number)) best = at;
      });
      const [place = 0] = frontier.splice(best, 1);
      sum += this.bounds[this.items[place] as number] as number;
      frontier.push(...[2 * place + 1, 2 * place + 2].filter((child) => child < this.size));
    }
    return sum;
  }

  private sink(from: number): void {
    let place = from;
    for (;;) {
      const left = 2 * place + 1;
      if (left >= this.size) return;
      const right = left + 1;
      const child = right < this.size && this.isBefore(right, left) ? right : left;
      if (!this.isBefore(child, place)) return;
      const item = this.items[place] as number;
      this.items[place] = this.items[child] as number;
      this.items[child] = item;
      place = child;
    }
  }

  private isBefore(place: number, other: number): boolean {
    const [item, otherItem] = [this.items[place] as number, this.items[other] as number];
    const difference = (this.bounds[item] as number) - (this.bounds[otherItem] as number);
    return difference > 0 || (difference === 0 && item < otherItem);
  }
}
