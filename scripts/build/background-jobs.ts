import type { CellLayout, CellLayoutInput } from '../../src/geo/cells/cell-layout.ts';
import type { ReportProgress, RunJob } from '../lib/start-worker.ts';
import { checkTables } from '../lib/check/check-tables.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import type { CheckReport } from '../lib/check/check-line.ts';
import { makeTiles, type MadeTiles, type TileInput } from './make-tiles.ts';

/** The long parts of a build, each of which can be done on another core. */
export const backgroundJobs = {
  checkTables: async (tables: CanonicalTables): Promise<CheckReport> => checkTables(tables),
  layOutCells: async (input: CellLayoutInput): Promise<CellLayout> => {
    // Most builds know the layout from one before.
    const { layoutCells } = await import('../../src/geo/cells/layout-cells.ts');
    return layoutCells(input);
  },
  makeTiles: async (input: TileInput, report: ReportProgress): Promise<MadeTiles> =>
    makeTiles(input, report),
};

/** Runs one of them, here or on another core. */
export type RunBackgroundJob = RunJob<typeof backgroundJobs>;
