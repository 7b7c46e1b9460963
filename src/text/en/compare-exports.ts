import { formatNumber } from '../format.ts';
import type { compareExportsJa } from '../ja/compare-exports.ts';
import type { Widen } from '../text.ts';

const number = formatNumber('en');

/** A name that begins a sentence. */
const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** English wording: exports of two views beside each other, and of how they differ. */
export const compareExportsEn: Widen<typeof compareExportsJa> = {
  title: (name) => `${name}: comparison`,
  year: (year) => `FY${year}`,
  join: (parts) => parts.join('  '),
  heading: (heading) => `${heading} (A | B)`,
  counts: (a, b) => `${a} | ${b}`,
  noCount: '–',
  facts: (a, b) => `A: ${a}  B: ${b}`,
  sides: (a, b) =>
    `A: ${a} and B: ${b} stand beside each other with the same class limits. Numbers in the legend are of A and B. Lengths are as the scale bar of each map says.`,
  pointsOfA: 'Points and circles (hubs and the like) are those of side A.',
  noDifferenceMap: 'There is no map of differences, so both maps stand beside each other.',
  whole: (name, a, b) => `${capital(name)} is A: ${a}, B: ${b}.`,
  wholeWithDifference: (name, a, b, difference) =>
    `${capital(name)} is A: ${a}, B: ${b}, a difference (A − B) of ${difference}.`,
  counted: (areas, parts) => `Of ${number(areas)} areas: ${parts.join(', ')}.`,
  part: (name, count) => `${name} ${number(count)}`,
  absent: 'no difference can be given',
  table: {
    side: (letter, name, unit) => `${letter} ${name}${unit === '' ? '' : ` [${unit}]`}`,
    difference: (unit) => `Difference (A − B)${unit === '' ? '' : ` [${unit}]`}`,
    caption: (name, table) => `${name}: ${table}`,
    against: (caption, other) => `${caption} (against ${other} as a whole)`,
    summary: 'Both as a whole',
    item: 'Item',
    depopulated: (letter, name) => `${letter} ${name}: depopulated municipalities`,
    changed: 'Municipalities whose class changed',
  },
};
