import { depopulationDateOf, type DepopulationClass } from '../domain/depopulation.ts';
import type { Dataset } from '../domain/edition.ts';
import type { LoadedEdition, LoadedPoints } from '../domain/loaded-edition.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { PrefectureCode } from '../domain/municipality-code.ts';
import { municipalityRow, type MunicipalityRow } from '../domain/municipality-row.ts';
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

/** One row per municipality, in the order of the tables. */
export function buildAreaRows({ edition, points, dataset, year }: RowSource): readonly AreaRow[] {
  const date = depopulationDateOf(year);
  const whole = (all: LoadedPoints['rmos' | 'hubs']): boolean | ReadonlySet<PrefectureCode> =>
    dataset === 'imported' ? importedWhole(all ?? [], points.extent) : dataset === 'exercise';
  const hubs =
    points.hubs && countByMunicipality(hubsInYear(points.hubs, year), whole(points.hubs));
  const rmos = points.rmos && countByMunicipality(points.rmos, whole(points.rmos));
  return edition.municipalities.map((municipality) => {
    const depopulation = date === undefined ? undefined : municipality.depopulation[date];
    const row = municipalityRow({
      code: municipality.code,
      figure: (column) => edition.figures.get(column)?.[municipality.index] ?? 'notLoaded',
      depopulation,
      hubs: hubs?.(municipality.code) ?? 'notLoaded',
      rmos: rmos?.(municipality.code) ?? 'notLoaded',
    });
    return { ...row, municipality, depopulation };
  });
}
