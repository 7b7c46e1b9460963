import { isNumber, parseCell } from '../../domain/absence.ts';
import type { Figure } from '../../domain/absence.ts';
import { DEMAND_COLUMNS, DEMAND_MEASURES } from '../../domain/demand.ts';
import type { DemandMeasure } from '../../domain/demand.ts';
import type { FigureTable, MunicipalityTable } from '../../domain/edition.ts';
import type { LongitudeLatitude } from '../../domain/position.ts';
import { assembleDemand } from './assemble-demand.ts';
import type { DemandResult } from './assemble-demand.ts';

/** Gives a column of published figures, as long as the municipalities, when it is loaded. */
export type ReadFigures = (column: string) => readonly Figure[] | undefined;

/**
 * One demand point a municipality, at its office, with everybody who lives there:
 * coarse, since all of a municipality is then within reach or none of it.
 */
export function officeDemand(
  offices: readonly LongitudeLatitude[],
  figures: ReadFigures,
): DemandResult {
  const population = figures(DEMAND_COLUMNS.population);
  const persons: { population: Float64Array } & Partial<Record<DemandMeasure, Float64Array>> = {
    population: toPersons(population, offices.length),
  };
  for (const measure of DEMAND_MEASURES) {
    const column = figures(DEMAND_COLUMNS[measure]);
    if (column !== undefined) persons[measure] = toPersons(column, offices.length);
  }
  return assembleDemand({
    kind: 'office',
    dataset: 'published',
    longitude: Float64Array.from(offices, ([longitude]) => longitude),
    latitude: Float64Array.from(offices, ([, latitude]) => latitude),
    persons,
    suppressed: Uint8Array.from(offices, (_, row) => Number(population?.[row] === 'suppressed')),
    municipality: Uint16Array.from(offices.keys()),
  });
}

/** The same from the tables of an edition as they are written. */
export function officeDemandOfTables(
  municipalities: MunicipalityTable,
  figures: readonly FigureTable[],
): DemandResult {
  return officeDemand(municipalities.office, (column) =>
    figures
      .find(({ columns }) => column in columns)
      ?.columns[column]?.map((cell) => parseCell(cell) ?? 'unknown'),
  );
}

function toPersons(column: readonly Figure[] | undefined, length: number): Float64Array {
  return Float64Array.from({ length }, (_, row) => {
    const figure = column?.[row];
    return isNumber(figure) ? figure : NaN;
  });
}
