import { HUB_FACILITIES, HUB_TRANSPORTS } from '../../domain/hub.ts';
import { definitionOf, type TableId } from '../../survey/tables/definition.ts';
import type { EditedColumn } from '../../survey/tables/edited-mapping.ts';
import type { FieldId } from '../../survey/tables/field.ts';

/** A meaning that a column of a kind of table can be given. */
export interface Meaning {
  /** `field`, or `field:item` for one ○ column each. */
  readonly value: string;
  readonly field: FieldId;
  readonly item: string | undefined;
}

/** Meanings that the columns of a table can have, in the order of its definition. */
export function meaningsOf(table: TableId): readonly Meaning[] {
  const definition = definitionOf(table);
  const fields = [...new Set(definition.fields.map(({ id }) => id))];
  const plain = fields.map((field) => meaning(field));
  const figure = definition.target === 'figures' ? [meaning('figure')] : [];
  const items =
    definition.target === 'hubs'
      ? [
          ...HUB_FACILITIES.map((item) => meaning('facilities', item)),
          ...HUB_TRANSPORTS.map((item) => meaning('transports', item)),
        ]
      : [];
  const all = [...plain, ...figure.filter(({ field }) => !fields.includes(field)), ...items];
  return all;
}

/** The value of a column's meaning among `meaningsOf`; `''` for a column that is not used. */
export function valueOf(column: Pick<EditedColumn, 'field' | 'item'> | undefined): string {
  return column === undefined ? '' : meaning(column.field, column.item).value;
}

function meaning(field: FieldId, item?: string): Meaning {
  return { value: item === undefined ? field : `${field}:${item}`, field, item };
}
