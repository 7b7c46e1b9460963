import {
  DEPOPULATION_CLASSES,
  DEPOPULATION_DATES,
  isDepopulated,
  type DepopulationClass,
} from '../../src/domain/depopulation.ts';
import type { BoundarySource, Drawing } from '../../src/domain/edition.ts';
import { toLongitudeLatitude } from '../../src/map/drawing/mercator.ts';
import { placeOnDrawing } from '../../src/map/drawing/fit.ts';
import type { CanonicalMunicipality, CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import type { MapArea } from '../lib/geometry/map-area.ts';
import type { LabelWish } from '../lib/drawing/place-labels.ts';
import { CLASS_STYLES } from '../lib/drawing/class-style.ts';
import { LABEL_SIZE, writeStaticMap } from '../lib/drawing/static-map.ts';
import { textWidth } from '../lib/drawing/svg-text.ts';
import { textFile, type EditionFile } from './edition-file.ts';
import { areaFileName, NATION_CODE, type Drawings } from './make-drawings.ts';
import type { MapGeometry } from './make-geometry.ts';

/** The newest list of depopulated municipalities. */
const AS_OF = DEPOPULATION_DATES[0];

/** SVG maps of depopulation classes, of the nation and of each prefecture. */
export function makeStaticMaps(
  drawings: Drawings,
  tables: CanonicalTables,
  geometry: MapGeometry,
  boundaries: BoundarySource,
): EditionFile[] {
  const names = new Map(tables.prefectures.map(({ code, name }) => [code, name]));
  return [...drawings].map(([code, { drawing, picture }]) => {
    const isNation = code === NATION_CODE;
    const shown = tables.municipalities.flatMap((municipality, index) => {
      const depopulationClass = tables.depopulation[AS_OF][index];
      const isShown = isNation || municipality.prefectureCode === code;
      return isShown && depopulationClass !== undefined
        ? [{ municipality, depopulationClass }]
        : [];
    });
    const area = isNation ? '全国' : (names.get(code) ?? code);
    const svg = writeStaticMap({
      drawing,
      mainFrame: picture.main.frame,
      title: `${area}の過疎の区分（${dateInWords(AS_OF)}）`,
      sentence: sentenceOf(
        area,
        shown.map(({ depopulationClass }) => depopulationClass),
      ),
      classByCode: new Map(shown.map((row) => [row.municipality.code, row.depopulationClass])),
      labels: isNation
        ? []
        : labelsOf(
            shown.map((row) => row.municipality),
            drawing,
            tables,
            geometry,
          ),
      prefecture: isNation ? undefined : code,
      notes: notesOf(code, boundaries, geometry.match === undefined),
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

function notesOf(code: string, boundaries: BoundarySource, isDots: boolean): string[] {
  const hasNorthern = code === NATION_CODE || code === HOKKAIDO;
  return [
    `出典：総務省「過疎地域市町村等一覧（令和4年4月1日現在）」。一部過疎は、合併前の旧市町村の区域が過疎地域に該当するもの。`,
    `${isDots ? '点は市区町村の役所の位置。' : '面は市区町村の区域。'}${hasNorthern ? '北方領土は集計の対象外。' : ''}`,
    `境界：${boundaries.credit.ja}`,
  ];
}

/** Names in the middle of their areas, or above their offices; the populous first. */
export function labelsOf(
  municipalities: readonly CanonicalMunicipality[],
  drawing: Drawing,
  tables: CanonicalTables,
  { map }: MapGeometry,
): (LabelWish & { readonly code: string })[] {
  const population = tables.figures.find(({ name }) => name === 'population_2020')?.values ?? [];
  const byCode = new Map(
    tables.municipalities.map(({ code }, index) => [code, Number(population[index]) || 0]),
  );
  const areas = new Map(map.municipalities.map((area) => [area.code, area]));
  return municipalities
    .toSorted((a, b) => (byCode.get(b.code) ?? 0) - (byCode.get(a.code) ?? 0))
    .map(({ code, name, office }) => {
      const area = areas.get(code);
      const place = area === undefined ? undefined : labelPlace(area, drawing);
      if (place !== undefined) return { code, text: name, x: place[0], y: place[1] };
      return { code, text: name, ...aroundDot(name, placeOnDrawing(drawing, office)) };
    });
}

/** The middle of an area, or above one too small to hold its name; none outside the picture. */
function labelPlace({ box, centre }: MapArea, drawing: Drawing): [number, number] | undefined {
  const place = (x = 0, y = 0): [number, number] =>
    placeOnDrawing(drawing, toLongitudeLatitude([x, y]));
  const [x, y] = place(...centre);
  const top = place(centre[0], box[1])[1];
  if (x < 0 || x > drawing.width || y < 0 || y > drawing.height) return undefined;
  return y - top < LEAST_HALF_HEIGHT ? [x, top - LEAST_HALF_HEIGHT] : [x, y];
}

/** Above a dot, or else below, right or left of it. */
function aroundDot(
  name: string,
  [x, y]: readonly [number, number],
): Pick<LabelWish, 'x' | 'y' | 'others'> {
  const aside = BESIDE_DOT + textWidth(name, LABEL_SIZE) / 2;
  const others = [
    [x, y + ABOVE_DOT],
    [x + aside, y],
    [x - aside, y],
  ] as const;
  return { x, y: y - ABOVE_DOT, others };
}

/** From a dot's middle to that of a name above it, and to the edge of a name beside it, in pixels. */
const ABOVE_DOT = 16;
const BESIDE_DOT = 10;

/** Half of the height in pixels below which a name would hide the area. */
const LEAST_HALF_HEIGHT = 11;

/** The prefecture that 北方領土 belong to. */
const HOKKAIDO = '01';

function dateInWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

function number(value: number): string {
  return value.toLocaleString('ja-JP');
}
