import { isNumber } from '../../domain/absence.ts';
import { digitsOf, type SheetTable } from '../../map/export/sheet-table.ts';
import type { Text } from '../../text/text.ts';

/** A cell as text, with the decimals of its column. */
export function tableCellText(
  table: SheetTable,
  index: number,
  cell: SheetTable['rows'][number]['cells'][number],
  text: Text,
): string {
  if ('text' in cell) return cell.text;
  const { figure } = cell;
  if (!isNumber(figure)) return text.absence[figure].short;
  const digits = digitsOf(table, index, cell);
  return new Intl.NumberFormat('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: table.columns[index]?.isSigned === true ? 'exceptZero' : 'auto',
  }).format(figure);
}
