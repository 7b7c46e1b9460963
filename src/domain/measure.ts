import type { Figure } from './absence.ts';
import type { FigureGroup } from './edition.ts';
import { FIGURE_COLUMNS } from './figure-column.ts';
import type { MeasureColumn, ReadColumn } from './figure-column.ts';
import { formulaColumns, prepareFormula } from './formula.ts';
import { MEASURE_CATALOGUE } from './measure-catalogue.ts';
import type { MeasureEntry, MeasureLevel } from './measure-entry.ts';

/** Name of a measure in URLs and texts. */
export type MeasureId = keyof typeof MEASURE_CATALOGUE;

/** A measure ready for use. */
export interface Measure extends MeasureEntry {
  readonly id: MeasureId;
  readonly columns: readonly MeasureColumn[];
  /** Figure files that must be loaded for it. */
  readonly figureGroups: readonly FigureGroup[];
  /** The figure of one municipality. */
  readonly compute: (read: ReadColumn) => Figure;
}

/** All measures in the order they are listed. */
export const MEASURES: readonly Measure[] = Object.entries<MeasureEntry>(MEASURE_CATALOGUE).map(
  ([id, entry]) => toMeasure(id as MeasureId, entry),
);

const BY_ID: ReadonlyMap<string, Measure> = new Map(
  MEASURES.map((measure) => [measure.id, measure]),
);

/** The measure of an id of foreign data (a URL), or `undefined`. */
export function findMeasure(id: string): Measure | undefined {
  return BY_ID.get(id);
}

/** Measures that can be shown at a level. */
export function measuresAt(level: MeasureLevel): Measure[] {
  return MEASURES.filter((measure) => measure.levels.includes(level));
}

function toMeasure(id: MeasureId, entry: MeasureEntry): Measure {
  const columns = formulaColumns(entry.formula);
  return {
    ...entry,
    id,
    columns,
    figureGroups: figureGroupsOf(columns),
    compute: prepareFormula(entry.formula),
  };
}

/** Derived columns are in no file; each formula names beside them the published ones they need. */
function figureGroupsOf(columns: readonly MeasureColumn[]): FigureGroup[] {
  const groups = Object.keys(FIGURE_COLUMNS) as FigureGroup[];
  return groups.filter((group) => {
    const held: readonly string[] = FIGURE_COLUMNS[group];
    return columns.some((column) => held.includes(column));
  });
}
