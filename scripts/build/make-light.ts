import { depopulationDates } from '../../src/domain/depopulation.ts';
import type { Cell } from '../../src/domain/absence.ts';
import { EDITION_FORMAT, type BoundarySource, type CellTable } from '../../src/domain/edition.ts';
import {
  LIGHT_AREA_LIST,
  LIGHT_TABLE_MEASURES,
  lightAreaPath,
  lightPartPath,
  lightPlacesPath,
  lightPointsPath,
  type LightArea,
  type LightAreaList,
  type LightCells,
  type LightPoints,
} from '../../src/domain/light-edition.ts';
import { packPoints } from '../../src/domain/light-packing.ts';
import { findMeasure } from '../../src/domain/measure.ts';
import type { MunicipalityRow } from '../../src/domain/municipality-row.ts';
import { aggregateByPrefecture } from '../../src/domain/prefecture-aggregate.ts';
import { SURVEY_YEARS } from '../../src/domain/survey-years.ts';
import type { Exercise } from '../exercise/generate-exercise.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { sha256 } from '../lib/sha256.ts';
import { classListSources } from './class-list-source.ts';
import { hashesOf, jsonFile, type EditionFile } from './edition-file.ts';
import { NATION_CODE, type Drawings } from './make-drawings.ts';
import { lightPlaces } from './light-places.ts';
import { createLightDrawings } from './make-light-drawings.ts';
import type { MapGeometry } from './make-geometry.ts';
import { asShown, lightRows, type LightMeasures } from './make-light-measures.ts';

/**
 * What an embedded frame needs for one area, for the nation and each prefecture; the
 * measures are files of their own, of which `measures` is made already.
 */
export function makeLight(
  drawings: Drawings,
  tables: CanonicalTables,
  exercise: Exercise,
  geometry: MapGeometry,
  boundaries: BoundarySource,
  cells: CellTable,
  measures: LightMeasures,
): EditionFile[] {
  const rows = lightRows(tables, { dataset: 'published', ...tables }, SURVEY_YEARS.last);
  const draw = createLightDrawings(tables, geometry);
  const codesOf = (area: string): string[] =>
    tables.municipalities
      .map(({ code }) => code)
      .filter((code) => area === NATION_CODE || code.startsWith(area));
  const made = [...drawings].map(([area, drawing]) => {
    const own = lightCells(area, cells, tables);
    // A prefecture's are a few: no file of their own.
    const isApart = area === NATION_CODE;
    const parts = [
      ...draw(area, drawing),
      ...(isApart
        ? [jsonFile(lightPartPath('cells', area), own)]
        : [jsonFile(lightPlacesPath(area), lightPlaces(area, tables.municipalities))]),
      jsonFile(
        lightPointsPath(area, 'exercise'),
        packPoints(points(area, 'exercise', exercise), stepsOf(area), codesOf(area)),
      ),
    ];
    const table: LightArea = {
      ...lightArea(area, tables, rows, boundaries),
      ...(isApart ? {} : { cells: own }),
      files: hashesOf([...parts, ...measures.lists]),
    };
    return { area, parts, file: jsonFile(lightAreaPath(area), table) };
  });
  const areas = Object.fromEntries(made.map(({ area, file }) => [area, sha256(file.bytes)]));
  return [
    ...measures.files,
    ...measures.lists,
    ...made.flatMap(({ file, parts }) => [file, ...parts]),
    jsonFile(LIGHT_AREA_LIST, { areas } satisfies LightAreaList),
  ];
}

function lightArea(
  area: string,
  tables: CanonicalTables,
  rows: readonly MunicipalityRow[],
  boundaries: BoundarySource,
): LightArea {
  const isNation = area === NATION_CODE;
  const within = ({ code }: { code: string }): boolean => isNation || code.startsWith(area);
  const { municipalities, prefectures, depopulation } = tables;
  const own = municipalities.filter(within);
  const indexes = municipalities.flatMap((row, index) => (within(row) ? [index] : []));
  const classes = Object.entries(depopulation).map(([date, list]) => [
    date,
    indexes.flatMap((index) => list[index] ?? []),
  ]);
  const shownPrefectures = prefectures.filter(within);
  const sources = classListSources(tables);
  const [newest = ''] = depopulationDates(sources);
  return {
    format: EDITION_FORMAT,
    edition: tables.edition,
    area,
    municipalities: {
      code: own.map(({ code }) => code),
      name: isNation ? [] : own.map(({ name }) => name),
      kana: isNation ? [] : own.map(({ kana }) => kana),
      depopulation: Object.fromEntries(classes),
    },
    prefectures: {
      code: shownPrefectures.map(({ code }) => code),
      name: shownPrefectures.map(({ name }) => name),
      nameEnglish: shownPrefectures.map(({ nameEnglish }) => nameEnglish),
    },
    figures: figures(isNation, rows.filter(within), tables),
    points: points(area, 'published', tables),
    counted: { hubs: counted(tables, 'hubs'), rmos: counted(tables, 'rmos') },
    depopulationSource: sources[newest] ?? { publisher: '', title: '' },
    depopulationSources: sources,
    credit: boundaries.credit,
  };
}

function lightCells(
  area: string,
  { cells, northernTerritories, separators }: CellTable,
  { municipalities }: CanonicalTables,
): LightCells {
  if (area === NATION_CODE) return { cells, northernTerritories, separators };
  const own = cells.filter((_, index) => municipalities[index]?.prefectureCode === area);
  return { cells: own, northernTerritories: [], separators: [] };
}

function figures(
  isNation: boolean,
  rows: readonly MunicipalityRow[],
  { projectionBlocks }: CanonicalTables,
): LightArea['figures'] {
  const columns = LIGHT_TABLE_MEASURES.map((id): [string, Cell[]] => {
    const measure = findMeasure(id);
    if (measure === undefined) throw new Error(`no measure ${id}`);
    const values = isNation
      ? [...aggregateByPrefecture(measure, rows, projectionBlocks).values()].map(
          ({ figure }) => figure,
        )
      : rows.map(({ read }) => measure.compute(read));
    return [id, values.map((figure) => asShown(measure, figure))];
  });
  return Object.fromEntries(columns) as unknown as LightArea['figures'];
}

function points(
  area: string,
  dataset: LightPoints['dataset'],
  { hubs, rmos }: Pick<Exercise, 'hubs' | 'rmos'>,
): LightPoints {
  const within = ({ municipalityCode }: { municipalityCode: string }): boolean =>
    area === NATION_CODE || municipalityCode.startsWith(area);
  const steps = stepsOf(area);
  const round = (degrees: number): number => Math.round(degrees * steps) / steps;
  const counts: Record<string, number> = {};
  for (const { municipalityCode } of rmos.filter(within))
    counts[municipalityCode] = (counts[municipalityCode] ?? 0) + 1;
  return {
    dataset,
    hubs: hubs
      .filter(within)
      .map(({ id, municipalityCode, position: [longitude, latitude], opened }) => ({
        id,
        code: municipalityCode,
        position: [round(longitude), round(latitude)],
        ...(opened === undefined ? {} : { opened }),
      })),
    rmos: counts,
  };
}

function stepsOf(area: string): number {
  return area === NATION_CODE ? NATION_STEPS : PREFECTURE_STEPS;
}

function counted({ indicators }: CanonicalTables, indicator: string): number | null {
  const value = indicators.find(
    (known) => known.indicator === indicator && known.fiscalYear === SURVEY_YEARS.last,
  );
  return value?.value ?? null;
}

/** Steps of a degree that positions are rounded to: 10 m in a prefecture, 1 km in the nation. */
const PREFECTURE_STEPS = 1e4;
const NATION_STEPS = 1e2;
