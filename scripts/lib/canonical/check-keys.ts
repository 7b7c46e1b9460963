import type { UserFinding } from '../user-error.ts';
import type { ForeignKey } from './data-package.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { keyOf } from './raw-table.ts';

/** Rows whose primary or other unique key stands in an earlier row already. */
export function duplicateKeys(table: RawTable): readonly UserFinding[] {
  const { primaryKey, uniqueKeys, fields } = table.resource;
  const single = fields.filter((field) => field.constraints.unique).map((field) => [field.name]);
  return [primaryKey, ...uniqueKeys, ...single].flatMap((columns) => repeated(table, columns));
}

/** Cells that name nothing in the table they refer to; symbols of absence refer to nothing. */
export function danglingReferences(
  table: RawTable,
  tables: ReadonlyMap<string, RawTable>,
): readonly UserFinding[] {
  return table.resource.foreignKeys.flatMap((key) => {
    const target = tables.get(key.resource);
    return target === undefined ? [] : dangling(table, key, target);
  });
}

function repeated(table: RawTable, columns: readonly string[]): readonly UserFinding[] {
  const firstRows = new Map<string, number>();
  const findings: UserFinding[] = [];
  for (const row of table.rows) {
    const key = keyOf(row, columns);
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, row.row);
    else findings.push(repeatedKey(table, row, columns, first));
  }
  return findings;
}

function repeatedKey(
  table: RawTable,
  row: RawRow,
  columns: readonly string[],
  first: number,
): UserFinding {
  return {
    file: table.file,
    row: row.row,
    column: columns.join(', '),
    found: columns.map((column) => row.cells[column]).join(', '),
    expected: { ja: `${first}行にない値`, en: `a value that row ${first} has not got` },
    action: {
      ja: 'どちらかの行を消すか、値を直してください。',
      en: 'Remove one of the two rows, or mend the value.',
    },
  };
}

function dangling(table: RawTable, key: ForeignKey, target: RawTable): readonly UserFinding[] {
  const known = new Set(target.rows.map((row) => keyOf(row, key.referencedFields)));
  const { missingValues } = table.resource;
  const refers = (row: RawRow): boolean =>
    !key.fields.some((column) => missingValues.includes(row.cells[column] ?? ''));
  return table.rows
    .filter((row) => refers(row) && !known.has(keyOf(row, key.fields)))
    .map((row) => {
      const wanted = `${target.file} (${key.referencedFields.join(', ')})`;
      return {
        file: table.file,
        row: row.row,
        column: key.fields.join(', '),
        found: key.fields.map((column) => row.cells[column]).join(', '),
        expected: { ja: `${wanted} にある値`, en: `a value of ${wanted}` },
        action: {
          ja: `値を直すか、${target.file} に行を足してください。`,
          en: `Mend the value, or add a row to ${target.file}.`,
        },
      };
    });
}
