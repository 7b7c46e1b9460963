import { depopulationDates } from '../../src/domain/depopulation.ts';
import type { Cell } from '../../src/domain/absence.ts';
import {
  EDITION_FORMAT,
  type BoundarySource,
  type CellTable,
  type Drawing,
} from '../../src/domain/edition.ts';
import {
  LIGHT_LABEL_SIZE,
  LIGHT_TABLE_MEASURES,
  lightAreaPath,
  lightPointsPath,
  type LightArea,
  type LightDrawing,
  type LightPoints,
} from '../../src/domain/light-edition.ts';
import { findMeasure } from '../../src/domain/measure.ts';
import type { MunicipalityRow } from '../../src/domain/municipality-row.ts';
import { aggregateByPrefecture } from '../../src/domain/prefecture-aggregate.ts';
import { SURVEY_YEARS } from '../../src/domain/survey-years.ts';
import type { Exercise } from '../exercise/generate-exercise.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { classListSources } from './class-list-source.ts';
import { jsonFile, type EditionFile } from './edition-file.ts';
import { scaledDrawing } from '../lib/drawing/scaled-drawing.ts';
import { placeLabels } from '../lib/drawing/place-labels.ts';
import { NATION_CODE, type Drawings, type MadeDrawing } from './make-drawings.ts';
import type { MapGeometry } from './make-geometry.ts';
import { createAreaNames, type AreaNames } from './area-names.ts';
import { asShown, lightRows } from './make-light-measures.ts';

/**
 * What an embedded frame needs for one area, for the nation and each prefecture; the
 * measures are files of their own.
 */
export function makeLight(
  drawings: Drawings,
  tables: CanonicalTables,
  exercise: Exercise,
  geometry: MapGeometry,
  boundaries: BoundarySource,
  cells: CellTable,
): EditionFile[] {
  const namesOn = createAreaNames(tables, geometry);
  const rows = lightRows(tables, { dataset: 'published', ...tables }, SURVEY_YEARS.last);
  return [...drawings].flatMap(([area, { drawing, picture }]) => [
    jsonFile(lightAreaPath(area), {
      ...lightArea(area, tables, rows, boundaries),
      cells: lightCells(area, cells, tables),
      drawing: lightDrawing(
        area,
        area === NATION_CODE ? scaledDrawing(drawing, NATION_SCALE) : drawing,
        lightLabels(area, { drawing, picture }, tables, namesOn),
      ),
    } satisfies LightArea),
    jsonFile(lightPointsPath(area, 'exercise'), points(area, 'exercise', exercise)),
  ]);
}

function lightArea(
  area: string,
  tables: CanonicalTables,
  rows: readonly MunicipalityRow[],
  boundaries: BoundarySource,
): Omit<LightArea, 'drawing'> {
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
): NonNullable<LightArea['cells']> {
  if (area === NATION_CODE) return { cells, northernTerritories, separators };
  const own = cells.filter((_, index) => municipalities[index]?.prefectureCode === area);
  return { cells: own, northernTerritories: [], separators: [] };
}

/** What the light frame draws: of prefectures only those it can fill, offices only without polygons. */
function lightDrawing(
  area: string,
  drawing: Drawing,
  labels: LightDrawing['labels'],
): LightDrawing {
  const { width, height, projection, insets, land, municipalities, prefectureLines } = drawing;
  const prefectures = Object.entries(drawing.prefectures).filter(
    ([code]) => area === NATION_CODE || code === area,
  );
  return {
    width,
    height,
    projection,
    insets,
    land,
    municipalities,
    prefectures: Object.fromEntries(prefectures),
    lines: prefectureLines,
    offices: area === NATION_CODE && Object.keys(municipalities).length > 0 ? {} : drawing.offices,
    labels,
  };
}

function lightLabels(
  area: string,
  { drawing, picture }: MadeDrawing,
  tables: CanonicalTables,
  namesOn: AreaNames,
): LightDrawing['labels'] {
  if (area === NATION_CODE) return [];
  const own = tables.municipalities.filter(({ prefectureCode }) => prefectureCode === area);
  const [left, top, width, height] = picture.main.frame;
  const wishes = namesOn(own, drawing);
  return placeLabels(wishes, LIGHT_LABEL_SIZE, [left, top, left + width, top + height], [])
    .slice(0, MOST_LABELS)
    .map(({ code, x, y }) => [code, Math.round(x), Math.round(y)] as const);
}

/** The nation's frame is at most 440 pixels high: detail beyond that is bytes alone. */
const NATION_SCALE = 0.6;

/** More names would hide the map on a narrow frame. */
const MOST_LABELS = 10;

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
  const counts: Record<string, number> = {};
  for (const { municipalityCode } of rmos.filter(within))
    counts[municipalityCode] = (counts[municipalityCode] ?? 0) + 1;
  return {
    dataset,
    hubs: hubs
      .filter(within)
      .map(({ id, municipalityCode, name, position: [longitude, latitude], opened }) => ({
        id,
        code: municipalityCode,
        name,
        position: [round(longitude), round(latitude)],
        ...(opened === undefined ? {} : { opened }),
      })),
    rmos: counts,
  };
}

function counted({ indicators }: CanonicalTables, indicator: string): number | null {
  const value = indicators.find(
    (known) => known.indicator === indicator && known.fiscalYear === SURVEY_YEARS.last,
  );
  return value?.value ?? null;
}

/** Four decimals of a degree are about 10 m: less than a pixel of any drawing. */
function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
