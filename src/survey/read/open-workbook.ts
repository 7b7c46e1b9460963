import { read, type WorkBook } from '@e965/xlsx';
import { SurveyRefusal } from '../refusal.ts';
import type { SniffedFile } from './file-kind.ts';
import type { ReadLimits } from './limits.ts';
import {
  putBackPlainCells,
  takePlainCells,
  type PlainSheet,
  type SharedStrings,
} from './plain-sheet.ts';
import { mayHaveFormulas } from './workbook-elements.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { inflateEntry } from './zip-guard.ts';

/** A workbook as SheetJS reads it, but for the cells that were taken out before. */
export interface OpenedWorkbook {
  readonly workbook: WorkBook;
  /** By sheet. */
  readonly plain: ReadonlyMap<string, PlainSheet>;
  readonly strings: SharedStrings;
}

/**
 * Opens a workbook with SheetJS; the cells of plain sheets are left out of it, and `bytes`
 * are changed for that. Throws `SurveyRefusal` for damaged and protected workbooks.
 */
export function openWorkbook(
  bytes: Uint8Array,
  file: SniffedFile,
  parts: ReadonlyMap<string, WorkbookParts>,
  limits: ReadLimits,
): OpenedWorkbook {
  const plain = takePlainSheets(bytes, file, parts);
  const workbook = open(bytes, file, limits);
  if (isOf(workbook, parts)) return { workbook, plain, strings: stringsOf(workbook) };
  // SheetJS finds other sheets than were found here: let it read all of them.
  for (const sheet of plain.values()) putBackPlainCells(sheet);
  const whole = plain.size === 0 ? workbook : open(bytes, file, limits);
  return { workbook: whole, plain: new Map(), strings: [] };
}

function takePlainSheets(
  bytes: Uint8Array,
  { zip = [] }: SniffedFile,
  parts: ReadonlyMap<string, WorkbookParts>,
): ReadonlyMap<string, PlainSheet> {
  const plain = new Map<string, PlainSheet>();
  const paths = [...parts.values()].map(({ path }) => path);
  for (const [name, { path }] of parts) {
    const entry = zip.find((part) => part.name === path);
    if (entry === undefined || paths.filter((other) => other === path).length > 1) continue;
    const sheet = takePlainCells(inflateEntry(bytes, entry));
    if (sheet !== undefined) plain.set(name, sheet);
  }
  return plain;
}

function isOf({ SheetNames, Sheets }: WorkBook, parts: ReadonlyMap<string, WorkbookParts>) {
  return (
    SheetNames.length === parts.size &&
    SheetNames.every((name) => parts.has(name) && Sheets[name] !== undefined)
  );
}

function stringsOf(workbook: WorkBook): SharedStrings {
  return (workbook as WorkBook & { readonly Strings?: SharedStrings }).Strings ?? [];
}

function open(bytes: Uint8Array, file: SniffedFile, limits: ReadLimits): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellStyles: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      // Looking into every cell for one costs a tenth of the reading.
      cellFormula: mayHaveFormulas(bytes, file),
      sheetRows: limits.rows + 1,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/iu.test(message)) throw new SurveyRefusal('passwordProtected');
    throw new SurveyRefusal('damagedFile', { found: file.name });
  }
}
