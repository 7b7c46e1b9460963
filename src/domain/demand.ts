import type { FigureColumn } from './figure-column.ts';

/**
 * What is counted at a demand point (需要点), in persons: residents today, those of
 * 65 and over, of 75 and over, and residents and 65+ projected for 2050.
 */
export const DEMAND_MEASURES = [
  'population',
  'over65',
  'over75',
  'population2050',
  'over65In2050',
] as const;

/** One count of persons; `population` is always there, the others where known. */
export type DemandMeasure = (typeof DEMAND_MEASURES)[number];

/** The published column that feeds each measure when municipal offices are the demand points. */
export const DEMAND_COLUMNS: Readonly<Record<DemandMeasure, FigureColumn>> = {
  population: 'population_2020',
  over65: 'population_65_over_2020',
  over75: 'population_75_over_2020',
  population2050: 'projected_population_2050',
  over65In2050: 'projected_population_65_over_2050',
};

/**
 * Where demand points come from. `office`: one point a municipality, at its office
 * (coarse). `mesh*`: 地域メッシュ統計. `table`: any point table. `exerciseMesh`: made up.
 */
export const DEMAND_KINDS = [
  'office',
  'mesh1000',
  'mesh500',
  'mesh250',
  'table',
  'exerciseMesh',
] as const;

/** One kind of demand points; printed on every figure. */
export type DemandKind = (typeof DEMAND_KINDS)[number];

/** Whether points of a kind are cells of a mesh. */
export function isMeshKind(kind: DemandKind): boolean {
  return kind !== 'office' && kind !== 'table';
}

/**
 * What can be wrong with a row of demand points. Rows with the first seven are left
 * out, rows with the others stay; both are counted, and none becomes a zero.
 */
export const DEMAND_PROBLEMS = [
  'meshCodeInvalid',
  'meshCodeRepeated',
  'positionMissing',
  'outsideJapan',
  'populationMissing',
  'populationSuppressed',
  'populationNegative',
  'populationZero',
  'municipalityNotKnown',
  'agesAbovePopulation',
] as const;

/** One problem of one row. */
export type DemandProblem = (typeof DEMAND_PROBLEMS)[number];

/** Whether a row with the problem is left out of every figure. */
export function isLeftOut(problem: DemandProblem): boolean {
  return DEMAND_PROBLEMS.indexOf(problem) < DEMAND_PROBLEMS.indexOf('populationZero');
}
