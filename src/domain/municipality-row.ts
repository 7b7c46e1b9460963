import type { Figure } from './absence.ts';
import { isNumber } from './absence.ts';
import { isDepopulated } from './depopulation.ts';
import type { DepopulationClass } from './depopulation.ts';
import type { DerivedColumn, FigureColumn, MeasureColumn, ReadColumn } from './figure-column.ts';
import { DERIVED_COLUMNS } from './figure-column.ts';
import { isImportedMeasure, type ImportedMeasure } from './imported-measures.ts';
import type { MunicipalityCode } from './municipality-code.ts';

/** One municipality as measures read it. */
export interface MunicipalityRow {
  readonly code: MunicipalityCode;
  readonly read: ReadColumn;
}

/** What the columns of a row are made from. */
export interface MunicipalityRowParts {
  readonly code: MunicipalityCode;
  /** A published figure; `notLoaded` while its table is on the way. */
  readonly figure: (column: FigureColumn) => Figure;
  /** Class at the chosen date; `undefined` where no list of that date is loaded. */
  readonly depopulation: DepopulationClass | undefined;
  /** Points counted in the municipality (see point-count.ts). */
  readonly hubs: Figure;
  readonly rmos: Figure;
  /** A figure of the reader's own tables; without it there are none. */
  readonly imported?: (column: ImportedMeasure) => Figure;
}

/** A row that adds the derived columns to the published ones. */
export function municipalityRow(parts: MunicipalityRowParts): MunicipalityRow {
  const { depopulation } = parts;
  // Without a list nobody knows: 0 would say that it is not depopulated.
  const depopulated =
    depopulation === undefined ? 'notLoaded' : Number(isDepopulated(depopulation));
  return {
    code: parts.code,
    read(column) {
      if (isImportedMeasure(column)) return parts.imported?.(column) ?? 'notLoaded';
      return isDerived(column) ? DERIVE[column](parts, depopulated) : parts.figure(column);
    },
  };
}

type Derive = (parts: MunicipalityRowParts, depopulated: Figure) => Figure;

const DERIVE: Readonly<Record<DerivedColumn, Derive>> = {
  municipalities: () => 1,
  depopulated_municipalities: (_parts, depopulated) => depopulated,
  depopulated_population_2020: ({ figure }, depopulated) =>
    scale(figure('population_2020'), depopulated),
  depopulated_area_km2_2024: ({ figure }, depopulated) =>
    scale(figure('area_km2_2024'), depopulated),
  hubs: ({ hubs }) => hubs,
  rmos: ({ rmos }) => rmos,
};

const DERIVED: ReadonlySet<string> = new Set(DERIVED_COLUMNS);

function isDerived(column: MeasureColumn): column is DerivedColumn {
  return DERIVED.has(column);
}

function scale(figure: Figure, factor: Figure): Figure {
  if (!isNumber(factor)) return factor;
  return isNumber(figure) ? figure * factor : figure;
}
