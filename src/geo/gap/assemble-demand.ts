import { DEMAND_MEASURES, isLeftOut } from '../../domain/demand.ts';
import type { DemandKind, DemandMeasure, DemandProblem } from '../../domain/demand.ts';
import type { Dataset } from '../../domain/edition.ts';
import { isInJapan } from '../primary-mesh.ts';
import { MUNICIPALITY_NOT_KNOWN, keptPersons } from './demand-points.ts';
import type { DemandPersons, DemandPoints } from './demand-points.ts';
import { DemandReportBuilder } from './demand-report.ts';
import type { DemandReport } from './demand-report.ts';

/** Columns as a source gives them: NaN where it gives no number. */
export interface RawDemand {
  readonly kind: DemandKind;
  readonly dataset: Dataset;
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  readonly persons: DemandPersons;
  /** 1 where the population is withheld by the source (秘匿), which is not the same as missing. */
  readonly suppressed?: Uint8Array | undefined;
  readonly municipality?: Uint16Array | undefined;
  readonly meshCode?: Float64Array | undefined;
  /** What was already found wrong with a row, such as its mesh code. */
  readonly problems?: ReadonlyMap<number, DemandProblem> | undefined;
}

/** Points fit for use, or the reason why no figure may be made of them. */
export type DemandResult =
  | { readonly status: 'ready'; readonly points: DemandPoints; readonly report: DemandReport }
  | {
      readonly status: 'withheld';
      readonly reason: 'noRows' | 'noUsableRows' | 'noPersons';
      readonly report: DemandReport;
    };

/**
 * Checks every row and keeps the usable ones. Rows left out and rows kept in spite of
 * something odd are counted and reported; a missing number never becomes a 0.
 */
export function assembleDemand(raw: RawDemand): DemandResult {
  const given = raw.longitude.length;
  const builder = new DemandReportBuilder();
  const rows: number[] = [];
  for (let row = 0; row < given; row += 1) {
    const problems = problemsOf(raw, row);
    for (const problem of problems) builder.note(problem, row, raw.persons.population[row]);
    if (!problems.some(isLeftOut)) rows.push(row);
  }
  const report = builder.finish(given, rows.length);
  if (given === 0) return { status: 'withheld', reason: 'noRows', report };
  if (rows.length === 0) return { status: 'withheld', reason: 'noUsableRows', report };
  const points = keep(raw, Uint32Array.from(rows));
  if (points.persons.population.every((persons) => persons === 0)) {
    return { status: 'withheld', reason: 'noPersons', report };
  }
  return { status: 'ready', points, report };
}

/** Everything wrong with a row; a row that is left out is not looked at further. */
function problemsOf(raw: RawDemand, row: number): DemandProblem[] {
  const fatal = raw.problems?.get(row) ?? positionProblem(raw, row) ?? populationProblem(raw, row);
  if (fatal !== undefined) return [fatal];
  const problems: DemandProblem[] = [];
  const population = raw.persons.population[row] as number;
  if (population === 0) problems.push('populationZero');
  if ((raw.municipality?.[row] ?? MUNICIPALITY_NOT_KNOWN) === MUNICIPALITY_NOT_KNOWN) {
    problems.push('municipalityNotKnown');
  }
  const over65 = raw.persons.over65?.[row] ?? NaN;
  const over75 = raw.persons.over75?.[row] ?? NaN;
  if (over65 > population || over75 > population || over75 > over65) {
    problems.push('agesAbovePopulation');
  }
  return problems;
}

function positionProblem(raw: RawDemand, row: number): DemandProblem | undefined {
  const longitude = raw.longitude[row] as number;
  const latitude = raw.latitude[row] as number;
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return 'positionMissing';
  return isInJapan(longitude, latitude) ? undefined : 'outsideJapan';
}

function populationProblem(raw: RawDemand, row: number): DemandProblem | undefined {
  const population = raw.persons.population[row] as number;
  if (population < 0) return 'populationNegative';
  if (Number.isFinite(population)) return undefined;
  return raw.suppressed?.[row] === 1 ? 'populationSuppressed' : 'populationMissing';
}

function keep(raw: RawDemand, rows: Uint32Array): DemandPoints {
  const pick = (column: Float64Array): Float64Array =>
    Float64Array.from(rows, (row) => column[row] as number);
  const persons = (column: Float64Array): Float64Array =>
    Float64Array.from(rows, (row) => usablePersons(column[row] as number));
  const kept: { population: Float64Array } & Partial<Record<DemandMeasure, Float64Array>> = {
    population: persons(raw.persons.population),
  };
  for (const measure of DEMAND_MEASURES) {
    const column = raw.persons[measure];
    if (column !== undefined) kept[measure] = persons(column);
  }
  return {
    kind: raw.kind,
    dataset: raw.dataset,
    count: rows.length,
    longitude: pick(raw.longitude),
    latitude: pick(raw.latitude),
    persons: kept,
    municipality: Uint16Array.from(
      rows,
      (row) => raw.municipality?.[row] ?? MUNICIPALITY_NOT_KNOWN,
    ),
    sourceRow: rows,
    meshCode: raw.meshCode === undefined ? undefined : pick(raw.meshCode),
  };
}

/** A negative or infinite count is no count. */
function usablePersons(persons: number): number {
  return persons >= 0 && persons < Infinity ? keptPersons(persons) : NaN;
}
