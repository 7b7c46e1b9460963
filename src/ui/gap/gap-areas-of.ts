import { depopulationDateOf, type DepopulationDate } from '../../domain/depopulation.ts';
import { classBy, heldIn, type ImportedAreas } from '../../domain/imported-areas.ts';
import type { ImportedClassList } from '../../domain/imported-data.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { SURVEY_YEARS } from '../../domain/survey-years.ts';
import { classedAreas, gapAreas, type GapAreas } from '../../geo/gap/gap-areas.ts';

/**
 * The list that classes of a survey year come from: the reader's own where they took one
 * in, else the published one. A year without a list takes the newest, whose date is told.
 */
export function gapListOf(
  own: ImportedAreas | undefined,
  year: number,
  dates: readonly DepopulationDate[],
): ImportedClassList | DepopulationDate {
  const lists = own?.lists ?? [];
  return (
    heldIn(lists, year) ??
    heldIn(lists, SURVEY_YEARS.last) ??
    depopulationDateOf(year, dates) ??
    dates[0] ??
    ''
  );
}

/** The areas that gaps are given by, with the classes of a list. */
export function gapAreasOf(
  municipalities: readonly Municipality[],
  list: ImportedClassList | DepopulationDate,
): GapAreas {
  if (typeof list === 'string') return gapAreas(municipalities, list);
  const classOf = classBy(list);
  return classedAreas(
    municipalities.map(({ code }) => ({ code, depopulation: classOf(code) })),
    { date: list.asOf, isOwn: true },
  );
}
