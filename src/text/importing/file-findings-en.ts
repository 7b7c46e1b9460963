import { bytes, integer } from './number-words.ts';
import { words } from './finding-words.ts';

/** Findings on the file and its encoding, in English. */
export const fileFindingsEn = {
  emptyFile: words(() => 'The file is empty (0 bytes).', 'Save it again and give that file.'),
  notATable: words(
    ({ found }) => `This is no table (the content is ${found}).`,
    'Save it as Excel (.xlsx, .xls), OpenDocument (.ods), CSV or TSV.',
  ),
  passwordProtected: words(
    () => 'The file is protected by a password and cannot be opened.',
    'Remove the protection and save it again. There is no way to enter a password.',
  ),
  damagedFile: words(
    ({ found }) => `The file is damaged or cut off (${found}).`,
    'Obtain it again, or open it in Excel and save it again.',
  ),
  tooLarge: words(
    ({ found, expected }) => `The file is too large (${bytes(found)}, at most ${bytes(expected)}).`,
    'Split it, for instance by prefecture. Removing pictures makes it smaller.',
  ),
  zipBomb: words(
    ({ found, expected }) =>
      `The file would grow beyond reason when unpacked (${bytes(found)}, at most ${bytes(expected)}). It was not opened.`,
    'Ask the sender. Pasting the table alone into a new workbook makes it readable.',
  ),
  tooManyRows: words(
    ({ expected }) => `There are too many rows (at most ${integer(expected)}). Nothing was taken.`,
    'Split the file by prefecture or primary mesh.',
  ),
  tooManyCells: words(
    ({ expected }) => `There are too many cells (at most ${integer(expected)}). Nothing was taken.`,
    'Remove unused columns and sheets, or split the file.',
  ),
  noTable: words(
    () => 'There is no table with a heading and rows.',
    'Check that there is a heading row (市町村, 人口 …), and the sheet.',
  ),
  boundaryFile: words(
    ({ found }) => `This is a boundary file (${found}); it is not read as a table.`,
    'Give it to kyoten build --boundaries to use it as boundaries.',
  ),
  legacyWorkbook: words(() => 'This is an old workbook (.xls).', 'Publish as .xlsx or CSV.'),
  zippedText: words(({ found }) => `Read ${found} from inside the archive.`),
  encodingDetected: words(({ found }) => `The character encoding is taken to be ${found}.`),
  encodingGiven: words(({ found, done }) => `Read as ${done} as asked (detected: ${found}).`),
  encodingMixed: words(
    ({ found, expected }) =>
      `Encodings are mixed: most lines are ${expected}, but not line ${found}. Nothing was taken.`,
    'Files saved apart seem to have been joined. Save all in one encoding, or name the encoding.',
  ),
  undecodable: words(
    ({ found }) => `A character cannot be read in this encoding: "${found}"`,
    'Choose another encoding, or check the character in the original.',
  ),
  sheetEmpty: words(() => 'The sheet is empty.'),
  sheetHidden: words(
    () => 'The sheet is hidden. It was read as a table.',
    'Delete it if it is not needed, else show it.',
  ),
  rowsHidden: words(
    () => 'A hidden row holds values. It was read as part of the table.',
    'Delete it if it is not needed, else show it.',
  ),
  columnsHidden: words(
    () => 'A hidden column holds values. It was read as part of the table.',
    'Delete it if it is not needed, else show it.',
  ),
  objectsPresent: words(
    ({ found }) => `There are ${found} shapes, pictures or charts. Text in them cannot be read.`,
    'Type what is needed into cells.',
  ),
  formulaPresent: words(
    ({ found }) => `${integer(found)} cells hold formulas. Their stored results were read.`,
    'Replace formulas by values before publishing.',
  ),
  formulaError: words(
    ({ found }) =>
      `A formula shows an error (${found}). The value is not known, so the table is not taken.`,
    'Mend the formula or type the value.',
  ),
  formulaUncalculated: words(
    () => 'A formula has no stored result. It is not taken for 0, and the table is not taken.',
    'Open it in Excel, let it calculate, and save it again.',
  ),
  lineBreakInField: words(
    ({ found }) => `A cell holds a line break: "${found}"`,
    'Remove the break.',
  ),
  formulaGuarded: words(
    ({ found, done }) =>
      `A value written as a formula was reduced to what it holds: ${found} → ${done}`,
    'Write the value alone, and keep leading zeros by storing it as text.',
  ),
  raggedRow: words(
    ({ found, expected }) =>
      `The number of columns differs from the heading (row ${found}, heading ${expected}). A value with a comma may lack its quotes.`,
    'Enclose values that hold commas in ".',
  ),
  brokenQuote: words(
    () => 'Quotation marks (") do not pair.',
    'Write "" for a " inside a value, and enclose values on both sides.',
  ),
};
