import type {
  Constraints,
  Field,
  Resource,
} from '../../../../scripts/lib/canonical/data-package.ts';
import type { RawTable } from '../../../../scripts/lib/canonical/raw-table.ts';

/** A field with nothing asked of it but what a test says. */
export function sampleField(
  field: Partial<Omit<Field, 'constraints'>> & { readonly constraints?: Partial<Constraints> } = {},
): Field {
  const { constraints, ...rest } = field;
  return {
    name: 'persons',
    type: 'integer',
    title: { ja: '人口', en: 'Persons' },
    description: undefined,
    unit: undefined,
    asOf: undefined,
    source: undefined,
    figureGroup: undefined,
    delimiter: '|',
    ...rest,
    constraints: {
      required: false,
      unique: false,
      minimum: undefined,
      maximum: undefined,
      pattern: undefined,
      allowed: undefined,
      ...constraints,
    },
  };
}

/** A table of text columns; the first row of data is row 2. */
export function sampleTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  resource: Partial<Resource> = {},
): RawTable {
  const name = resource.name ?? 'sample';
  return {
    resource: {
      name,
      path: `${name}.csv`,
      fields: columns.map((column) => sampleField({ name: column, type: 'string' })),
      missingValues: ['-', '…', 'x', 'n', 'l'],
      primaryKey: columns.slice(0, 1),
      uniqueKeys: [],
      foreignKeys: [],
      figureGroup: undefined,
      corrects: undefined,
      ...resource,
    },
    file: `data/${name}.csv`,
    rows: rows.map((cells, index) => ({
      row: index + 2,
      cells: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])),
    })),
  };
}
