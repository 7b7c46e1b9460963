import type { SheetContent, SheetFigures } from '../../map/export/sheet-content.ts';
import type { SheetTable } from '../../map/export/sheet-table.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { Text } from '../../text/text.ts';
import { tableCellText } from './cell-text.ts';

/** A picture's content with what of its first table the view shows, to be set where the map leaves room. */
export function withFigures(
  content: SheetContent,
  [table]: readonly SheetTable[],
  text: Text,
  words: BriefingText,
): SheetContent {
  return table === undefined ? content : { ...content, figures: figuresOf(table, text, words) };
}

function figuresOf(table: SheetTable, text: Text, words: BriefingText): SheetFigures {
  const { caption, rowHeading, columns, rows } = table;
  const shown = columns.flatMap(({ isBeyondView }, index) =>
    isBeyondView === true ? [] : [index],
  );
  return {
    caption,
    headings: [rowHeading, ...shown.map((index) => columns[index]?.heading ?? '')],
    rows: rows.map(({ name, cells }) => [
      name,
      ...shown.map((index) => {
        const cell = cells[index];
        return cell === undefined ? '' : tableCellText(table, index, cell, text);
      }),
    ]),
    more: words.exports.table.moreRows,
  };
}
