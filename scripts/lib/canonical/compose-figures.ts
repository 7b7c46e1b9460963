import type { UserFinding } from '../user-error.ts';
import type { CanonicalMunicipality, FigureColumn } from './canonical-tables.ts';
import type { Field } from './data-package.ts';
import type { TypedRow, TypedTable } from './typed-table.ts';

/**
 * The columns of a table of figures, in the order of the municipalities. A
 * municipality without a row is added to `findings`.
 */
export function composeFigures(
  table: TypedTable,
  municipalities: readonly CanonicalMunicipality[],
  findings: UserFinding[],
): readonly FigureColumn[] {
  const rows = new Map(table.rows.map((row) => [row.text('municipality_code'), row]));
  for (const { code, name } of municipalities)
    if (!rows.has(code)) findings.push(missingRow(table.file, `${code} ${name}`));
  return table.resource.fields
    .filter((field) => field.name !== 'municipality_code')
    .map((field) => composeColumn(table, field, municipalities, rows));
}

function composeColumn(
  table: TypedTable,
  field: Field,
  municipalities: readonly CanonicalMunicipality[],
  rows: ReadonlyMap<string, TypedRow>,
): FigureColumn {
  const group = field.figureGroup ?? table.resource.figureGroup;
  if (group === undefined) throw new TypeError(`table ${table.resource.name} has no figureGroup`);
  return {
    name: field.name,
    table: table.resource.name,
    group,
    title: field.title,
    unit: field.unit ?? '',
    asOf: field.asOf ?? '',
    source: field.source ?? '',
    values: municipalities.map(({ code }) => rows.get(code)?.figure(field.name) ?? 'notLoaded'),
  };
}

function missingRow(file: string, municipality: string): UserFinding {
  return {
    file,
    column: 'municipality_code',
    found: { ja: `${municipality} の行がありません`, en: `no row for ${municipality}` },
    expected: { ja: '市区町村ごとに1行', en: 'one row for each municipality' },
    action: {
      ja: '行を足し、値がなければ記号を書いてください。',
      en: 'Add the row; where there is no value, write a symbol of absence.',
    },
  };
}
