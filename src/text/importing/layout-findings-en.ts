import { words } from './finding-words.ts';
import { measureNameEn as measureName } from './measure-names-en.ts';

/** Findings on the layout of a table, in English. */
export const layoutFindingsEn = {
  severalTables: words(
    () => 'There are several tables on one sheet. They were read apart.',
    'Put one table on a sheet.',
  ),
  blankRowInTable: words(
    () => 'There are blank rows inside the table. It was read on.',
    'Delete the blank rows.',
  ),
  blankColumnInTable: words(
    () => 'There are blank columns inside the table. It was read as one.',
    'Delete the blank columns.',
  ),
  headingRepeated: words(
    () => 'The heading is repeated inside the table. It was passed over.',
    'Keep one heading at the top; printing has a setting for title rows.',
  ),
  strayCell: words(
    ({ found }) => `A value stands outside the table: "${found}". It was not read.`,
    'Delete it if it is a memo, else give it a heading.',
  ),
  footnote: words(({ found }) => `Taken for a note: "${found}"`),
  headingMissing: words(
    ({ done }) => `A column has no heading. It is called "${done}".`,
    'Give it a heading that says what it holds.',
  ),
  layoutSpaces: words(
    ({ found, done }) => `Spaces or breaks that only lay out were removed: "${found}" to "${done}"`,
    'Use cell alignment instead of spaces and breaks.',
  ),
  platformCharacter: words(
    ({ found }) => `There is a platform-dependent character: "${found}". It was read as it is.`,
    'Unless it is part of a name, use a common character (① to 1, ㈱ to 株式会社).',
  ),
  meaningByColour: words(
    ({ found }) =>
      `Only ${found} cells of this column are coloured. What the colour means cannot be read.`,
    'Write what it means in a column of its own.',
  ),
  mergedCells: words(
    ({ found }) =>
      found === ''
        ? 'Cells are merged.'
        : `Cells are merged. "${found}" was put into each of them.`,
    'Unmerge them and fill in each cell.',
  ),
  labelFilled: words(
    ({ done }) => `A label left out was filled in from the row above: "${done}"`,
    'Write it in every row.',
  ),
  headingJoined: words(
    ({ done }) => `A heading of several rows was joined: "${done}"`,
    'Use one heading row.',
  ),
  headingDuplicate: words(
    ({ found, done }) => `Several columns are headed "${found}". This one is called "${done}".`,
    'Give each column a heading of its own.',
  ),
  titleAboveHeading: words(
    ({ found }) =>
      found === ''
        ? 'There are rows above the heading. They were taken to be outside the table.'
        : `A title stands above the heading ("${found}"). It was taken to be outside the table.`,
    'Start with the heading in row 1, and move titles and notes to another sheet.',
  ),
  wideForm: words(
    ({ found, done }) =>
      `One item (${measureName(found)}) is spread over ${done} columns by year. It was made one value a row.`,
    'Make it long: a column for the year and one for the value.',
  ),
  subtotalRow: words(({ found }) => `Taken for a subtotal and not counted: "${found}"`),
  wardRow: words(
    ({ found }) =>
      `A ward of a designated city, contained in the city: "${found}". It is not counted.`,
  ),
  unitRow: words(() => 'Taken for a row of units or column numbers.'),
  exampleRow: words(
    ({ found }) => `Taken for an example of how to fill in, and not read: "${found}"`,
  ),
  exampleSheet: words(
    () => 'Taken for a sheet of examples, and not read.',
    'If it holds real answers, take the word for an example out of its name.',
  ),
  formSheet: words(
    ({ found, done }) =>
      `Read as a form of one record: ${found} labels with their values became row ${done} of one table.`,
    'Make a table with a row for each record.',
  ),
  formBlank: words(() => 'Taken for a form that nobody filled in, and not read.'),
  formBesideTable: words(
    ({ found }) =>
      `It looks like a form of one record (${found} labels), but was not read: another sheet holds a table.`,
    'If it is a form, put the sheets of forms in a file of their own.',
  ),
  formUnread: words(
    () =>
      'Other sheets are forms of one record each. This one has the labels of a form, but cannot be read as labels with their values.',
    'Put one or two pairs of label and value in a row, and use no label twice. Take out sheets that are no answers.',
  ),
  formLabelsDiffer: words(
    ({ found, expected, done }) =>
      `The labels of this form are not those of the sheet "${done}". Only here: ${found}. Not here: ${expected}.`,
    'Give all forms the same labels, or put forms that differ in files of their own.',
  ),
  formDatesDiffer: words(
    ({ found, expected }) => `The dates of the forms differ. This sheet: ${found}; ${expected}.`,
    'Give all forms one date, or put those of each date in a file of their own.',
  ),
  formDateMissing: words(
    ({ expected }) => `This form states no date; it was taken to be of that of ${expected}.`,
    'Write the date on every form.',
  ),
  formUnitsDiffer: words(
    ({ found, expected }) => `The units of the forms differ. This sheet: ${found}; ${expected}.`,
    'Use the same units in all forms.',
  ),
  formNotesDiffer: words(
    ({ found, expected }) =>
      `The notes give the mark "${found}" another meaning than those of the sheet "${expected}".`,
    'Explain each mark alike in all forms.',
  ),
  sectionRow: words(({ found }) => `Taken for a row that heads others: "${found}"`),
};
