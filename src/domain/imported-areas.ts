import { isNumber, type Figure } from './absence.ts';
import type { DepopulationClass } from './depopulation.ts';
import type { ImportedClassList, ImportedColumn, ImportedData } from './imported-data.ts';
import { IMPORTED_DECIMAL, IMPORTED_WHOLE, type ImportedMeasure } from './imported-measures.ts';
import { prefectureOf, type MunicipalityCode } from './municipality-code.ts';
import { SURVEY_YEARS } from './survey-years.ts';

/** What the reader's own tables say of municipalities, beside their hubs and RMOs. */
export interface ImportedAreas {
  readonly lists: readonly ImportedClassList[];
  /** Counts of hubs or RMOs by municipality, one entry a date. */
  readonly counts: Readonly<Record<'hubs' | 'rmos', readonly ImportedColumn[]>>;
  /** The other columns, by the measure that shows each. */
  readonly columns: ReadonlyMap<ImportedMeasure, ImportedColumn>;
  /** Files the tables come from. */
  readonly files: readonly string[];
}

/** Areas of the kept data; columns beyond the measures there are, are not shown. */
export function importedAreas({ tables }: ImportedData): ImportedAreas {
  const contents = tables.map(({ content }) => content);
  const all = contents.flatMap((content) => (content.kind === 'figures' ? content.columns : []));
  const own = (measure: string): readonly ImportedColumn[] =>
    all.filter((column) => column.measure === measure);
  return {
    lists: contents.flatMap((content) => (content.kind === 'depopulation' ? content.lists : [])),
    counts: { hubs: own('hubs'), rmos: own('rmos') },
    columns: assignMeasures(all),
    files: [...new Set(tables.map(({ fileName }) => fileName))],
  };
}

/** The measure that shows each column, in the order of the tables. */
export function assignMeasures(
  columns: readonly ImportedColumn[],
): ReadonlyMap<ImportedMeasure, ImportedColumn> {
  const others = columns.filter(({ measure }) => measure !== 'hubs' && measure !== 'rmos');
  const isWhole = ({ values }: ImportedColumn): boolean =>
    Object.values(values).every((figure) => !isNumber(figure) || Number.isInteger(figure));
  const pair = (ids: readonly ImportedMeasure[], own: readonly ImportedColumn[]) =>
    ids.flatMap((id, at): [ImportedMeasure, ImportedColumn][] => {
      const column = own[at];
      return column === undefined ? [] : [[id, column]];
    });
  const whole = others.filter(isWhole);
  const decimal = others.filter((column) => !isWhole(column));
  return new Map([...pair(IMPORTED_WHOLE, whole), ...pair(IMPORTED_DECIMAL, decimal)]);
}

/**
 * The table that holds in a survey year: the newest that is not after it. The last
 * survey year also takes later ones, which no year of the slider could show, and one
 * without a date is taken where there is no other.
 */
export function heldIn<T extends { readonly asOf: string }>(
  tables: readonly T[],
  year: number,
): T | undefined {
  const isLast = year >= SURVEY_YEARS.last;
  return tables
    .filter(({ asOf }) => asOf === '' || isLast || fiscalYearOf(asOf) <= year)
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0];
}

/**
 * Class of a municipality by a list. Such a list names every depopulated municipality,
 * so others of its prefectures are not; of prefectures it does not name it says nothing.
 */
export function classBy({
  rows,
}: ImportedClassList): (code: MunicipalityCode) => DepopulationClass | undefined {
  const classes = new Map(rows.map((row) => [row.municipalityCode, row.depopulationClass]));
  const prefectures = new Set(rows.map(({ municipalityCode }) => prefectureOf(municipalityCode)));
  return (code) => classes.get(code) ?? (prefectures.has(prefectureOf(code)) ? 'none' : undefined);
}

/** The figure of a column; a municipality it does not name is 未取込. */
export function figureIn(column: ImportedColumn | undefined, code: MunicipalityCode): Figure {
  return column?.values[code] ?? 'notLoaded';
}

/** April to March; a bare year is the fiscal year itself. */
function fiscalYearOf(asOf: string): number {
  const month = Number(asOf.slice(5, 7) || 4);
  return Number(asOf.slice(0, 4)) - (month < 4 ? 1 : 0);
}
