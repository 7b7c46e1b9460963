import { isBlank, textOf, type CellContent } from '../grid.ts';
import type { FindingCollector } from '../finding-collector.ts';
import { aggregateScope } from '../interpret/aggregate-label.ts';
import { isFigureLike } from './row-shape.ts';
import type { SurveyTable, TableRow } from './survey-table.ts';

/** What stands for "as above": 〃, 同上 and what looks like them. */
const DITTO = /^\s*(?:[〃〟″”]|同上|仝上?)\s*$/u;

/** Characters that such a cell begins with; every cell of a file is looked at. */
const FIRST = new Set(Array.from('〃〟″”同仝 \u3000\t\n', (mark) => mark.charCodeAt(0)));

/** Headings whose 計 tells parts of one place apart, not places from their sum. */
const TELLS_PARTS = /男女|性別|区分|種別|項目|内訳/u;
/** 小計, 合計, 市計: labels that name no place of their own. */
const BARE = /^(?:小計|計|総?合計|総計|総数|平均|[市郡町村区]+の?(?:合?計|部計?))$/u;

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
  const labelled = table.columns.filter(({ label }) => !TELLS_PARTS.test(label));
  const above: CellContent[] = [];
  const rows = table.rows.map((row): TableRow => {
    let cells: CellContent[] | undefined;
    const isSum = labelled.some(({ index }) => isSumLabel(row.cells[index]));
    for (const { index, label } of table.columns) {
      const content = row.cells[index];
      const repeated = above[index];
      if (!isDitto(content)) above[index] = isSum ? belowSum(content, above[index]) : content;
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

function isSumLabel(content: CellContent): boolean {
  if (typeof content !== 'string') return false;
  const scope = aggregateScope(content.trim());
  // 石狩郡 and 空知総合振興局 are places; 石狩郡計 is a sum.
  return scope !== undefined && /(?:計|総数|平均|部)\s*$/u.test(content);
}

/**
 * What a mark below a subtotal stands for: the place above the subtotal, or the one that
 * it names; none of its figures, and no place that is not certain.
 */
function belowSum(content: CellContent, before: CellContent): CellContent {
  const label = textOf(content).trim();
  if (label === '') return before;
  if (!isSumLabel(content)) return isFigureLike(content) ? undefined : content;
  const place = textOf(before).trim();
  return BARE.test(label) || (place !== '' && label.startsWith(place)) ? before : undefined;
}
