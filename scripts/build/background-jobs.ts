import type { CellLayout, CellLayoutInput } from '../../src/geo/cells/cell-layout.ts';
import { layoutCells } from '../../src/geo/cells/layout-cells.ts';
import type { Exercise } from '../exercise/generate-exercise.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import type { ReportProgress, RunJob } from '../lib/start-worker.ts';
import type { EditionFile } from './edition-file.ts';
import { makeLightMeasures } from './make-light-measures.ts';
import { makeTiles, type MadeTiles, type TileInput } from './make-tiles.ts';

/** The long parts of a build, each of which can be done on another core. */
export const backgroundJobs = {
  layOutCells: (input: CellLayoutInput): CellLayout => layoutCells(input),
  makeTiles: async (input: TileInput, report: ReportProgress): Promise<MadeTiles> =>
    makeTiles(input, report),
  makeLightMeasures: (input: {
    readonly tables: CanonicalTables;
    readonly exercise: Exercise;
  }): EditionFile[] => makeLightMeasures(input.tables, input.exercise),
};

/** Runs one of them, here or on another core. */
export type RunBackgroundJob = RunJob<typeof backgroundJobs>;
