import { isBlank, textOf, type CellContent } from '../grid.ts';
import type { FindingCollector } from '../finding-collector.ts';
import type { SurveyTable, TableRow } from './survey-table.ts';

/** What stands for "as above": 〃, 同上 and what looks like them. */
const DITTO = /^\s*(?:[〃〟″”]|同上|仝上?)\s*$/u;

/** Characters that such a cell begins with; every cell of a file is looked at. */
const FIRST = new Set(Array.from('〃〟″”同仝 \u3000\t\n', (mark) => mark.charCodeAt(0)));

/** Whether a cell repeats the one above it by a mark. */
function isDitto(content: CellContent): boolean {
  if (typeof content !== 'string' || content.length > 6 || content === '') return false;
  const first = content.charCodeAt(0);
  // Digits, letters and most kana and kanji are told by one comparison.
  if (first > 0x20 && first < 0x2000) return false;
  return FIRST.has(first) && DITTO.test(content);
}

/**
 * The table with its ditto marks replaced by what stands above them, each reported. Rows
 * without one are shared, not copied; a mark with nothing above it stays.
 */
export function withoutDitto(table: SurveyTable, findings: FindingCollector): SurveyTable {
  if (!table.rows.some(({ cells }) => cells.some(isDitto))) return table;
  const report = findings.at(table.sheet, table.ordinal);
  const above: CellContent[] = [];
  const rows = table.rows.map((row): TableRow => {
    let cells: CellContent[] | undefined;
    for (const { index, label } of table.columns) {
      const content = row.cells[index];
      const repeated = above[index];
      if (!isDitto(content)) above[index] = content;
      else if (!isBlank(repeated)) {
        cells ??= [...row.cells];
        cells[index] = repeated;
        const done = textOf(repeated);
        report('labelFilled', { row: row.row, column: index, heading: label, done });
      }
    }
    return cells === undefined ? row : { row: row.row, cells };
  });
  return { ...table, rows };
}
