import { utils, write, type WorkSheet } from '@e965/xlsx';
import type { Manifest } from '../../domain/edition.ts';
import { factLines } from '../../map/export/sheet-document.ts';
import { tableFacts } from '../../map/export/table-facts.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { Text } from '../../text/text.ts';
import { finishXlsx, type SheetLook } from './finish-xlsx.ts';
import { laidOut } from './xlsx-layout.ts';
import {
  CODE_AND_NAME,
  figureSheet,
  HEADING_ROW,
  headingOf,
  type Figures,
} from './xlsx-figures.ts';

/** Of printed pages, in inches. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** An Excel file: one sheet of figures each, one of statements, one of sources. Absent figures are words. */
export function makeXlsx(
  all: readonly Figures[],
  manifest: Manifest,
  text: Text,
  words: BriefingText,
): Uint8Array<ArrayBuffer> {
  const { table } = words.exports;
  const book = utils.book_new();
  const looks: SheetLook[] = [];
  const add = (sheet: WorkSheet, name: string, look: SheetLook): void => {
    sheet['!margins'] = MARGINS;
    utils.book_append_sheet(book, sheet, name);
    looks.push(look);
  };
  const sheets = all.flatMap((figures) => figures.tables.map((own) => ({ figures, own })));
  sheets.forEach(({ figures, own }, index) => {
    // Of one view every sheet has the same title.
    const said = all.length === 1 ? table.figures : figures.title;
    const name = sheets.length === 1 ? said : `${index + 1} ${said}`;
    add(figureSheet(figures, own, text, words), sheetName(name, index), {
      titleRows: [1],
      headingRow: HEADING_ROW,
      figureColumns: own.columns.flatMap(({ digits }, at) =>
        digits === undefined ? [] : at + CODE_AND_NAME,
      ),
      isWrapped: false,
    });
  });
  const statements = all.map((figures) => [
    [headingOf(figures, text)],
    ...factLines(tableFacts(figures.facts, figures.tables)).map((line) => [line]),
    [],
  ]);
  const plain = { headingRow: undefined, figureColumns: [], isWrapped: true };
  add(laidOut(statements.flat(), [120], 1), table.facts, {
    ...plain,
    titleRows: statements.map((_, index) => statements.slice(0, index).flat().length + 1),
  });
  const sources = manifest.sources.map((source) => [
    source.id,
    source.publisher,
    source.title,
    source.published,
    source.url,
    source.licence,
    source.note,
  ]);
  const remark = table.sourcesRemark(manifest.edition);
  const listed = { ...plain, titleRows: [1], headingRow: HEADING_ROW };
  const list = [[remark], [], table.sourceColumns, ...sources];
  add(laidOut(list, [18, 30, 50, 12, 40, 30, 60], HEADING_ROW), table.sources, listed);
  book.Workbook = {
    Names: looks.flatMap((look, at) => printTitles(book.SheetNames[at], at, look)),
  };
  const written: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  if (!(written instanceof ArrayBuffer)) throw new TypeError('the workbook was not written');
  return finishXlsx(new Uint8Array(written), looks);
}

/** Headings are printed on every page. */
function printTitles(
  name: string | undefined,
  index: number,
  { headingRow }: SheetLook,
): readonly { Name: string; Ref: string; Sheet: number }[] {
  if (name === undefined || headingRow === undefined) return [];
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const rows = `$${headingRow}:$${headingRow}`;
  return [{ Name: '_xlnm.Print_Titles', Ref: `${sheet}!${rows}`, Sheet: index }];
}

/** Names of sheets have at most 31 characters and none of : \ / ? * [ ]. */
function sheetName(name: string, index: number): string {
  const plain = name
    .replaceAll(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31)
    .trim();
  return plain === '' ? String(index + 1) : plain;
}
