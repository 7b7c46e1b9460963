import { tidyText } from '../cells/text.ts';
import { textOf } from '../grid.ts';
import type { TableRow } from '../layout/survey-table.ts';
import type { FieldId } from '../tables/field.ts';
import { columnOf, type TableMapping } from '../tables/mapping.ts';
import { aggregateScope, type AggregateScope } from './aggregate-label.ts';

/** A row that sums others, or stands for a whole of which they are parts. */
export interface AggregateRow {
  readonly kind: 'aggregate';
  readonly scope: AggregateScope;
  readonly label: string;
  /**
   * The row is the place itself (全国, 高知県), not the sum of the rows listed: it is
   * larger than their sum where the table leaves some out.
   */
  readonly isPlace: boolean;
  /** What its column of prefectures says, where the label stands in another: 高知県, 計. */
  readonly prefecture: string;
}

/** Columns that may hold the label of a subtotal, the nearest to the rows first. */
const LABELLED = [
  'municipality',
  'county',
  'subprefecture',
  'prefecture',
  'code',
  'ordinal',
  'name',
] as const satisfies readonly FieldId[];

/** The subtotal that a row's own labels name (合計, 市計, 全道計), or `undefined`. */
export function labelledAggregate(row: TableRow, mapping: TableMapping): AggregateRow | undefined {
  const prefecture = ownLabel(row, mapping, 'prefecture');
  for (const field of LABELLED) {
    const label = ownLabel(row, mapping, field);
    if (label === '') continue;
    const scope = aggregateScope(label);
    // 石狩郡 in a column for counties is a county, not its sum.
    if (scope !== undefined && scope !== field)
      return { kind: 'aggregate', scope, label, isPlace: label === '全国', prefecture };
    // A number where a name belongs counts the names above it: 合計, 885.
    if (field === 'municipality' && isCount(label)) continue;
    // A row that names its municipality is one, whatever its hub is called.
    if (field === 'municipality' || field === 'code') return undefined;
  }
  return undefined;
}

/** How many there are, not what one is called: 19, 19市町村, 計19. */
function isCount(label: string): boolean {
  return /^計?[\d,]+(?:市?区?町村|団体)?$/u.test(label.normalize('NFKC'));
}

/** Whether a row names nothing of its own: its label stands in a row above. */
export function isUnlabelled(row: TableRow, mapping: TableMapping): boolean {
  return LABELLED.every((field) => ownLabel(row, mapping, field) === '');
}

/** What a row without a municipality sums: the narrowest place it names itself. */
export function unnamedAggregate(row: TableRow, mapping: TableMapping): AggregateRow {
  const prefecture = ownLabel(row, mapping, 'prefecture');
  for (const field of ['county', 'subprefecture', 'prefecture'] as const) {
    const label = ownLabel(row, mapping, field);
    if (label !== '')
      return {
        kind: 'aggregate',
        scope: field,
        label,
        isPlace: field === 'prefecture',
        prefecture,
      };
  }
  return { kind: 'aggregate', scope: 'group', label: '', isPlace: false, prefecture };
}

/** The row's own label in a column; a dash for a name that is not there is none. */
function ownLabel(row: TableRow, mapping: TableMapping, field: FieldId): string {
  const column = columnOf(mapping, field);
  const content = column === undefined ? undefined : row.cells[column.index];
  if (typeof content === 'number') return String(content);
  if (typeof content !== 'string') return '';
  return tidyText(textOf(content)).replace(/^[-‐―−－ー*＊]+$/u, '');
}
