import type { UserFinding } from '../user-error.ts';
import type { Correction } from './canonical-tables.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/** Hand fixes as applied, and the tables after them. */
export interface CorrectedTables {
  readonly tables: ReadonlyMap<string, RawTable>;
  readonly corrections: readonly Correction[];
}

/**
 * Applies the hand fixes: the cell named by key and field goes from `old` to
 * `new`. One that fits no row, no column, or another old value is added to
 * `findings`, so that a fix never outlives the slip it mends.
 */
export function applyCorrections(
  tables: ReadonlyMap<string, RawTable>,
  findings: UserFinding[],
): CorrectedTables {
  const corrected = new Map(tables);
  const corrections: Correction[] = [];
  for (const fixes of tables.values()) {
    const name = fixes.resource.corrects;
    const target = name === undefined ? undefined : corrected.get(name);
    if (target === undefined) continue;
    // A list, and not a map by key: a key that stands twice is still to be found.
    const rows = [...target.rows];
    const places = new Map(rows.map((row, place) => [describeKey(target, row), place]));
    for (const fix of fixes.rows) {
      const correction = readCorrection(target.resource.name, fix);
      const place = places.get(correction.key) ?? -1;
      const row = rows[place];
      const problem = misfit(fixes, fix, target, row);
      if (problem !== undefined) findings.push(problem);
      else if (row !== undefined) {
        rows[place] = withCell(row, correction.field, correction.new);
        corrections.push(correction);
      }
    }
    corrected.set(target.resource.name, { ...target, rows });
  }
  return { tables: corrected, corrections };
}

/** Primary key of a row as the fixes write it: `municipality_code=15222, as_of=2021-04-01`. */
function describeKey(table: RawTable, row: RawRow): string {
  return table.resource.primaryKey
    .map((column) => `${column}=${row.cells[column] ?? ''}`)
    .join(', ');
}

function readCorrection(table: string, fix: RawRow): Correction {
  const cell = (name: string): string => fix.cells[name] ?? '';
  return {
    table,
    key: cell('key'),
    field: cell('field'),
    old: cell('old'),
    new: cell('new'),
    reason: cell('reason'),
    source: cell('source'),
  };
}

function withCell(row: RawRow, column: string, text: string): RawRow {
  return { row: row.row, cells: { ...row.cells, [column]: text } };
}

function misfit(
  fixes: RawTable,
  fix: RawRow,
  target: RawTable,
  row: RawRow | undefined,
): UserFinding | undefined {
  const { key = '', field = '', old = '' } = fix.cells;
  const at = { file: fixes.file, row: fix.row };
  const action = {
    ja: 'この手直しを改めるか、消してください。',
    en: 'Change this fix, or remove it.',
  };
  if (row === undefined) {
    const expected = { ja: `${target.file} の行`, en: `a row of ${target.file}` };
    return { ...at, column: 'key', found: key, expected, action };
  }
  const cell = row.cells[field];
  if (cell === undefined) {
    const expected = { ja: `${target.file} の列`, en: `a column of ${target.file}` };
    return { ...at, column: 'field', found: field, expected, action };
  }
  if (cell === old) return undefined;
  const expected = {
    ja: `${target.file} ${row.row}行にある「${cell}」`,
    en: `"${cell}", as in row ${row.row} of ${target.file}`,
  };
  return { ...at, column: 'old', found: old, expected, action };
}
