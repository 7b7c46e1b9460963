import type { SniffedFile } from './file-kind.ts';
import { inflateEntry } from './zip-guard.ts';

/** `<` and, behind a namespace, `:`. */
const BEFORE: ReadonlySet<number | undefined> = new Set([0x3c, 0x3a]);
/** What may follow an element's name: `>`, `/` and white space. */
const AFTER: ReadonlySet<number | undefined> = new Set([0x3e, 0x2f, 0x20, 0x09, 0x0a, 0x0d]);

/**
 * Whether a workbook may have formulas: false only for an xlsx with no element `f` in any
 * of its sheets. `bytes` are those of an unpacked zip.
 */
export function mayHaveFormulas(bytes: Uint8Array, file: SniffedFile): boolean {
  const sheets = sheetsOf(bytes, file);
  return sheets === undefined || sheets.some((xml) => countElements(xml, 'f', 1) > 0);
}

/**
 * Cells of an xlsx, counted without making any of them, up to just above `most`; 0 for
 * every other kind of workbook. `bytes` are those of an unpacked zip.
 */
export function countCells(bytes: Uint8Array, file: SniffedFile, most: number): number {
  let cells = 0;
  for (const xml of sheetsOf(bytes, file) ?? []) cells += countElements(xml, 'c', most + 1 - cells);
  return cells;
}

/** The sheets of an xlsx as they are stored; `undefined` for other kinds, xlsb among them. */
function sheetsOf(
  bytes: Uint8Array,
  { kind, zip }: SniffedFile,
): readonly Uint8Array[] | undefined {
  if (kind !== 'xlsx' || zip === undefined) return undefined;
  if (zip.some(({ name }) => /\.bin$/iu.test(name) && /worksheets\//iu.test(name)))
    return undefined;
  return zip
    .filter(({ name }) => /\.xml$/iu.test(name) && !/sharedStrings|styles|theme/iu.test(name))
    .map((entry) => inflateEntry(bytes, entry));
}

/** Elements whose name is one letter, up to `most`. */
function countElements(xml: Uint8Array, letter: string, most: number): number {
  const code = letter.charCodeAt(0);
  let count = 0;
  for (let at = xml.indexOf(code); at >= 0 && count < most; at = xml.indexOf(code, at + 1))
    if (BEFORE.has(xml[at - 1]) && AFTER.has(xml[at + 1]) && !isEnd(xml, at)) count += 1;
  return count;
}

/** Whether the name at an offset is that of an end tag: `</c>`, `</x:c>`. */
function isEnd(xml: Uint8Array, at: number): boolean {
  let start = at - 1;
  while (start > 0 && xml[start] !== 0x3c) start -= 1;
  return xml[start + 1] === 0x2f;
}
