import type { CellLayout, CellLayoutInput } from '../../src/geo/cells/cell-layout.ts';
import { layoutCells } from '../../src/geo/cells/layout-cells.ts';
import type { Exercise } from '../exercise/generate-exercise.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import type { EditionFile } from './edition-file.ts';
import { makeLightMeasures } from './make-light-measures.ts';

/** What is done on another core beside tiles and drawings: it needs none of the geometry. */
export const backgroundJobs = {
  layOutCells: (input: CellLayoutInput): CellLayout => layoutCells(input),
  makeLightMeasures: (input: {
    readonly tables: CanonicalTables;
    readonly exercise: Exercise;
  }): EditionFile[] => makeLightMeasures(input.tables, input.exercise),
};

/** Runs a job by name, here or on another core. */
export type RunJob = <Name extends keyof typeof backgroundJobs>(
  job: Name,
  input: Parameters<(typeof backgroundJobs)[Name]>[0],
) => Promise<ReturnType<(typeof backgroundJobs)[Name]>>;
