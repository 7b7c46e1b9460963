import { utils, write, type WorkSheet } from '@e965/xlsx';
import { isNumber } from '../../domain/absence.ts';
import type { Manifest } from '../../domain/edition.ts';
import { factLines, fullTitle } from '../../map/export/sheet-document.ts';
import type { SheetFact } from '../../map/export/sheet-content.ts';
import { digitsOf, type SheetTable } from '../../map/export/sheet-table.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { Text } from '../../text/text.ts';

/** Figures that go together: their tables, a sheet each, their title and the statements they need. */
export interface Figures {
  readonly title: string;
  /** 演習用（架空） where any of it is made up. */
  readonly exerciseMark: string | undefined;
  /** What the figures must not stand without; empty for none. */
  readonly caution: string;
  readonly tables: readonly SheetTable[];
  readonly facts: readonly SheetFact[];
}

/** An Excel file: one sheet of figures each, one of statements, one of sources. Absent figures are words. */
export function makeXlsx(
  all: readonly Figures[],
  manifest: Manifest,
  text: Text,
  words: BriefingText,
): Uint8Array<ArrayBuffer> {
  const { table } = words.exports;
  const book = utils.book_new();
  const sheets = all.flatMap((figures) => figures.tables.map((own) => ({ figures, own })));
  sheets.forEach(({ figures, own }, index) => {
    // Of one view every sheet has the same title.
    const said = all.length === 1 ? table.figures : figures.title;
    const name = sheets.length === 1 ? said : `${index + 1} ${said}`;
    const sheet = figureSheet(figures, own, text, words);
    utils.book_append_sheet(book, sheet, sheetName(name, index));
  });
  const facts = all.flatMap((figures) => [
    [headingOf(figures, text)],
    ...factLines(figures.facts).map((line) => [line]),
    [],
  ]);
  utils.book_append_sheet(book, withWidths(utils.aoa_to_sheet(facts), [120]), table.facts);
  const sources = manifest.sources.map((source) => [
    source.id,
    source.publisher,
    source.title,
    source.published,
    source.url,
    source.licence,
    source.note,
  ]);
  const list = utils.aoa_to_sheet([[...table.sourceColumns], ...sources]);
  utils.book_append_sheet(book, withWidths(list, [18, 30, 50, 12, 40, 30, 60]), table.sources);
  const written: unknown = write(book, { type: 'array', bookType: 'xlsx', compression: true });
  if (!(written instanceof ArrayBuffer)) throw new TypeError('the workbook was not written');
  return new Uint8Array(written);
}

function headingOf({ title, exerciseMark }: Figures, { language }: Text): string {
  return fullTitle({ language, title, exerciseMark, subtitle: '' });
}

function figureSheet(
  figures: Figures,
  table: SheetTable,
  text: Text,
  words: BriefingText,
): WorkSheet {
  const { caution } = figures;
  const head = [
    words.exports.table.code,
    table.rowHeading,
    ...table.columns.map(({ heading }) => heading),
  ];
  const rows = table.rows.map(({ code, name, cells }) => [
    code,
    name,
    ...cells.map((cell, index) => {
      if ('text' in cell) return cell.text;
      const digits = digitsOf(table, index, cell);
      return isNumber(cell.figure)
        ? Number(cell.figure.toFixed(digits))
        : text.absence[cell.figure].name;
    }),
  ]);
  const sheet = utils.aoa_to_sheet([
    [`${headingOf(figures, text)} ${table.caption}`],
    caution === '' ? [] : [caution],
    head,
    ...rows,
  ]);
  return withWidths(sheet, [8, 16, ...table.columns.map(() => 22)]);
}

function withWidths(sheet: WorkSheet, widths: readonly number[]): WorkSheet {
  sheet['!cols'] = widths.map((wch) => ({ wch }));
  return sheet;
}

/** Names of sheets have at most 31 characters and none of : \ / ? * [ ]. */
function sheetName(name: string, index: number): string {
  const plain = name
    .replaceAll(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31)
    .trim();
  return plain === '' ? String(index + 1) : plain;
}
