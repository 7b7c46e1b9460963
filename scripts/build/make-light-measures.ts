import { isNumber, toCell, type Cell, type Figure } from '../../src/domain/absence.ts';
import { depopulationDateOf, depopulationDates } from '../../src/domain/depopulation.ts';
import { DATASETS, type Dataset } from '../../src/domain/edition.ts';
import { lightMeasureList, lightMeasurePath } from '../../src/domain/light-edition.ts';
import { packCells, type PackedMeasure } from '../../src/domain/light-packing.ts';
import { lowestAndHighest } from '../../src/domain/lowest-and-highest.ts';
import { MEASURES, type Measure } from '../../src/domain/measure.ts';
import { municipalityRow, type MunicipalityRow } from '../../src/domain/municipality-row.ts';
import { countByMunicipality } from '../../src/domain/point-count.ts';
import { aggregateByPrefecture } from '../../src/domain/prefecture-aggregate.ts';
import { hubsInYear, LINKED_YEARS, SURVEY_YEARS } from '../../src/domain/survey-years.ts';
import type { Exercise } from '../exercise/generate-exercise.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { sha256 } from '../lib/sha256.ts';
import { hashesOf, jsonFile, type EditionFile } from './edition-file.ts';

/** Points of a dataset. */
type Points = Pick<Exercise, 'hubs' | 'rmos'> & { readonly dataset: Dataset };

/** One row per municipality at a survey year, as measures read it. */
export function lightRows(
  { municipalities, figures, depopulation }: CanonicalTables,
  { dataset, hubs, rmos }: Points,
  year: number,
): MunicipalityRow[] {
  const columns = new Map(figures.map(({ name, values }) => [name, values]));
  const date = depopulationDateOf(year, depopulationDates(depopulation));
  const whole = dataset === 'exercise';
  const hubsOf = countByMunicipality(hubsInYear(hubs, year), whole);
  const rmosOf = countByMunicipality(rmos, whole);
  return municipalities.map(({ code }, index) =>
    municipalityRow({
      code,
      figure: (column) => columns.get(column)?.[index] ?? 'notLoaded',
      depopulation: date === undefined ? undefined : depopulation[date]?.[index],
      hubs: hubsOf(code),
      rmos: rmosOf(code),
    }),
  );
}

/** The files of all measures, and the lists that name them. */
export interface LightMeasures {
  readonly files: readonly EditionFile[];
  readonly lists: readonly EditionFile[];
}

/** Every measure over the nation; of points for both datasets and every year, of depopulation for every year. */
export function makeLightMeasures(tables: CanonicalTables, exercise: Exercise): LightMeasures {
  const datasets: readonly Points[] = [
    { dataset: 'published', hubs: tables.hubs, rmos: tables.rmos },
    { dataset: 'exercise', ...exercise },
  ];
  const files = new Map<string, EditionFile>();
  const lists = new Map<string, EditionFile[]>();
  const codes = sha256(Buffer.from(tables.municipalities.map(({ code }) => code).join())).slice(
    0,
    8,
  );
  const made = new Map<string, PackedMeasure>();
  for (const points of datasets)
    for (const year of LINKED_YEARS.toReversed()) {
      const measures = MEASURES.filter((measure) => changes(measure, points.dataset, year));
      let rows: readonly MunicipalityRow[] | undefined;
      for (const measure of measures) {
        const path = lightMeasurePath(measure, points.dataset, year);
        if (files.has(path)) continue;
        const read = whatIsRead(measure, points, year, tables);
        const packed =
          made.get(read) ??
          lightMeasure(measure, (rows ??= lightRows(tables, points, year)), tables, codes);
        made.set(read, packed);
        const file = jsonFile(path, packed);
        files.set(path, file);
        const list = lightMeasureList(measure, points.dataset);
        lists.set(list, [...(lists.get(list) ?? []), file]);
      }
    }
  return {
    files: [...files.values()],
    lists: [...lists].map(([path, listed]) => jsonFile(path, hashesOf(listed))),
  };
}

/**
 * Tells apart what a measure is made from: of most years neither the list of classes nor the
 * hubs are other ones, and what is made of them is the same.
 */
function whatIsRead(
  { id, columns }: Measure,
  { dataset, hubs }: Points,
  year: number,
  { depopulation }: CanonicalTables,
): string {
  const date = depopulationDateOf(year, depopulationDates(depopulation)) ?? '';
  // Hubs are only ever added: as many are the same ones.
  const open = columns.includes('hubs') ? hubsInYear(hubs, year).length : '';
  return `${id} ${dataset} ${date} ${open}`;
}

/** Whether a dataset and year have figures of their own for a measure; the rest is made once. */
function changes({ topic }: Measure, dataset: Dataset, year: number): boolean {
  // Imported figures are on their reader's device alone.
  if (topic === 'imported') return false;
  // The last survey year shows all points there are, and later years no others.
  if (topic === 'points') return year <= SURVEY_YEARS.last;
  const isFirst = dataset === DATASETS[0];
  return isFirst && (topic === 'depopulation' || year === SURVEY_YEARS.last);
}

function lightMeasure(
  measure: Measure,
  rows: readonly MunicipalityRow[],
  { municipalities, projectionBlocks }: CanonicalTables,
  codes: string,
): PackedMeasure {
  const hasPrefectures = measure.levels.includes('aggregate');
  return {
    measure: measure.id,
    codes,
    ...(measure.levels.includes('municipality')
      ? municipalFigures(measure, rows, municipalities)
      : { municipality: null }),
    prefecture: hasPrefectures
      ? Object.fromEntries(
          [...aggregateByPrefecture(measure, rows, projectionBlocks)].map(
            ([code, { figure, from, of }]) => [code, [asShown(measure, figure), from, of] as const],
          ),
        )
      : null,
  };
}

/** The cells, and the names of the municipalities that the map in words speaks of. */
function municipalFigures(
  measure: Measure,
  rows: readonly MunicipalityRow[],
  municipalities: CanonicalTables['municipalities'],
): Pick<PackedMeasure, 'municipality' | 'named'> {
  const cells = rows.map(({ read }) => asShown(measure, measure.compute(read)));
  const figures = municipalities.flatMap((municipality, index) => {
    const cell = cells[index];
    return typeof cell === 'number' ? [[municipality, cell] as const] : [];
  });
  const ends = new Set(lowestAndHighest(figures)?.map(([municipality]) => municipality));
  return {
    municipality: packCells(
      cells,
      rows.map(({ code }) => code),
    ),
    named: Object.fromEntries(
      municipalities
        .filter((municipality) => ends.has(municipality))
        .map(({ code, name, kana }) => [code, [name, kana]]),
    ),
  };
}

/** A figure with the decimals it is shown with: classes are cut from figures as they read. */
export function asShown({ digits }: Pick<Measure, 'digits'>, figure: Figure): Cell {
  if (!isNumber(figure)) return toCell(figure);
  return Number.isInteger(figure) ? figure : Number(figure.toFixed(digits));
}
