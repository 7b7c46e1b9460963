import { textOf } from '../grid.ts';
import type { Interpretation, LeftOutRow, UnmatchedRow } from '../interpret/interpretation.ts';
import type { MunicipalityIndex } from '../reconcile/municipality-index.ts';
import { tidyCsv } from './tidy-csv.ts';

const REASONS: Readonly<Record<UnmatchedRow['reason'] | LeftOutRow['reason'], string>> = {
  nameAmbiguous: '同じ名称が複数',
  nameUnknown: '名称が見つからない',
  codeNameDiffer: 'コードと名称が別の団体',
  partOfMunicipality: '市区町村の一部',
  placeBlank: '市区町村の記入なし',
  mesh: 'メッシュコードが読めない',
  position: '位置が読めない',
  depopulationClass: '過疎区分が読めない',
  sex: '男女の別が読めない',
};

/** As many as a question offers. */
const MOST_CANDIDATES = 5;

/** Why a municipality is listed that no row of the table names. */
const NO_ROW = '表に行がない';

/** What does not match, either way. */
type Unmatched = Pick<Interpretation, 'table' | 'unmatched' | 'leftOut' | 'missing'>;

/** Whether there is anything that does not match. */
export function hasUnmatched({ unmatched, leftOut, missing }: Omit<Unmatched, 'table'>): boolean {
  return unmatched.length + leftOut.length + missing.length > 0;
}

/**
 * What does not match, both ways, as a CSV that a person can answer in and send back: rows
 * whose municipality is not certain or that could not be read, whole, with the row of the
 * sheet and up to five candidates; then the municipalities that have no row.
 */
export function unmatchedCsv(
  { table, unmatched, leftOut, missing }: Unmatched,
  { byCode }: MunicipalityIndex,
): string {
  const byRow = new Map(table.rows.map((row) => [row.row, row.cells]));
  const named = (code: string): string => {
    const known = byCode.get(code);
    return known === undefined ? '' : `${code} ${known.prefecture}${known.name}`;
  };
  const ofRow = (row: number, reason: keyof typeof REASONS, words: readonly string[]) => [
    row + 1,
    REASONS[reason],
    ...Array.from({ length: 1 + MOST_CANDIDATES }, (_, at) => words[at] ?? ''),
    ...table.columns.map(({ index }) => textOf(byRow.get(row)?.[index])),
  ];
  const rows = [
    ...unmatched.map(({ row, reason, found, candidates }) =>
      ofRow(row, reason, [found, ...candidates.map(({ code }) => named(code))]),
    ),
    ...leftOut.map(({ row, reason }) => ofRow(row, reason, [])),
  ].toSorted((a, b) => Number(a[0]) - Number(b[0]));
  return tidyCsv({
    headings: [
      '行',
      '理由',
      '見つからない名称',
      '候補1',
      '候補2',
      '候補3',
      '候補4',
      '候補5',
      ...table.columns.map(({ label }) => label),
    ],
    rows: [
      ...rows,
      ...missing.map((code) => [
        '',
        NO_ROW,
        '',
        named(code),
        ...Array.from({ length: MOST_CANDIDATES - 1 + table.columns.length }, () => ''),
      ]),
    ],
  });
}
