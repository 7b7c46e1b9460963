import { isNumber, toCell, type Figure } from '../../src/domain/absence.ts';
import type {
  DepopulationRow,
  MunicipalFigure,
  Placed,
  SurveyedDemandPoint,
  SurveyedHub,
  SurveyedRmo,
} from '../../src/survey/interpret/canonical-rows.ts';

/** A row of a table in `data/`: text cells by column name. */
export type DataRow = Readonly<Record<string, string>>;

/** What all rows of one import share. */
export interface ImportOrigin {
  /** Source id of the imported file. */
  readonly source: string;
  /** File and sheet, for `source_detail`. */
  readonly detail: string;
}

const UNKNOWN = '…';

/** A hub as a row of `survey/hubs.csv`; what that table has no column for goes into the note. */
export function hubRow(hub: SurveyedHub, id: string, origin: ImportOrigin): DataRow {
  return {
    hub_id: id,
    municipality_code: hub.municipalityCode,
    name: hub.name === '' ? '（名称の記載なし）' : hub.name,
    in_strategy: answer(hub.inStrategy),
    scheme: hub.scheme ?? '小さな拠点',
    area: hub.area ?? '',
    building: hub.building ?? '',
    address: hub.address ?? '',
    settlements: list(hub.settlements.length === 0 ? undefined : hub.settlements),
    operator: hub.operator ?? hub.rmoName ?? '',
    population_persons: whole(hub.population),
    ageing_rate_percent: figure(hub.ageingRatePercent),
    households: whole(hub.households),
    opened: hub.opened ?? UNKNOWN,
    facilities: list(hub.facilities),
    transports: list(hub.transports),
    has_rmo: answer(hub.hasRmo),
    ...placed(hub, origin),
    source: origin.source,
    source_detail: `${origin.detail} ${hub.row + 1}行`,
    note: notes(hub),
    facilities_not_known: list(hub.facilitiesNotKnown ?? []),
    transports_not_known: list(hub.transportsNotKnown ?? []),
  };
}

/** An RMO as a row of `survey/rmos.csv`. */
export function rmoRow(rmo: SurveyedRmo, id: string, origin: ImportOrigin): DataRow {
  return {
    rmo_id: id,
    municipality_code: rmo.municipalityCode,
    name: rmo.name === '' ? '（名称の記載なし）' : rmo.name,
    base: rmo.base ?? '',
    legal_form: rmo.legalForm ?? '',
    address: rmo.address ?? '',
    population_persons: whole(rmo.population),
    ...placed(rmo, origin),
    source: origin.source,
    source_detail: `${origin.detail} ${rmo.row + 1}行`,
    note: joined([
      ['活動範囲', rmo.area],
      ['設立', rmo.opened],
      ['ホームページ', rmo.homepage],
      ['', rmo.note],
    ]),
  };
}

/** A municipality's class as a row of `survey/depopulation_classes.csv`. */
export function depopulationRow(
  row: Pick<DepopulationRow, 'municipalityCode' | 'depopulationClass' | 'asOf'>,
  { source }: ImportOrigin,
): DataRow {
  return {
    municipality_code: row.municipalityCode,
    as_of: row.asOf,
    depopulation_class: row.depopulationClass,
    source,
  };
}

/** Old municipalities as rows of `survey/depopulation_partial_areas.csv`. */
export function partialAreaRows(
  row: DepopulationRow,
  { source }: ImportOrigin,
): readonly DataRow[] {
  return row.partialAreas.map((area, at) => ({
    municipality_code: row.municipalityCode,
    as_of: row.asOf,
    sequence: `${at + 1}`,
    old_municipality: area,
    source,
  }));
}

/** A figure as a row of `survey/imported_figures.csv`. */
export function figureRow(row: MunicipalFigure, { source }: ImportOrigin): DataRow {
  return {
    municipality_code: row.municipalityCode,
    measure: row.measure,
    as_of: row.asOf === '' ? UNKNOWN : row.asOf,
    value: figure(row.value),
    unit: row.unit,
    source,
  };
}

/** A place where people live as a row of `survey/imported_demand_points.csv`. */
export function demandRow(
  point: SurveyedDemandPoint,
  id: string,
  { source }: ImportOrigin,
): DataRow {
  return {
    demand_point_id: id,
    mesh_code: point.mesh ?? UNKNOWN,
    longitude_degrees: point.position === undefined ? UNKNOWN : `${point.position[0]}`,
    latitude_degrees: point.position === undefined ? UNKNOWN : `${point.position[1]}`,
    municipality_code: point.municipalityCode ?? UNKNOWN,
    name: point.name ?? '',
    population_persons: figure(point.population),
    over65_persons: figure(point.over65),
    over75_persons: figure(point.over75),
    population_2050_persons: figure(point.population2050),
    households: figure(point.households),
    source,
  };
}

function placed(
  { position, positionPrecision, isGeocoded = false }: Placed,
  origin: ImportOrigin,
): DataRow {
  const isOffice = positionPrecision === 'municipality_office';
  return {
    longitude_degrees: `${Number(position[0].toFixed(7))}`,
    latitude_degrees: `${Number(position[1].toFixed(7))}`,
    position_precision: positionPrecision,
    position_source: isOffice
      ? 'localgovjp'
      : isGeocoded
        ? 'geolonia-addresses-2024'
        : origin.source,
    position_source_detail: isOffice
      ? '市町村役場の位置'
      : isGeocoded
        ? '住所から'
        : '表の緯度・経度',
  };
}

function notes(hub: SurveyedHub): string {
  return joined([
    ['集落数', isNumber(hub.settlementCount) ? `${hub.settlementCount}` : undefined],
    ['対象範囲', hub.areaScope],
    ['地域区分', hub.regionClass],
    ['地域再生計画への位置付け', plan(hub.inRevitalisationPlan)],
    ['その他の施設', hub.otherFacilities.join('・')],
    ['その他の交通手段', hub.otherTransports.join('・')],
    ['地域運営組織', hub.rmoName],
    ['法人格', hub.legalForm],
    ['ホームページ', hub.homepage],
    ['', hub.note],
  ]);
}

function plan(stated: boolean | undefined): string | undefined {
  if (stated === undefined) return undefined;
  return stated ? '有' : '無';
}

function joined(parts: readonly (readonly [label: string, text: string | undefined])[]): string {
  return parts
    .filter(([, text]) => text !== undefined && text !== '')
    .map(([label, text]) => (label === '' ? text : `${label}: ${text}`))
    .join('; ');
}

function answer(value: boolean | undefined): string {
  return value === undefined ? UNKNOWN : `${value}`;
}

/** Items divided by a bar. An empty list is a statement (皆無), told from not stated. */
function list(items: readonly string[] | undefined): string {
  if (items === undefined) return UNKNOWN;
  return items.length === 0 ? '-' : items.join('|');
}

function figure(value: Figure): string {
  return `${toCell(value)}`;
}

/** Persons and households are whole: a mean or a converted unit is rounded. */
function whole(value: Figure): string {
  return isNumber(value) ? `${Math.round(value)}` : figure(value);
}
