import {
  DEPOPULATION_CLASSES,
  depopulationDateOf,
  depopulationDates,
  isDepopulated,
  type DepopulationClass,
} from '../../src/domain/depopulation.ts';
import type { BoundarySource } from '../../src/domain/edition.ts';
import { SURVEY_YEARS } from '../../src/domain/survey-years.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { CLASS_STYLES } from '../lib/drawing/class-style.ts';
import { scaledDrawing } from '../lib/drawing/scaled-drawing.ts';
import { writeStaticMap } from '../lib/drawing/static-map.ts';
import { classListSources, type ClassListSource } from './class-list-source.ts';
import { createAreaNames } from './area-names.ts';
import { textFile, type EditionFile } from './edition-file.ts';
import { areaFileName, NATION_CODE, type Drawings } from './make-drawings.ts';
import type { MapGeometry } from './make-geometry.ts';

/**
 * Pixels that outlines of the nation are rounded to: the map page loads this picture first,
 * and shows it smaller. With areas a third of its bytes.
 */
const NATION_GRID = 0.5;

/** SVG maps of depopulation classes, of the nation and of each prefecture. */
export function makeStaticMaps(
  drawings: Drawings,
  tables: CanonicalTables,
  geometry: MapGeometry,
  boundaries: BoundarySource,
): EditionFile[] {
  const namesOn = createAreaNames(tables, geometry);
  // As the page opens: with the list of the last survey year.
  const asOf = depopulationDateOf(SURVEY_YEARS.last, depopulationDates(tables.depopulation)) ?? '';
  const source = classListSources(tables)[asOf];
  const names = new Map(tables.prefectures.map(({ code, name }) => [code, name]));
  return [...drawings].map(([code, { drawing, picture }]) => {
    const isNation = code === NATION_CODE;
    const shown = tables.municipalities.flatMap((municipality, index) => {
      const depopulationClass = tables.depopulation[asOf]?.[index];
      const isShown = isNation || municipality.prefectureCode === code;
      return isShown && depopulationClass !== undefined
        ? [{ municipality, depopulationClass }]
        : [];
    });
    const area = isNation ? '全国' : (names.get(code) ?? code);
    const svg = writeStaticMap({
      drawing: isNation ? scaledDrawing(drawing, 1, NATION_GRID) : drawing,
      mainFrame: picture.main.frame,
      title: `${area}の過疎の区分（${dateInWords(asOf)}）`,
      sentence: sentenceOf(
        area,
        shown.map(({ depopulationClass }) => depopulationClass),
      ),
      classByCode: new Map(shown.map((row) => [row.municipality.code, row.depopulationClass])),
      labels: isNation
        ? []
        : namesOn(
            shown.map((row) => row.municipality),
            drawing,
          ),
      prefecture: isNation ? undefined : code,
      notes: mapNotes(code, source, boundaries.credit, geometry.match === undefined),
    });
    return textFile(`maps/${areaFileName(code)}.svg`, svg);
  });
}

function sentenceOf(area: string, classes: readonly DepopulationClass[]): string {
  const count = classes.filter(isDepopulated).length;
  const percent = ((100 * count) / classes.length).toFixed(1);
  const parts = DEPOPULATION_CLASSES.filter(isDepopulated)
    .map((depopulationClass) => {
      const found = classes.filter((one) => one === depopulationClass).length;
      return `${CLASS_STYLES[depopulationClass].name}${found}`;
    })
    .join('、');
  return `${area}の${number(classes.length)}市区町村のうち、過疎関係市町村は${number(count)}（${percent}％。${parts}）です。`;
}

/**
 * Lines below a map: whose list of classes it draws, what areas or dots are, and the credit
 * of the boundaries.
 */
export function mapNotes(
  code: string,
  source: ClassListSource | undefined,
  credit: BoundarySource['credit'],
  isDots: boolean,
): string[] {
  const hasNorthern = code === NATION_CODE || code === HOKKAIDO;
  return [
    `出典：${source?.publisher ?? ''}「${source?.title ?? ''}」。一部過疎は、合併前の旧市町村の区域が過疎地域に該当するもの。`,
    `${isDots ? '点は市区町村の役所の位置。' : '面は市区町村の区域。'}${hasNorthern ? '北方領土は集計の対象外。' : ''}`,
    `境界：${credit.ja}`,
  ];
}

/** The prefecture that 北方領土 belong to. */
const HOKKAIDO = '01';

function dateInWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

function number(value: number): string {
  return value.toLocaleString('ja-JP');
}
