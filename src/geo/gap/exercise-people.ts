import type { DemandMeasure } from '../../domain/demand.ts';
import type { RandomNumbers } from '../cells/random-numbers.ts';
import type { MeshCell } from '../mesh-code.ts';
import { apportion } from './apportion.ts';
import { cellDistanceSquared } from './exercise-cells.ts';

/** Persons of one municipality by measure; NaN where there is no figure. */
export type MunicipalPersons = Readonly<Record<DemandMeasure, number>>;

/** Persons of one cell by measure; NaN where the municipality has no figure. */
export type CellPersons = Readonly<Record<DemandMeasure, number>>;

/** Cells to a village. */
const CELLS_A_VILLAGE = 12;

/** How far a village reaches from its middle, in heights of a cell. */
const VILLAGE_REACH = 1.2;

/** How far the town around the office reaches at least, and by the root of its cells. */
const TOWN_REACH = { least: 2, byRootOfCells: 1 / 3 };

/** How much denser the town is than a village. */
const TOWN_WEIGHT = 12;

/**
 * Settles the people of a municipality in `count` of its candidate cells: a town at the
 * first one (the office) and villages at random, older and shrinking faster the farther
 * from the town. Persons add up to the municipality's in every measure; each cell has
 * at least one resident today. Uses only arithmetic that every machine rounds alike.
 */
export function peopleCells(
  candidates: readonly MeshCell[],
  count: number,
  persons: MunicipalPersons,
  random: RandomNumbers,
): (CellPersons & { readonly cell: MeshCell })[] {
  const settled = settle(candidates, count, random);
  const more = apportion(
    persons.population - settled.length,
    Float64Array.from(settled, ({ weight }) => weight),
  );
  const population = more.map((persons) => persons + 1);
  const over65 = share(persons.over65, tilt(population, settled, 1), population);
  const over75 = share(persons.over75, tilt(over65, settled, 0.4), over65);
  const population2050 = share(persons.population2050, tilt(population, settled, -0.6));
  const over65In2050 = share(
    persons.over65In2050,
    tilt(population2050, settled, 0.5),
    population2050,
  );
  return settled.map(({ cell }, at) => ({
    cell,
    population: population[at] as number,
    over65: over65[at] as number,
    over75: over75[at] as number,
    population2050: population2050[at] as number,
    over65In2050: over65In2050[at] as number,
  }));
}

interface SettledCell {
  readonly cell: MeshCell;
  readonly weight: number;
  /** 0 at the office, near 1 far from it. */
  readonly remoteness: number;
}

function settle(
  candidates: readonly MeshCell[],
  count: number,
  random: RandomNumbers,
): SettledCell[] {
  const [office] = candidates;
  if (office === undefined) return [];
  const reach = Math.max(TOWN_REACH.least, Math.sqrt(count) * TOWN_REACH.byRootOfCells);
  const villages = Array.from({ length: Math.ceil(count / CELLS_A_VILLAGE) }, () => ({
    cell: candidates[random(candidates.length)] ?? office,
    size: 1 + random(9),
  }));
  const weighed = candidates.map((cell, row): SettledCell & { readonly row: number } => {
    const fromOffice = cellDistanceSquared(cell, office) / (reach * reach);
    let weight = TOWN_WEIGHT / (1 + fromOffice);
    for (const village of villages) {
      const away = cellDistanceSquared(cell, village.cell) / (VILLAGE_REACH * VILLAGE_REACH);
      weight += village.size / ((1 + away) * (1 + away));
    }
    weight *= 0.5 + random(1024) / 1024;
    return { cell, weight, remoteness: fromOffice / (25 + fromOffice), row };
  });
  weighed.sort((a, b) => b.weight - a.weight || a.row - b.row);
  return weighed.slice(0, count);
}

/** Persons weighed up (or down) by how far from the town they live. */
function tilt(persons: Float64Array, settled: readonly SettledCell[], slope: number): Float64Array {
  return persons.map((count, at) => count * (1 + slope * (settled[at]?.remoteness ?? 0)));
}

/** Shares out a published figure; one that does not exist stays absent in every cell. */
function share(total: number, weights: Float64Array, limits?: Float64Array): Float64Array {
  if (!Number.isFinite(total) || weights.some(Number.isNaN)) return weights.map(() => NaN);
  return apportion(total, weights, limits);
}
