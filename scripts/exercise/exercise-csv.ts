import Papa from 'papaparse';
import { prefectureOf } from '../../src/domain/municipality-code.ts';
import type { Hub } from '../../src/domain/hub.ts';
import type { Rmo } from '../../src/domain/rmo.ts';
import { figuresJa } from '../../src/text/ja/figures.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { NOTE } from './exercise-names.ts';
import type { Exercise } from './generate-exercise.ts';

/** Spreadsheets take a file for UTF-8 only with this mark at its beginning. */
const BYTE_ORDER_MARK = '\u{FEFF}';

type Column<T> = readonly [heading: string, value: (row: T) => string | number | undefined];

/**
 * The practice data as CSV (UTF-8 with byte order mark, CRLF), with the
 * headings of the survey's tables, so that they can also be imported for
 * practice. The first column of every row says that it is made up.
 */
export function exerciseCsv(
  { hubs, rmos }: Exercise,
  { municipalities, prefectures }: Pick<CanonicalTables, 'municipalities' | 'prefectures'>,
): { readonly hubs: string; readonly rmos: string } {
  const names = new Map(
    [...municipalities, ...prefectures].map(({ code, name }) => [code, name] as const),
  );
  return {
    hubs: toCsv(hubs, [...placeColumns<Hub>(names), ...HUB_COLUMNS, ...positionColumns<Hub>()]),
    rmos: toCsv(rmos, [...placeColumns<Rmo>(names), ...RMO_COLUMNS, ...positionColumns<Rmo>()]),
  };
}

const HUB_COLUMNS: readonly Column<Hub>[] = [
  ['地区名・拠点名', ({ name }) => name],
  ['人口', ({ population }) => population],
  ['世帯数', ({ households }) => households],
  ['高齢化率', ({ ageingRatePercent }) => ageingRatePercent],
  ['集落数', ({ settlements }) => settlements.length],
  ['総合戦略への位置付け', ({ inStrategy }) => yesOrNo(inStrategy)],
  ['主な拠点施設', ({ facilities }) => listed(facilities, figuresJa.hub.facilityNames)],
  ['交通ネットワーク', ({ transports }) => listed(transports, figuresJa.hub.transportNames)],
  ['地域運営組織の有無', ({ hasRmo }) => yesOrNo(hasRmo)],
  ['地域運営組織の名称', ({ operator }) => operator],
  ['開設年月', ({ opened }) => opened],
];

const RMO_COLUMNS: readonly Column<Rmo>[] = [
  ['組織名', ({ name }) => name],
  ['法人格', ({ legalForm }) => legalForm],
  ['活動拠点', ({ base }) => base],
  ['人口', ({ population }) => population],
];

function placeColumns<T extends Hub | Rmo>(names: ReadonlyMap<string, string>): Column<T>[] {
  return [
    ['データの別', () => NOTE],
    ['都道府県', ({ municipalityCode }) => names.get(prefectureOf(municipalityCode))],
    ['市町村', ({ municipalityCode }) => names.get(municipalityCode)],
    ['団体コード', ({ municipalityCode }) => municipalityCode],
  ];
}

function positionColumns<T extends Hub | Rmo>(): Column<T>[] {
  return [
    ['緯度', ({ position: [, latitude] }) => latitude],
    ['経度', ({ position: [longitude] }) => longitude],
  ];
}

function toCsv<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  const fields = columns.map(([heading]) => heading);
  const data = rows.map((row) => columns.map(([, value]) => value(row) ?? ''));
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { newline: '\r\n' }) + '\r\n';
}

function listed<K extends string>(
  ids: readonly K[] | undefined,
  names: Readonly<Record<K, string>>,
): string | undefined {
  return ids?.map((id) => names[id]).join('、');
}

function yesOrNo(answer: boolean | undefined): string | undefined {
  return answer === undefined ? undefined : answer ? '有' : '無';
}
