import type { UserFinding } from '../user-error.ts';
import type { Field } from './data-package.ts';
import type { RawTable } from './raw-table.ts';

/** Source ids by where a table names them: its columns, and its rows. */
export function namedSources(table: RawTable): ReadonlySet<string> {
  const { fields, foreignKeys } = table.resource;
  const columns = foreignKeys
    .filter((key) => key.resource === 'sources')
    .flatMap((key) => key.fields);
  const ofRows = table.rows.flatMap((row) => columns.map((column) => row.cells[column] ?? ''));
  const ofColumns = fields.flatMap((field) => field.source ?? []);
  return new Set([...ofRows, ...ofColumns]);
}

/**
 * Columns without a source, in tables whose rows name none either, and columns
 * whose source is not in the table of sources. (Rows are held by foreign keys.)
 */
export function unsourcedColumns(
  table: RawTable,
  sourceIds: ReadonlySet<string>,
  descriptor: string,
): readonly UserFinding[] {
  const { name, fields, foreignKeys } = table.resource;
  const rowsNameSources =
    name === 'sources' || foreignKeys.some((key) => key.resource === 'sources');
  return fields.flatMap((field) => {
    if (field.source === undefined)
      return rowsNameSources ? [] : [unsourced(descriptor, name, field)];
    return sourceIds.has(field.source) ? [] : [unknownSource(descriptor, name, field)];
  });
}

function unsourced(file: string, table: string, field: Field): UserFinding {
  return {
    file,
    column: `${table}.${field.name}`,
    found: { ja: '出典なし', en: 'no source' },
    expected: { ja: 'sources.csv の id', en: 'an id of sources.csv' },
    action: {
      ja: '列に source を書くか、表に source 列を足してください。',
      en: 'Give the column a source, or the table a column named source.',
    },
  };
}

function unknownSource(file: string, table: string, field: Field): UserFinding {
  return {
    file,
    column: `${table}.${field.name}`,
    found: field.source ?? '',
    expected: { ja: 'sources.csv の id', en: 'an id of sources.csv' },
    action: {
      ja: '綴りを直すか、sources.csv に出典を足してください。',
      en: 'Mend the spelling, or add the source to sources.csv.',
    },
  };
}
