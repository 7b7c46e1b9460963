import type { Finding, Repair } from '../../domain/survey-finding.ts';
import { words } from './finding-words.ts';

const REPAIRS: Readonly<Record<Repair, string>> = {
  fullWidth: 'full width to half width',
  separator: 'separators removed',
  kanji: 'kanji numerals to digits',
  triangle: '△▲ to minus',
  minus: 'dash to minus',
  unit: 'unit removed',
  scale: 'unit converted',
  approximate: '"about" removed',
  footnoteMark: 'note mark removed',
  parentheses: 'brackets removed',
  spaces: 'spaces removed',
  percent: 'per cent to number',
  textNumber: 'text to number',
  dash: 'dashes of the address to hyphens',
  era: 'Japanese year to Western year',
  degreesMinutesSeconds: 'degrees, minutes and seconds to degrees',
};

const ABSENCES: Readonly<Record<string, string>> = {
  notApplicable: 'not applicable',
  unknown: 'unknown',
  suppressed: 'suppressed',
  notSurveyed: 'not surveyed',
  notLoaded: 'not loaded',
};

/** How well an address is known. */
const PRECISIONS: Readonly<Record<string, string>> = { building: 'building', oaza: 'town' };

/** Where a position lies instead, when that is known. */
const lies = (place: string): string => (place === '' ? '' : `, but in ${place}`);

function repaired({ found, done, repairs }: Finding): string {
  return `"${found}" was read as ${done} (${repairs.map((repair) => REPAIRS[repair]).join(', ')}).`;
}

/** Findings on cells, in English. */
export const cellFindingsEn = {
  numberRepaired: words(
    repaired,
    'Type the number alone; units and notes belong in the heading or another column.',
  ),
  numberUnreadable: words(
    ({ found }) => `This is no number: "${found}". It was taken as unknown, not as 0.`,
    'Type a number, or a mark for why there is none (- … x).',
  ),
  numberApproximate: words(
    ({ found }) => `An approximate number: "${found}". The number alone was read.`,
    'Type the exact number if it is known.',
  ),
  numberOutOfRange: words(
    ({ found, expected }) =>
      `An impossible number: ${found} (should be ${expected}). It was taken as unknown.`,
    'Check value and unit.',
  ),
  absenceRead: words(
    ({ found, done }) =>
      `"${found}" was read as "${ABSENCES[done] ?? done}". It is neither 0 nor "no".`,
    'Say in a note what the mark means.',
  ),
  blankBesideZero: words(
    ({ found }) => `The column has both 0 and blanks (${found}). Blanks were taken as unknown.`,
    'Mark why there is no value (- not applicable, … unknown, x suppressed).',
  ),
  dateRepaired: words(
    ({ found, done }) => `The Japanese year in "${found}" was read as ${done}.`,
    'Write the Western year, or both.',
  ),
  dateUnreadable: words(
    ({ found }) => `This is no date: "${found}". It was taken as not stated.`,
    'Write it as 2012-07, 2012年7月 or 平成24年7月.',
  ),
  headingYearJapanese: words(
    ({ found, done }) => `The Japanese year in the heading "${found}" was read as ${done}.`,
    'Write the Western year, or both.',
  ),
  unitMissing: words(
    ({ found }) => `The column of figures "${found}" states no unit.`,
    'Put the unit into the heading, such as （人）, （世帯）, （箇所）.',
  ),
  nameMissing: words(
    ({ done }) =>
      done === '' ? 'There is no name.' : `There is no name; "${done}" stands for it.`,
    'Type the name.',
  ),
  severalValues: words(
    ({ found, done }) => `One cell holds ${done} values: "${found}". They were read apart.`,
    'Give each value a column and mark yes or no.',
  ),
  choiceVaries: words(
    ({ found }) => `One column mixes ways of answering (${found}). They were read as the same.`,
    'Keep to one way.',
  ),
  choiceUnknown: words(
    ({ found, done }) =>
      `This is none of the choices: "${found}"${done === '' ? '' : `. It was read as ${done === '有' ? 'yes' : 'no'}.`}`,
    'Use the words of the choices, and put others into a column for them.',
  ),
  otherDetail: words(
    ({ found }) => `What "その他" (other) holds was put into a column of its own: "${found}"`,
    'Write the details of "other" in another column.',
  ),
  listOpenEnded: words(
    ({ found }) =>
      `"${found}" says that there is more. What it does not name was taken as unknown, not as 無.`,
    'Name everything there is.',
  ),
  letterAsCross: words(
    ({ found, done }) =>
      done === ''
        ? `The letter "${found}" stands in a column that also has ×: whether it means no or withheld is not certain. It was taken as not stated.`
        : `The letter "${found}" was read as × (${done}). If it means withheld (秘匿), say so in a note.`,
    'Write × or 無 for no, and x only with a note that it means withheld.',
  ),
  markUnclear: words(
    ({ found, expected }) =>
      expected === ''
        ? `What the mark "${found}" means is not known. It was taken as not stated.`
        : `A note says of the mark "${found}": "${expected}". Whether that is 有 or 無 is not certain; it was taken as not stated.`,
    'Write 有 or 無, or explain the mark in a note.',
  ),
  addressRepaired: words(repaired, 'Use half-width digits and hyphens.'),
  coordinateRepaired: words(repaired, 'Write latitude and longitude in decimal degrees.'),
  coordinateSwapped: words(
    ({ found }) =>
      `Latitude and longitude are swapped (${found}). They were read the other way round.`,
    'Check headings and values.',
  ),
  coordinateUnreadable: words(
    ({ found }) => `This is no latitude or longitude: "${found}"`,
    'Write decimal degrees, such as 33.5597.',
  ),
  coordinateOutside: words(
    ({ found, expected, done }) =>
      expected === ''
        ? `The position (${found}) is outside Japan. It is not used.`
        : `The position (${found}) is not in ${expected}${lies(done)}. The municipal office stands for it.`,
    'Check which is right, position or municipality.',
  ),
  coordinateNowhere: words(
    ({ found, expected }) =>
      `The position (${found}) is not in ${expected}, nor in the area of any municipality (at sea, or on an islet that the boundaries leave out). It was used.`,
    'Check the position.',
  ),
  pointElsewhere: words(
    ({ found, expected, done }) =>
      `The position (${found}) is not in ${expected}${lies(done)}. The position was used.`,
    'Check which is right, position or municipality.',
  ),
  positionsChecked: words(({ found, done }) => {
    if (done === 'areas')
      return `Boundaries were used to check whether ${found} positions lie in their municipality.`;
    const reason = done === 'failed' ? 'could not be read' : 'are not at hand';
    return `Boundaries ${reason}: ${found} positions were only checked by their distance to offices.`;
  }),
  coordinateFar: words(({ found, expected, done }) => {
    const [kilometres = '', offices = ''] = done.match(/\d+/gu) ?? [];
    return `The position (${found}) is ${kilometres} km from the office of ${expected}, and ${offices} other offices are nearer. Without boundaries this cannot be decided; the position was used.`;
  }, 'Check which is right, the position or the municipality.'),
  positionOffice: words(
    ({ found }) => `${found} rows without a usable position were put at the municipal office.`,
  ),
  addressesUnanswered: words(
    ({ found, expected }) =>
      `Of ${expected} addresses, ${found} were not answered for. No position was taken from an address.`,
    'Check the network, and import once more.',
  ),
  positionGeocoded: words(
    ({ found, done }) =>
      `The position comes from the address "${found}" (precision: ${PRECISIONS[done] ?? done}).`,
  ),
  meshInvalid: words(
    ({ found }) => `This is no mesh code: "${found}". It was not read.`,
    'Codes have 8 (1 km), 9 (500 m) or 10 digits (250 m).',
  ),
  meshSuppressed: words(({ found }) => `${found} mesh cells are suppressed.`),
  meshAttributed: words(
    ({ found }) =>
      `The figures of ${found} suppressed cells were given back to them by population. The sum is unchanged.`,
  ),
};
