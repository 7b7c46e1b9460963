import type { DemandMeasure } from '../../domain/demand.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import type { RandomNumbers } from '../cells/random-numbers.ts';
import { randomNumbers } from '../cells/random-numbers.ts';
import { meshCodeOf } from '../mesh-code.ts';
import type { MeshCell, MeshSize } from '../mesh-code.ts';
import type { OutlinePolygon } from '../outline-polygons.ts';
import { apportion } from './apportion.ts';
import type { DemandResult } from './assemble-demand.ts';
import { areaOf, candidateCells } from './exercise-cells.ts';
import { peopleCells } from './exercise-people.ts';
import type { CellPersons, MunicipalPersons } from './exercise-people.ts';
import { meshDemand } from './mesh-demand.ts';
import { inRuns } from './steps.ts';
import type { Steps } from './steps.ts';

/** What the practice mesh is made from; all columns are ordered as the municipalities. */
export interface ExerciseMeshInput {
  readonly offices: readonly LongitudeLatitude[];
  /** Outlines of municipalities; without any, cells lie around the offices. */
  readonly polygons: readonly OutlinePolygon[];
  /** Published whole persons; NaN where there is no figure. */
  readonly persons: Readonly<Record<DemandMeasure, Float64Array>>;
  /** 可住地面積 in km², which governs how many cells a municipality gets. */
  readonly inhabitableArea: Float64Array;
  readonly size: MeshSize;
  /** Cells with people in the nation, as far as there is room; 180,000 is about the real number at 1 km. */
  readonly cells: number;
  readonly seed: number;
}

/** The practice mesh, and the municipalities it has no cell for (nobody lives there). */
export interface ExerciseMesh {
  readonly demand: DemandResult;
  readonly municipalitiesWithoutCells: readonly number[];
}

/**
 * Makes the practice mesh (演習用（架空）): real mesh cells with made-up persons that add
 * up to the published figures of each municipality exactly, in every measure it has.
 * The same input gives the same mesh on every machine.
 */
export function* buildExerciseMesh(input: ExerciseMeshInput): Steps<ExerciseMesh> {
  const { persons, size, seed } = input;
  const candidates = candidateCells(input);
  const room = Float64Array.from(candidates, (cells, row) =>
    Math.min(cells.length, persons.population[row] || 0),
  );
  const counts = cellCounts(input, room);
  const random = randomNumbers(seed);
  const made: MadeCells = { codes: [], municipality: [], persons: [] };
  yield* inRuns(candidates.length, 16, (start, end) => {
    for (let row = start; row < end; row += 1) {
      const count = counts[row] as number;
      addMunicipality(made, row, candidates[row] ?? [], count, municipal(persons, row), random);
    }
  });
  const demand = meshDemand(
    {
      codes: made.codes,
      persons: toColumns(made.persons),
      municipality: Uint16Array.from(made.municipality),
    },
    size,
    undefined,
    'exercise',
  );
  const served = new Set(made.municipality);
  return {
    demand,
    municipalitiesWithoutCells: [...candidates.keys()].filter((row) => !served.has(row)),
  };
}

/** One cell for every municipality with people; the others by inhabitable area while there is room. */
function cellCounts(input: ExerciseMeshInput, room: Float64Array): Float64Array {
  const firsts = room.map((cells) => Math.min(1, cells));
  const left = room.map((cells, row) => cells - (firsts[row] as number));
  const sum = (cells: Float64Array): number => cells.reduce((soFar, count) => soFar + count, 0);
  const more = Math.max(0, Math.min(input.cells - sum(firsts), sum(left)));
  const areas = input.inhabitableArea.map((_, row) => areaOf(input, row));
  return apportion(more, areas, left).map((count, row) => count + (firsts[row] as number));
}

interface MadeCells {
  readonly codes: number[];
  readonly municipality: number[];
  readonly persons: CellPersons[];
}

function addMunicipality(
  made: MadeCells,
  municipality: number,
  candidates: readonly MeshCell[],
  count: number,
  persons: MunicipalPersons,
  random: RandomNumbers,
): void {
  if (count === 0) return;
  for (const { cell, ...cellPersons } of peopleCells(candidates, count, persons, random)) {
    made.codes.push(meshCodeOf(cell));
    made.municipality.push(municipality);
    made.persons.push(cellPersons);
  }
}

function municipal(persons: ExerciseMeshInput['persons'], row: number): MunicipalPersons {
  return {
    population: persons.population[row] as number,
    over65: persons.over65[row] as number,
    over75: persons.over75[row] as number,
    population2050: persons.population2050[row] as number,
    over65In2050: persons.over65In2050[row] as number,
  };
}

function toColumns(cells: readonly CellPersons[]): Record<DemandMeasure, Float64Array> {
  return {
    population: Float64Array.from(cells, (cell) => cell.population),
    over65: Float64Array.from(cells, (cell) => cell.over65),
    over75: Float64Array.from(cells, (cell) => cell.over75),
    population2050: Float64Array.from(cells, (cell) => cell.population2050),
    over65In2050: Float64Array.from(cells, (cell) => cell.over65In2050),
  };
}
