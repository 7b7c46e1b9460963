import type { Axial } from './cell-layout.ts';
import { nearestCell } from './hexagon.ts';
import type { LabelSize } from './labels.ts';
import { cellKey } from './occupied-cells.ts';
import type { Point } from './plane.ts';

/** Places across and down a label where is looked what lies below it. */
const ACROSS = 7;
const DOWN = 4;

/** What lies below a label: shares of it on other prefectures' cells and on none. */
interface BelowLabel {
  readonly foreign: number;
  readonly water: number;
}

/** All land of the drawing, to see what a label would lie on. */
export class LabelGround {
  private readonly land: ReadonlySet<number>;
  private readonly own = new Map<readonly Axial[], ReadonlySet<number>>();

  constructor(land: readonly Axial[]) {
    this.land = new Set(land.map(cellKey));
  }

  /** What lies below a label centred at a place; `mainland` is its own prefecture's. */
  below([x, y]: Point, { width, height }: LabelSize, mainland: readonly Axial[]): BelowLabel {
    const own = this.own.get(mainland) ?? new Set(mainland.map(cellKey));
    this.own.set(mainland, own);
    let foreign = 0;
    let water = 0;
    for (let row = 0; row < DOWN; row += 1)
      for (let column = 0; column < ACROSS; column += 1) {
        const key = cellKey(
          nearestCell([
            x + ((column + 0.5) / ACROSS - 0.5) * width,
            y + ((row + 0.5) / DOWN - 0.5) * height,
          ]),
        );
        if (!this.land.has(key)) water += 1;
        else if (!own.has(key)) foreign += 1;
      }
    return { foreign: foreign / (ACROSS * DOWN), water: water / (ACROSS * DOWN) };
  }
}
