import type { Finding } from '../../domain/survey-finding.ts';
import { importFieldsEn } from '../en/import-fields.ts';
import { formatDate } from '../format.ts';
import { describeChanges, describeMergers } from './describe-changes.ts';
import { words } from './finding-words.ts';
import { measureNameEn as measureName } from './measure-names-en.ts';
import { integer } from './number-words.ts';

const TABLES: Readonly<Record<string, string>> = {
  hubSurvey: 'survey of small hubs',
  rmoList: 'list of community organisations',
  depopulationList: 'list of depopulated municipalities',
  municipalityCodes: 'local government codes',
  mesh: 'grid square statistics',
  points: 'population with positions',
  figures: 'figures by municipality',
};

const CODE_FAULTS: Readonly<Record<string, string>> = {
  shape: 'not 5 or 6 digits',
  checkDigit: 'the check digit is wrong',
  unknown: 'no local government has this number',
};

/** What a column means, in the words of the page where it is chosen. */
function field(id: string): string {
  const names: Readonly<Record<string, string>> = importFieldsEn.fields;
  return names[id] ?? id;
}

/** Whose published figure it is: the last word of `depopulated_full 2022-04-01 高知県`. */
function area({ done }: Finding): string {
  const prefecture = done.split(' ')[2];
  return prefecture === undefined
    ? 'published national figure'
    : `published figure of ${prefecture}`;
}

/** `hubs 2022` in words. */
function measure({ done }: Finding): string {
  const [id = '', date = ''] = done.split(' ');
  return `${measureName(id)} (${date})`;
}

function candidates({ expected }: Finding): string {
  return expected === '' ? '' : `Candidates: ${expected}`;
}

/** Findings on what a table and its rows mean, in English. */
export const meaningFindingsEn = {
  tableRecognised: words(({ found }) => `Read as: ${TABLES[found] ?? found}.`),
  tableUnknown: words(
    ({ found }) => `What table this is is not known. Headings: ${found}`,
    'Make a recipe that says what the columns mean, and give it with --recipe.',
  ),
  recipeUnfit: words(
    ({ found }) => `No table fits the recipe "${found}".`,
    'Check that it is the recipe of this table; if the survey changed, make it anew.',
  ),
  tableSkipped: words(({ found }) => `Passed over: no known table. Headings: ${found}`),
  exerciseData: words(
    () => 'This is practice data, made up (演習用・架空).',
    'Do not treat it as published data. It cannot be imported.',
  ),
  columnUnmapped: words(({ found }) => `Column "${found}" is not used.`),
  columnTwice: words(
    ({ found, expected }) =>
      `"${found}" all mean the same (${field(expected)}). Which to use is not certain.`,
    'Give them different headings, or choose one in a recipe.',
  ),
  remarksTwice: words(
    ({ found, done }) => `"${found}" all mean the same. Only "${done}" was read.`,
    'Give them different headings, or choose one in a recipe.',
  ),
  columnRequired: words(
    ({ expected }) => `A column is missing: ${expected.split(' | ').map(field).join(' or ')}`,
    'Add it, or check the headings.',
  ),
  yearRead: words(({ found, done }) =>
    found === '' ? `As of ${done}.` : `As of ${done}, from "${found}".`,
  ),
  yearUnknown: words(
    () => 'When the figures hold is not known.',
    'Say it in the title (令和4年5月末時点) or give --as-of 2022-05.',
  ),
  yearWrong: words(
    ({ found, expected }) =>
      `The year is wrong: expected ${expected}, but the table says "${found}". Nothing was taken.`,
    'Check the file and the year asked for.',
  ),
  layoutDrift: words(
    ({ found, expected }) =>
      found === '' ? `Column "${expected}" of last time is gone.` : `Column "${found}" is new.`,
    'If the survey changed, mend the recipe and save it again.',
  ),
  totalDrift: words(
    ({ found, expected }) =>
      `The total differs much from last time (${integer(expected)} then, ${integer(found)} now).`,
    'Check whether unit or coverage changed.',
  ),
  totalAgrees: words(
    ({ found, done }) => `"${done}" ${integer(found)} equals the sum of its rows.`,
  ),
  totalDiffers: words(
    ({ found, expected, done }) =>
      `"${done}" ${integer(found)} differs from the sum of its rows, ${integer(expected)}.`,
    'Ask the sender which is right.',
  ),
  totalPartial: words(
    ({ found, expected, done }) =>
      `"${done}", ${integer(found)}, cannot be held against its parts, because not all municipalities are listed (those that are add up to ${integer(expected)}).`,
  ),
  totalUnchecked: words(
    ({ found, done }) =>
      `"${done || 'total'}", ${integer(found)}, is held against nothing: it does not say rows of which year, item or sex it sums.`,
    'Write year and item in the row of the total, too.',
  ),
  nationalAgrees: words(
    (finding) =>
      `The sum of ${measure(finding)}, ${integer(finding.found)}, equals the ${area(finding)}.`,
  ),
  nationalDiffers: words(
    (finding) =>
      `The sum of ${measure(finding)}, ${integer(finding.found)}, differs from the ${area(finding)} ${integer(finding.expected)}.`,
    'Check date, definition and coverage.',
  ),
  nationalPartial: words(
    (finding) =>
      `The table has ${integer(finding.found)} ${measure(finding)}, part of the ${area(finding)} ${integer(finding.expected)}.`,
  ),
  rowTwice: words(
    ({ found, expected }) => `The same row stands twice: ${found} (first at ${expected}).`,
    'Delete one if it is a double, else tell them apart by name.',
  ),
  beforeMerger: words(({ found, expected, done }) => {
    const more = Number(done) > found.split('、').length ? ` and others, ${done} in all,` : '';
    return expected === ''
      ? `The rows of ${found}${more} seem to be those of the smaller areas from before a merger: the table also lists former municipalities that are parts of them today.`
      : `The table is of ${formatDate('en', expected)}: the rows of ${describeMergers('en', found)}${more} may be those of the smaller areas from before the merger, unless the table was put together for the areas of today.`;
  }, 'If the table is older than the mergers, do not take these rows for the municipalities of today.'),
  municipalitiesMissing: words(
    ({ found, done }) =>
      `${integer(done)} municipalities of the prefectures listed have no row: ${found}${Number(done) > 10 ? ' and more' : ''}`,
  ),
  regionNotCoded: words(
    () => 'There is no column of codes. Municipalities were found by name.',
    'Add the 6-digit local government code.',
  ),
  codeRepaired: words(
    ({ found, done }) =>
      found.trim() === done
        ? `Code "${found}" has five digits: it was taken to lack the check digit that the others of its column have.`
        : `Code "${found}" was read as ${done} (a lost zero or full width was mended).`,
    'Save the column of codes as text.',
  ),
  codeInvalid: words(
    ({ found, expected }) => `Code "${found}" is wrong (${CODE_FAULTS[expected] ?? expected}).`,
    'Check the code.',
  ),
  codeNameDiffer: words(
    (finding) =>
      `Code and name mean different municipalities: ${finding.found}. ${candidates(finding)}`,
    'Say which is right. The row is not taken yet.',
  ),
  codeFormer: words(
    ({ found, expected, done }) =>
      `Code "${found}" is a former one${expected === '' ? '' : ` (changed on ${describeChanges('en', expected)})`}. It was read as ${done} of today.`,
    'Use the code of today.',
  ),
  prefectureFromContext: words(
    ({ found, done }) => `"${found}" was taken to be in ${done}, by the title.`,
    'Add a column for the prefecture.',
  ),
  nameVariant: words(
    ({ found, done }) => `The spelling differs: "${found}" was read as ${done}.`,
    'Use the official name.',
  ),
  nameFormer: words(
    ({ found, expected, done }) =>
      `A former name: "${found}"${expected === '' ? '' : ` (changed on ${describeChanges('en', expected)})`} was read as ${done} of today.`,
    'Use the name of today.',
  ),
  nameAmbiguous: words(
    (finding) =>
      `"${finding.found}" is not certain: other prefectures, or wards of designated cities, bear the name. ${candidates(finding)}`,
    'Write the prefecture, or say which is meant. The row is not taken yet.',
  ),
  nameUnknown: words(
    (finding) => `There is no municipality "${finding.found}". ${candidates(finding)}`,
    'Mend the name, or say which is meant. The row is not taken yet.',
  ),
  placeBlank: words(
    (finding) =>
      `The form on sheet "${finding.found}" does not say its municipality. ${candidates(finding)}`,
    'Write the municipality, or say which is meant. The row is not taken yet.',
  ),
  partOfMunicipality: words(
    ({ found, expected, done }) =>
      `"${found}" is a part of ${expected} of today${done === '' ? '' : ` (merged or changed on ${describeChanges('en', done)})`}. Its figures and classes are never taken for those of the whole.`,
    'Use the row of the whole municipality, or leave it out. The row is not taken yet.',
  ),
  answerApplied: words(({ found, done }) => `"${found}" was read as ${done} by an earlier answer.`),
};
