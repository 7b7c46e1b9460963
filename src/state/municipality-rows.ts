import {
  depopulationDateOf,
  type ClassList,
  listedDates,
  type DepopulationClass,
  type DepopulationDate,
} from '../domain/depopulation.ts';
import type { Figure } from '../domain/absence.ts';
import type { Dataset } from '../domain/edition.ts';
import type { LoadedEdition, LoadedPoints } from '../domain/loaded-edition.ts';
import type { Municipality } from '../domain/municipality.ts';
import { prefectureOf } from '../domain/municipality-code.ts';
import { municipalityRow, type MunicipalityRow } from '../domain/municipality-row.ts';
import { classBy, figureIn, heldIn, type ImportedAreas } from '../domain/imported-areas.ts';
import { importedWhole } from '../domain/imported-data.ts';
import { countByMunicipality } from '../domain/point-count.ts';
import { hubsInYear } from '../domain/survey-years.ts';

export { hubsInYear } from '../domain/survey-years.ts';

/** A municipality with all that measures, map and table read of it. */
export interface AreaRow extends MunicipalityRow {
  readonly municipality: Municipality;
  /** Class at the date of the survey year, or `undefined` where no list is loaded. */
  readonly depopulation: DepopulationClass | undefined;
}

/** What the rows of a view depend on. */
export interface RowSource {
  readonly edition: LoadedEdition;
  readonly points: LoadedPoints;
  readonly dataset: Dataset;
  /** Survey year (fiscal). */
  readonly year: number;
}

/** The list in force, or `undefined` for a year that no loaded list is for. */
export function classListOf(
  { own }: LoadedPoints,
  year: number,
  municipalities: LoadedEdition['municipalities'],
): ClassList | undefined {
  if (own !== undefined && own.lists.length > 0) {
    const list = heldIn(own.lists, year);
    return list && { date: list.asOf, isOwn: true };
  }
  const date = depopulationDateOf(year, listedDates(municipalities));
  return date === undefined ? undefined : { date, isOwn: false };
}

/** One row per municipality, in the order of the tables. */
export function buildAreaRows({ edition, points, dataset, year }: RowSource): readonly AreaRow[] {
  const { own } = points;
  const hubs = counterOf('hubs', points.hubs && hubsInYear(points.hubs, year), {
    points,
    dataset,
    year,
  });
  const rmos = counterOf('rmos', points.rmos, { points, dataset, year });
  const places =
    ownClasses(own, year) ?? publishedClasses(year, listedDates(edition.municipalities));
  return edition.municipalities.map((published) => {
    const { municipality, depopulation } = places(published);
    const { code, index } = municipality;
    const row = municipalityRow({
      code,
      figure: (column) => edition.figures.get(column)?.[index] ?? 'notLoaded',
      depopulation,
      hubs: hubs(code),
      rmos: rmos(code),
      imported: (column) => figureIn(own?.columns.get(column), code),
    });
    return { ...row, municipality, depopulation };
  });
}

type Classed = Pick<AreaRow, 'municipality' | 'depopulation'>;

function publishedClasses(
  year: number,
  dates: readonly DepopulationDate[],
): (municipality: Municipality) => Classed {
  const date = depopulationDateOf(year, dates);
  return (municipality) => ({
    municipality,
    depopulation: date === undefined ? undefined : municipality.depopulation[date],
  });
}

/** Classes and areas of the reader's own list; `undefined` where they took in none. */
function ownClasses(
  own: ImportedAreas | undefined,
  year: number,
): ((municipality: Municipality) => Classed) | undefined {
  if (own === undefined || own.lists.length === 0) return undefined;
  const list = heldIn(own.lists, year);
  const classOf = list && classBy(list);
  const areas = new Map(list?.rows.map((row) => [row.municipalityCode, row.partialAreas]));
  return (municipality) => ({
    municipality: { ...municipality, partialAreas: areas.get(municipality.code) ?? [] },
    depopulation: classOf?.(municipality.code),
  });
}

/** Points counted by municipality or, where the reader's table has only counts, those. */
function counterOf(
  kind: 'hubs' | 'rmos',
  listed: readonly { readonly municipalityCode: string }[] | undefined,
  { points, dataset, year }: Pick<RowSource, 'points' | 'dataset' | 'year'>,
): (code: string) => Figure {
  const isOwn = dataset === 'imported';
  if (listed !== undefined) {
    const all = points[kind] ?? [];
    const whole = isOwn ? importedWhole(all, points.extent) : dataset === 'exercise';
    return countByMunicipality(listed, whole);
  }
  const column = points.own && heldIn(points.own.counts[kind], year);
  if (column === undefined) return () => 'notLoaded';
  const codes = Object.keys(column.values).map((municipalityCode) => ({ municipalityCode }));
  const isWhole = importedWhole(codes, points.extent);
  return (code) => {
    const figure = figureIn(column, code);
    if (figure !== 'notLoaded') return figure;
    const within = typeof isWhole === 'boolean' ? isWhole : isWhole.has(prefectureOf(code));
    return within ? 0 : 'notLoaded';
  };
}
