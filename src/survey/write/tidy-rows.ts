import { isNumber, toCell, type Figure } from '../../domain/absence.ts';
import {
  HUB_FACILITIES,
  HUB_TRANSPORTS,
  type HubFacility,
  type HubTransport,
} from '../../domain/hub.ts';
import { withCheckDigit } from '../../domain/municipality-code.ts';
import type {
  CanonicalRows,
  CodeRow,
  DepopulationRow,
  MunicipalFigure,
  Placed,
  SurveyedDemandPoint,
  SurveyedHub,
  SurveyedRmo,
} from '../interpret/canonical-rows.ts';
import { PRECISION_WORDS } from '../interpret/position-reader.ts';
import type { MunicipalityIndex } from '../reconcile/municipality-index.ts';
import { measureTitle } from '../tables/measure-words.ts';
import { sharedBlock, type Column, type Part, type TidyCell, type TidyRow } from './tidy-parts.ts';
import { DEPOPULATION_WORDS, FACILITY_HEADINGS, TRANSPORT_HEADINGS } from './tidy-words.ts';

/** Headings and rows of a tidy table: one heading row, one value a cell. */
export interface TidyTable {
  readonly headings: readonly string[];
  /** Made one after the other when asked for: a large table is never there twice. */
  readonly rows: Iterable<TidyRow>;
}

/**
 * A table as its sender should have made it: heading first, one table, codes and
 * formal names, units in headings, marks for what is absent. `readSurveyFile` and
 * `interpretTable` read it back to the same rows.
 */
export function tidyTable(canonical: CanonicalRows, index: MunicipalityIndex): TidyTable {
  const place = placeColumns(index);
  switch (canonical.target) {
    case 'hubs':
      return table([...place, ...hubColumns(canonical.asked)], canonical.rows);
    case 'rmos':
      return table([...place, ...RMO_COLUMNS], canonical.rows);
    case 'depopulation':
      return table([...place, ...DEPOPULATION_COLUMNS], canonical.rows);
    case 'codes':
      return table([...place, ...CODE_COLUMNS], canonical.rows);
    case 'figures':
      return table([...place, ...FIGURE_COLUMNS], canonical.rows);
    default:
      return table(demandColumns(canonical.rows), canonical.rows);
  }
}

function table<T>(parts: readonly Part<T>[], rows: readonly T[]): TidyTable {
  const readers = parts.map((part) => ('cells' in part ? part.cells : part.value));
  return {
    headings: parts.flatMap((part) => ('cells' in part ? part.headings : part.heading)),
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield readers.map((read) => read(row));
      },
    },
  };
}

/** Text as it is; not stated is blank. */
function text(value: string | undefined): TidyCell {
  return value ?? '';
}

/** 有, 無, or blank for not stated. */
function answer(value: boolean | undefined): TidyCell {
  if (value === undefined) return '';
  return value ? '有' : '無';
}

/** What a row has; rows that leave nothing open share their list, and so its cells. */
type RowItems<T> =
  | readonly T[]
  | undefined
  | { readonly items: readonly T[] | undefined; readonly notKnown: readonly T[] };

function rowItems<T>(
  items: readonly T[] | undefined,
  notKnown: readonly T[] | undefined,
): RowItems<T> {
  return notKnown === undefined ? items : { items, notKnown };
}

/** 有, 無, … where the row leaves it open, or blank where it says nothing at all. */
function itemAnswer<T>(row: RowItems<T>, item: T): TidyCell {
  if (row === undefined || !('notKnown' in row)) return answer(row?.includes(item));
  return row.notKnown.includes(item) ? toCell('unknown') : answer(row.items?.includes(item));
}

function placeColumns(
  index: MunicipalityIndex,
): readonly Part<{ readonly municipalityCode: string }>[] {
  const columns: readonly Column<string>[] = [
    { heading: '団体コード', value: withCheckDigit },
    { heading: '都道府県', value: (code) => text(index.byCode.get(code)?.prefecture) },
    { heading: '市区町村', value: (code) => text(index.byCode.get(code)?.name) },
  ];
  return [sharedBlock(columns, (row) => row.municipalityCode)];
}

const PLACED: readonly Column<Placed>[] = [
  { heading: '緯度（度）', value: (row) => (isGiven(row) ? row.position[1] : '') },
  { heading: '経度（度）', value: (row) => (isGiven(row) ? row.position[0] : '') },
  { heading: '位置の精度', value: (row) => PRECISION_WORDS[row.positionPrecision] },
];

/** The office stands for a position that nobody gave: it is not written as one. */
function isGiven(row: Placed): boolean {
  return row.positionPrecision !== 'municipality_office';
}

type Asked = Extract<CanonicalRows, { readonly target: 'hubs' }>['asked'];

/** A thing the table did not ask about is neither 有 nor 無. */
const hubColumns = ({ facilities, transports }: Asked): readonly Part<SurveyedHub>[] => [
  { heading: '拠点名', value: (hub) => hub.name },
  { heading: '事業名', value: (hub) => text(hub.scheme) },
  { heading: '対象地区', value: (hub) => text(hub.area) },
  { heading: '中心施設', value: (hub) => text(hub.building) },
  { heading: '住所', value: (hub) => text(hub.address) },
  { heading: '人口（人）', value: (hub) => toCell(hub.population) },
  { heading: '高齢化率（%）', value: (hub) => toCell(hub.ageingRatePercent) },
  { heading: '世帯数（世帯）', value: (hub) => toCell(hub.households) },
  { heading: '集落数（集落）', value: (hub) => toCell(hub.settlementCount) },
  { heading: '構成集落', value: (hub) => hub.settlements.join('|') },
  { heading: '対象範囲', value: (hub) => text(hub.areaScope) },
  { heading: '地域区分', value: (hub) => text(hub.regionClass) },
  { heading: '総合戦略への位置付け', value: (hub) => answer(hub.inStrategy) },
  { heading: '地域再生計画への位置付け', value: (hub) => answer(hub.inRevitalisationPlan) },
  { heading: '運営主体', value: (hub) => text(hub.operator) },
  { heading: '開設年月', value: (hub) => text(hub.opened) },
  sharedBlock(
    HUB_FACILITIES.map((item): Column<RowItems<HubFacility>> => ({
      heading: FACILITY_HEADINGS[item],
      value: (row) => (facilities.includes(item) ? itemAnswer(row, item) : ''),
    })),
    (hub) => rowItems(hub.facilities, hub.facilitiesNotKnown),
  ),
  { heading: 'その他の施設', value: (hub) => hub.otherFacilities.join('|') },
  sharedBlock(
    HUB_TRANSPORTS.map((item): Column<RowItems<HubTransport>> => ({
      heading: TRANSPORT_HEADINGS[item],
      value: (row) => (transports.includes(item) ? itemAnswer(row, item) : ''),
    })),
    (hub) => rowItems(hub.transports, hub.transportsNotKnown),
  ),
  { heading: 'その他の交通手段', value: (hub) => hub.otherTransports.join('|') },
  { heading: '地域運営組織の有無', value: (hub) => answer(hub.hasRmo) },
  { heading: '地域運営組織の名称', value: (hub) => text(hub.rmoName) },
  { heading: '法人格', value: (hub) => text(hub.legalForm) },
  { heading: 'ホームページ', value: (hub) => text(hub.homepage) },
  ...PLACED,
  { heading: '備考', value: (hub) => text(hub.note) },
];

const RMO_COLUMNS: readonly Column<SurveyedRmo>[] = [
  { heading: '地域運営組織名', value: (rmo) => rmo.name },
  { heading: '活動拠点', value: (rmo) => text(rmo.base) },
  { heading: '活動範囲', value: (rmo) => text(rmo.area) },
  { heading: '法人格', value: (rmo) => text(rmo.legalForm) },
  { heading: '住所', value: (rmo) => text(rmo.address) },
  { heading: '人口（人）', value: (rmo) => toCell(rmo.population) },
  { heading: '設立年月', value: (rmo) => text(rmo.opened) },
  { heading: 'ホームページ', value: (rmo) => text(rmo.homepage) },
  ...PLACED,
  { heading: '備考', value: (rmo) => text(rmo.note) },
];

const DEPOPULATION_COLUMNS: readonly Column<DepopulationRow>[] = [
  { heading: '過疎区分', value: (row) => DEPOPULATION_WORDS[row.depopulationClass] },
  { heading: '区域', value: (row) => row.partialAreas.join('|') },
  { heading: '時点', value: (row) => row.asOf },
];

const CODE_COLUMNS: readonly Column<CodeRow>[] = [
  { heading: '市区町村名（カナ）', value: (row) => text(row.kana) },
];

const FIGURE_COLUMNS: readonly Column<MunicipalFigure>[] = [
  { heading: '項目', value: (row) => row.measure },
  { heading: '項目名', value: (row) => measureTitle(row.measure) },
  { heading: '時点', value: (row) => row.asOf },
  { heading: '値', value: (row) => toCell(row.value) },
  { heading: '単位', value: (row) => row.unit },
];

/** Mesh cells are named by their code, other points by latitude and longitude. */
function demandColumns(
  rows: readonly SurveyedDemandPoint[],
): readonly Column<SurveyedDemandPoint>[] {
  const isMesh = rows[0]?.mesh !== undefined;
  const where: readonly Column<SurveyedDemandPoint>[] = isMesh
    ? [{ heading: 'メッシュコード', value: (point) => text(point.mesh) }]
    : [
        {
          heading: '団体コード',
          value: ({ municipalityCode: code }) => (code === undefined ? '' : withCheckDigit(code)),
        },
        { heading: '名称', value: (point) => text(point.name) },
        { heading: '緯度（度）', value: (point) => point.position?.[1] ?? '' },
        { heading: '経度（度）', value: (point) => point.position?.[0] ?? '' },
      ];
  const counts: readonly (Column<SurveyedDemandPoint> & {
    readonly figure: (point: SurveyedDemandPoint) => Figure;
  })[] = [
    countColumn('人口（人）', (point) => point.population),
    countColumn('65歳以上人口（人）', (point) => point.over65),
    countColumn('75歳以上人口（人）', (point) => point.over75),
    ...(isMesh ? [] : [countColumn('2050年人口（人）', (point) => point.population2050)]),
    countColumn('世帯数（世帯）', (point) => point.households),
  ];
  // A measure that no point has is left out, but for the population itself.
  const known = counts.filter(
    ({ figure }, at) =>
      at === 0 || rows.some((row) => isNumber(figure(row)) || figure(row) !== 'unknown'),
  );
  return [...where, ...known];
}

function countColumn(heading: string, figure: (point: SurveyedDemandPoint) => Figure) {
  return { heading, value: (point: SurveyedDemandPoint) => toCell(figure(point)), figure };
}
