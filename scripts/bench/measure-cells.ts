import { layoutCells } from '../../src/geo/cells/layout-cells.ts';
import { cellInput } from '../build/cell-input.ts';
import { readCanonicalTables } from '../lib/canonical/read-canonical-tables.ts';
import { DATA } from '../lib/places.ts';
import { BUDGET } from './budget.ts';
import type { Measurement } from './measurement.ts';

/** Lays the equal-size map out `runs` times, the first time with cold code. */
export async function measureCells(runs: number): Promise<Measurement[]> {
  const input = await cellInput(await readCanonicalTables(DATA));
  const values = Array.from({ length: runs }, () => {
    const started = performance.now();
    layoutCells(input);
    return performance.now() - started;
  });
  const budget = BUDGET.cellLayoutMilliseconds;
  return [{ name: 'layout of the equal-size cells', unit: 'ms', values, budget }];
}
