import type { Figure } from '../../domain/absence.ts';
import { assignMeasures } from '../../domain/imported-areas.ts';
import type { ImportedClassList, ImportedColumn } from '../../domain/imported-data.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { DepopulationRow, MunicipalFigure } from '../../survey/interpret/canonical-rows.ts';
import { measureTitle } from '../../survey/tables/measure-words.ts';

/** The classes of a table as one list a date. */
export function importedLists(rows: readonly DepopulationRow[]): readonly ImportedClassList[] {
  const lists = new Map<string, ImportedClassList['rows'][number][]>();
  for (const { asOf, municipalityCode, depopulationClass, partialAreas } of rows) {
    const row = { municipalityCode, depopulationClass, partialAreas };
    const list = lists.get(asOf);
    if (list === undefined) lists.set(asOf, [row]);
    else list.push(row);
  }
  return [...lists].map(([asOf, list]) => ({ asOf, rows: list }));
}

/**
 * The figures of a table as one column a measure and date: counts of hubs and RMOs, and
 * as many of the others as the map can show. Where a place has two, the first stands.
 */
export function importedColumns(rows: readonly MunicipalFigure[]): readonly ImportedColumn[] {
  const all = figureColumns(rows);
  const shown = new Set(assignMeasures(all).values());
  return all.filter((column) => isCount(column) || shown.has(column));
}

/** How many measures and dates of a table the map has no place for. */
export function columnsLeftOut(rows: readonly MunicipalFigure[]): number {
  return figureColumns(rows).length - importedColumns(rows).length;
}

function isCount({ measure }: ImportedColumn): boolean {
  return measure === 'hubs' || measure === 'rmos';
}

function figureColumns(rows: readonly MunicipalFigure[]): readonly ImportedColumn[] {
  const columns = new Map<string, Omit<ImportedColumn, 'values'>>();
  const values = new Map<string, Record<MunicipalityCode, Figure>>();
  for (const { municipalityCode, measure, asOf, value, unit } of rows) {
    const key = `${measure}\n${asOf}`;
    const own = values.get(key);
    if (own === undefined) {
      columns.set(key, { measure, title: measureTitle(measure), asOf, unit });
      values.set(key, { [municipalityCode]: value });
    } else own[municipalityCode] ??= value;
  }
  return [...columns].map(([key, column]) => ({ ...column, values: values.get(key) ?? {} }));
}
