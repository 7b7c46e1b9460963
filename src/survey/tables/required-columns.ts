import type { TableDefinition } from './definition.ts';
import type { FieldId } from './field.ts';
import type { ColumnMapping } from './mapping.ts';

/**
 * Lists of fields of which a table needs one and has none. A heading that names the kind of
 * table (拠点名) stands for what else would tell it, but never for the name or the place.
 */
export function missingColumns(
  { required, nameTells }: TableDefinition,
  columns: readonly ColumnMapping[],
): readonly (readonly FieldId[])[] {
  const fields = new Set(columns.map(({ field }) => field));
  const name = columns.find(({ field }) => field === 'name')?.column.label ?? '';
  const isTold = nameTells?.test(name) === true;
  const basic = required.filter((any) => any.includes('name') || any.includes('municipality'));
  return (isTold ? basic : required).filter((any) => !any.some((field) => fields.has(field)));
}
