import { utils, write } from '@e965/xlsx';
import type { MunicipalityIndex } from '../../src/survey/reconcile/municipality-index.ts';

const HEADINGS = [
  '都道府県',
  '市町村',
  '地区名・拠点名',
  '住所',
  '人口',
  '集落数',
  '対象範囲',
  '総合戦略への位置付け',
  '郵便局',
  '診療所',
  '食料品・日用品販売店',
  '地域運営組織の有無',
];

/** A hub of a survey as its sender writes it: full-width digits, units, separators, marks. */
function surveyRow(at: number, prefecture: string, municipality: string): readonly string[] {
  const population = 120 + ((at * 37) % 4000);
  return [
    prefecture,
    municipality,
    `拠点${at + 1}`,
    `${municipality}大字${(at * 7) % 90}番地`,
    at % 5 === 0 ? `${population}人` : population.toLocaleString('ja-JP'),
    at % 7 === 0 ? '１２' : `${1 + (at % 30)}`,
    at % 2 === 0 ? '小学校区' : '旧小学校区',
    at % 3 === 0 ? '無' : '有',
    at % 2 === 0 ? '○' : '',
    at % 4 === 0 ? '○' : '',
    at % 3 === 0 ? '○' : '-',
    at % 6 === 0 ? '無' : '有',
  ];
}

/** Rows of a survey of hubs under their heading, spread over all municipalities. */
export function surveyRows(
  { byCode, prefectures }: MunicipalityIndex,
  count: number,
): readonly (readonly string[])[] {
  const places = [...byCode.values()].map(({ code, name }) => [
    prefectures.get(code.slice(0, 2)) ?? '',
    name,
  ]);
  const rows = Array.from({ length: count }, (_, at) => {
    const [prefecture = '', municipality = ''] = places[at % places.length] ?? [];
    return surveyRow(at, prefecture, municipality);
  });
  return [HEADINGS, ...rows];
}

/** The rows as UTF-8 csv. */
export function surveyCsv(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join(''));
}

/** The rows as an xlsx, figures that need no repair as numbers. */
export function surveyXlsx(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.map((row) => row.map((cell) => (/^\d+$/u.test(cell) ? Number(cell) : cell)));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(cells), '実態調査');
  const options = { type: 'array', bookType: 'xlsx', compression: true, bookSST: true } as const;
  return new Uint8Array(write(book, options) as ArrayBuffer);
}

function quoted(cell: string): string {
  return cell.includes(',') ? `"${cell}"` : cell;
}
