import { formatNumber } from '../format.ts';
import type { importJa } from '../ja/import.ts';
import type { Widen } from '../text.ts';
import { importAddressesEn } from './import-addresses.ts';
import { importKeepEn } from './import-keep.ts';
import { plural } from './plural.ts';

const number = formatNumber('en');

/** English wording of the page that takes in the reader's own survey files. */
export const importEn: Widen<typeof importJa> = {
  introduction:
    'Reads survey files (Excel, CSV and others), repairs what can be repaired, and names every repair by its cell. Municipalities are matched, totals are held against one another, and machine readability is scored.',
  stays:
    'Files are read on this device only. Neither their contents nor their names are sent to this site or to any other server. There is one exception, and only at the press of a button: to look up rows without coordinates by their address, a server of address data is told which lists of municipalities and towns are needed.',
  drop: {
    heading: '1. Choose files',
    prompt: 'Drop files here, or choose them (several at once if you like).',
    button: 'Choose files',
    kinds:
      'Can be read: xlsx, xls, ods, csv, tsv, and csv inside a zip. Up to 100 MB, a million rows a sheet, and 2.5 million cells (csv: 5 million).',
  },
  recipe: {
    heading: 'Recipe',
    lead: 'A recipe saved last year brings back the meanings of columns and the answers, and the report tells what has changed in the layout.',
    button: 'Open a recipe (JSON)',
    used: (name) => `The recipe “${name}” is used.`,
    drop: 'Do not use the recipe',
    invalid: (path, found, expected) =>
      `This is no recipe that can be read. Nothing was changed. (${path}: “${found}”, should be: ${expected})`,
    save: 'Save the recipe (JSON)',
  },
  files: {
    heading: '2. Look through the outcome',
    none: 'No files yet.',
    size: (bytes) =>
      bytes < 1000
        ? plural(bytes, 'byte')
        : bytes < 1e6
          ? `${number(bytes / 1000)} KB`
          : `${number(bytes / 1e6, 1)} MB`,
    waiting: 'Waiting for its turn.',
    reading: (percent) => `Reading (${number(percent)} %).`,
    stages: {
      open: 'opening the file',
      decode: 'reading the letters',
      parse: 'reading the table',
      layout: 'finding the headings',
      interpret: 'checking the content',
    },
    progress: 'Progress of reading',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was changed.',
    again: 'Read again',
    remove: 'Take off the list',
    failed:
      'This file could not be read. Nothing was changed. Check that it is not held open by another program and that the device has memory to spare, then try again.',
    refused: 'This file cannot be read. Nothing was changed.',
  },
  encoding: {
    heading: 'Text encoding',
    label: 'Text encoding',
    detected: (name, mark) => `Found to be ${name}${mark ? ' with a byte order mark' : ''}.`,
    given: (name) => `Read as ${name}, as you chose.`,
    sample: 'How it reads',
    automatic: 'Find out automatically',
  },
  settings: {
    heading: 'Say what the table does not',
    asOf: 'As-of date (like 2022, 2022-05 or 2022-05-31)',
    asOfInvalid: 'Write it like 2022, 2022-05 or 2022-05-31.',
    fiscalYear: 'Must be of this fiscal year (else it is refused)',
    fiscalYearInvalid: 'Write a year from 1900 to 2200.',
    prefecture: 'Prefecture (where the table does not name it)',
    notGiven: 'Not given',
    apply: 'Read again with this',
  },
  tables: {
    heading: 'Sheets and tables',
    name: (sheet, ordinal) => `${sheet === '' ? '' : `Sheet “${sheet}”, `}table ${ordinal}`,
    hidden: 'hidden sheet',
    shape: (range, rows, columns) =>
      `${range}: ${plural(rows, 'row')}, ${plural(columns, 'column')}`,
    readAs: (table) => `Read as (${table})`,
    skip: 'Do not read',
    counts: (rows, passed, unmatched) =>
      `${plural(rows, 'row')} read, ${plural(passed, 'subtotal or the like', 'subtotals and the like')} left out, ${plural(unmatched, 'row')} without a certain municipality.`,
    leftOut: (rows) =>
      `${plural(rows, 'row')} could not be used, because the position or the like is unreadable.`,
    asOf: (date) => `As of: ${date}`,
    exercise: 'Practice data (fictitious)',
  },
  mapping: {
    heading: 'Meanings of columns',
    caption: (table) => `Meanings of columns (${table})`,
    column: 'Column',
    title: 'Heading',
    samples: 'Examples',
    meaning: 'Meaning',
    meaningOf: (column, heading) => `Meaning of column ${column}, “${heading}”`,
    unused: 'Not used',
    item: (field, item) => `${field}: ${item}`,
    changed: 'You changed meanings. They count when you read again.',
    apply: 'Read again with these meanings',
    guess: 'Back to the guess',
  },
  questions: {
    heading: 'Rows without a certain municipality',
    lead: 'Choose from the candidates, then read again with the answers. They are kept in the recipe, too.',
    rows: (rows, count) =>
      count > 5 ? `Rows ${rows} and others, ${number(count)} in all` : `Rows: ${rows}`,
    reasons: {
      nameAmbiguous: 'Several municipalities have this name.',
      nameUnknown: 'No municipality of this name was found.',
      codeNameDiffer: 'Code and name mean different municipalities.',
      placeBlank: 'The form does not say its municipality.',
      partOfMunicipality: 'A part of a municipality of today: never counted as the whole.',
    },
    candidate: (place, kana) => `${place} (${kana})`,
    away: (kilometres) => `${kilometres} km to the office`,
    leave: 'Leave open (not taken in)',
    apply: 'Read again with the answers',
    given: (count) => `${plural(count, 'answer')} in use.`,
    forget: 'Take the answers back',
    more: (count) => `${plural(count, 'further row')}: see “Save what does not match”.`,
  },
  totals: {
    heading: 'Against the subtotals of the table itself',
    row: 'Row',
    label: 'Subtotal',
    column: 'Column',
    stated: 'As stated',
    summed: 'Sum of its parts',
    outcome: 'Outcome',
    agrees: 'agrees',
    isPart: 'Not all parts listed',
    differs: 'differs',
    nation: 'Against published figures of the nation and prefectures',
  },
  report: {
    heading: 'Findings',
    all: (count) => plural(count, 'place'),
    showAll: (count) => `Show ${plural(count, 'place')}`,
    state: 'State',
    print: 'Print the findings',
    html: 'Save the findings (HTML)',
    json: 'Save the findings (JSON)',
    notes: 'For the record',
    drift: 'Changes since the recipe was made',
    noDrift: 'Neither columns nor totals have changed much since the recipe was made.',
    nothing: 'Nothing needs mending.',
    advice: {
      tableUnknown: 'Choose under “Sheets and tables” what it is, and what its columns mean.',
      yearUnknown: 'Give the as-of date under “Say what the table does not”.',
      encodingMixed:
        'Save it again in one encoding. To read it as it is, choose one under “Text encoding”.',
      recipeUnfit: 'Read it without the recipe, or choose another one.',
      columnTwice: 'Set the columns that are not wanted to “Not used” under “Meanings of columns”.',
    },
  },
  save: {
    heading: 'Tidied table',
    tidy: 'Save the tidied table (CSV, UTF-8)',
    tidyShiftJis: 'Save the tidied table (CSV, Shift_JIS)',
    unmatched: 'Save what does not match (CSV)',
    failed: 'It could not be made. Please try again.',
    saved: (name) => `Saved ${name}.`,
    replaced: (letters) =>
      `Letters that Shift_JIS does not have became 〓: ${letters}. UTF-8 keeps them.`,
    tidyName: 'tidy',
    unmatchedName: 'unmatched',
    recipeName: 'recipe',
    reportName: 'findings',
  },
  addresses: importAddressesEn,
  keep: importKeepEn,
};
