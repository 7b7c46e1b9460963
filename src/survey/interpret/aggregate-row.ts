import { tidyText } from '../cells/text.ts';
import type { CellContent } from '../grid.ts';
import type { TableRow } from '../layout/survey-table.ts';
import { remember } from '../remember.ts';
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

/** A column that may hold the label of a subtotal. */
interface LabelColumn {
  readonly field: (typeof LABELLED)[number];
  readonly index: number;
}

/** The columns of a table that may hold labels of subtotals, looked up once for all rows. */
export function labelColumns(mapping: TableMapping): readonly LabelColumn[] {
  return LABELLED.flatMap((field) => {
    const column = columnOf(mapping, field);
    return column === undefined ? [] : [{ field, index: column.index }];
  });
}

/** The subtotal that a row's own labels name (合計, 市計, 全道計), or `undefined`. */
export function labelledAggregate(
  row: TableRow,
  columns: readonly LabelColumn[],
): AggregateRow | undefined {
  for (const { field, index } of columns) {
    const label = labelIn(row.cells[index]);
    if (label === '') continue;
    const { scope, isCount } = meaningOf(label);
    // 石狩郡 in a column for counties is a county, not its sum.
    if (scope !== undefined && scope !== field) {
      const prefecture = ownLabel(row, columns, 'prefecture');
      return { kind: 'aggregate', scope, label, isPlace: label === '全国', prefecture };
    }
    // A number where a name belongs counts the names above it: 合計, 885.
    if (field === 'municipality' && isCount) continue;
    // A row that names its municipality is one, whatever its hub is called.
    if (field === 'municipality' || field === 'code') return undefined;
  }
  return undefined;
}

/** What a label sums, and whether it is how many there are, not a name: 19, 19市町村, 計19. */
const meaningOf = remember((label: string) => ({
  scope: aggregateScope(label),
  isCount: /^計?[\d,]+(?:市?区?町村|団体)?$/u.test(label.normalize('NFKC')),
}));

/** Whether a row names nothing of its own: its label stands in a row above. */
export function isUnlabelled(row: TableRow, columns: readonly LabelColumn[]): boolean {
  return columns.every(({ index }) => labelIn(row.cells[index]) === '');
}

/** What a row without a municipality sums: the narrowest place it names itself. */
export function unnamedAggregate(row: TableRow, columns: readonly LabelColumn[]): AggregateRow {
  const prefecture = ownLabel(row, columns, 'prefecture');
  for (const scope of ['county', 'subprefecture', 'prefecture'] as const) {
    const label = ownLabel(row, columns, scope);
    const isPlace = scope === 'prefecture';
    if (label !== '') return { kind: 'aggregate', scope, label, isPlace, prefecture };
  }
  return { kind: 'aggregate', scope: 'group', label: '', isPlace: false, prefecture };
}

function ownLabel(
  row: TableRow,
  columns: readonly LabelColumn[],
  field: LabelColumn['field'],
): string {
  const column = columns.find((entry) => entry.field === field);
  return column === undefined ? '' : labelIn(row.cells[column.index]);
}

const NO_NAME = /^[-‐―−－ー*＊]+$/u;

/** A cell as a label; a dash for a name that is not there is none. */
function labelIn(content: CellContent): string {
  if (typeof content === 'number') return String(content);
  if (typeof content !== 'string') return '';
  const label = tidyText(content);
  return NO_NAME.test(label) ? '' : label;
}
