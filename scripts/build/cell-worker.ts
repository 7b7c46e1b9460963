import { parentPort } from 'node:worker_threads';
import type { CellLayoutInput } from '../../src/geo/cells/cell-layout.ts';
import { layoutCells } from '../../src/geo/cells/layout-cells.ts';

// Runs beside the tiles: the layout takes as long as they do, and shares nothing with them.
parentPort?.once('message', (input: CellLayoutInput) => {
  parentPort?.postMessage(layoutCells(input), []);
});
