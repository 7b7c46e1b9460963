import { cellAddress } from '../cell-address.ts';
import { SurveyRefusal } from '../refusal.ts';
import type { WorkbookCell } from './workbook-cell.ts';
import { startsWith, walkPlainCells, type CellVisitor } from './plain-cells.ts';

/** The cells of a sheet that were taken out of it, and a cell for each of their styles. */
export interface PlainSheet {
  /** From behind `<sheetData>` on, as the file has them. */
  readonly xml: Uint8Array;
  /** Where they were, in the file. */
  readonly room: Uint8Array;
  /** By column of the row that stands for the cells: the style, -1 for none. */
  readonly styles: readonly number[];
}

/** Shared strings as SheetJS gives them. */
export type SharedStrings = readonly { readonly t?: unknown }[];

const START = new TextEncoder().encode('<sheetData>');
const END = new TextEncoder().encode('</sheetData>');

/**
 * Takes the cells out of a sheet of nothing but numbers and shared strings, and leaves one
 * cell of each style, so that SheetJS reads all of the sheet but the cells: of a large
 * sheet these take it most of its time and memory. Changes `xml`; gives `undefined`, and
 * changes nothing, where there is a formula or anything else that is SheetJS's to read.
 */
export function takePlainCells(xml: Uint8Array): PlainSheet | undefined {
  const start = startOfData(xml);
  if (start < 0) return undefined;
  const seen = new StylesSeen();
  const end = walkPlainCells(xml, start, seen);
  if (end < 0) return undefined;
  const styles = [...seen.styles];
  const samples = new TextEncoder().encode(`<row r="1">${styles.map(sample).join('')}</row>`);
  if (samples.length > end - start) return undefined;
  const room = xml.subarray(start, end + END.length);
  const cells = room.slice();
  room.fill(0x20, 0, end - start);
  room.set(samples);
  return { xml: cells, room, styles };
}

/** Puts the cells back where they were. */
export function putBackPlainCells({ room, xml }: PlainSheet): void {
  room.set(xml);
}

/**
 * Gives every cell of a sheet to `take`, in the form in which SheetJS gives cells, and
 * returns its hidden rows. `samples`: the row of samples as SheetJS read it; `strings`: the
 * shared strings. Throws `SurveyRefusal` for a string that is not there.
 */
export function readPlainCells(
  { xml, styles }: PlainSheet,
  samples: readonly (WorkbookCell | undefined)[],
  strings: SharedStrings,
  take: (row: number, column: number, cell: WorkbookCell) => void,
): readonly number[] {
  const sampleOf = new Map(styles.map((style, at) => [style, samples[at]]));
  const hidden: number[] = [];
  let row = 0;
  walkPlainCells(xml, 0, {
    row(at, isHidden) {
      row = at;
      if (isHidden) hidden.push(at);
    },
    number(column, value, style) {
      take(row, column, cellOf('n', value, sampleOf.get(style)));
    },
    text(column, index, style) {
      const text = strings[index];
      if (text === undefined) throw new SurveyRefusal('damagedFile', { found: 'sharedStrings' });
      take(row, column, cellOf('s', text.t, sampleOf.get(style)));
    },
  });
  return hidden;
}

function cellOf(t: string, v: unknown, sample: WorkbookCell | undefined): WorkbookCell {
  return { t, v, z: sample?.z ?? '', s: sample?.s ?? {} };
}

class StylesSeen implements CellVisitor {
  readonly styles = new Set<number>();

  row(): void {
    // Rows have no style that their cells do not state.
  }

  number(_column: number, _value: number, style: number): void {
    this.styles.add(style);
  }

  text(_column: number, _index: number, style: number): void {
    this.styles.add(style);
  }
}

function sample(style: number, column: number): string {
  const stated = style < 0 ? '' : ` s="${style}"`;
  return `<c r="${cellAddress(0, column)}"${stated}><v>0</v></c>`;
}

/** Behind `<sheetData>`; -1 without one. */
function startOfData(xml: Uint8Array): number {
  for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1))
    if (startsWith(xml, at, START)) return at + START.length;
  return -1;
}
