import type { CellLayout, CellLayoutInput } from '../../src/geo/cells/cell-layout.ts';
import { layoutCells } from '../../src/geo/cells/layout-cells.ts';
import type { ReportProgress, RunJob } from '../lib/start-worker.ts';
import { makeTiles, type MadeTiles, type TileInput } from './make-tiles.ts';

/** The long parts of a build, each of which can be done on another core. */
export const backgroundJobs = {
  layOutCells: (input: CellLayoutInput): CellLayout => layoutCells(input),
  makeTiles: async (input: TileInput, report: ReportProgress): Promise<MadeTiles> =>
    makeTiles(input, report),
};

/** Runs one of them, here or on another core. */
export type RunBackgroundJob = RunJob<typeof backgroundJobs>;
