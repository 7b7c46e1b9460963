import type { SniffedFile } from './file-kind.ts';
import { inflateEntry } from './zip-guard.ts';

const LETTER_F = 0x66;
/** `<f` and, behind a namespace, `x:f`. */
const BEFORE: ReadonlySet<number | undefined> = new Set([0x3c, 0x3a]);
/** `<f>`, `<f t="shared">`, `<f/>`. */
const AFTER: ReadonlySet<number | undefined> = new Set([0x3e, 0x20, 0x2f, 0x09, 0x0a, 0x0d]);

/**
 * Whether a workbook may have formulas: false only for an xlsx with no element `f` in any
 * of its sheets. `bytes` are those of an unpacked zip.
 */
export function mayHaveFormulas(bytes: Uint8Array, { kind, zip }: SniffedFile): boolean {
  if (kind !== 'xlsx' || zip === undefined) return true;
  const isSheet = (name: string): boolean => /\.xml$/iu.test(name) && !/sharedStrings/iu.test(name);
  // The sheets of a binary workbook (xlsb) are no xml.
  if (zip.some(({ name }) => /\.bin$/iu.test(name))) return true;
  return zip.some((entry) => isSheet(entry.name) && hasElementF(inflateEntry(bytes, entry)));
}

function hasElementF(xml: Uint8Array): boolean {
  for (let at = xml.indexOf(LETTER_F); at >= 0; at = xml.indexOf(LETTER_F, at + 1))
    if (BEFORE.has(xml[at - 1]) && AFTER.has(xml[at + 1])) return true;
  return false;
}
