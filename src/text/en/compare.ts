import { formatNumber } from '../format.ts';
import type { CompareText } from '../compare-text.ts';
import { plural } from './plural.ts';

const number = formatNumber('en');

/** English wording: two views beside each other, and how they differ. */
export const compareEn: CompareText = {
  heading: 'Compare',
  leads: {
    sides: (a, b) => `A: ${a} beside B: ${b}, at the same scale and with the same class limits.`,
    difference: (a, b) => `A: ${a} less B: ${b}.`,
  },
  side: (letter, name) => `${letter}: ${name}`,
  kind: 'Compare by',
  kinds: { area: 'Area', edition: 'Edition', year: 'Survey year', dataset: 'Data' },
  area: 'Prefecture of B',
  municipality: 'Municipality of B',
  wholePrefecture: 'Whole prefecture',
  areaHelp: 'The area of A is chosen on the map or by search.',
  edition: 'Edition of B',
  editionNone:
    'This site holds one edition only. Editions can be compared where there are two or more.',
  editionName: (edition) => `Edition ${edition}`,
  year: 'Survey year of B',
  yearName: (year) => `FY${year}`,
  yearHelp:
    'What changes by year: hubs whose opening month is known, and depopulation classes where that year has a list.',
  dataset: 'Data of B',
  datasetHelp: 'A comparison with made-up practice data serves to practise only.',
  form: 'Show',
  forms: { sides: 'Two maps', difference: 'Map of differences (A − B)' },
  noDifference: {
    classes:
      'There is a map of differences when a measure of municipalities or prefectures or the gap explorer is shown, or depopulation classes of two years, editions or data sets.',
    counts:
      'Counts of people or places follow the size of an area, so only rates are mapped as differences from another area.',
    loading: 'Loading B.',
    travelTimes:
      'The table of travel times fits the points and hubs of one side only, so no difference is given. Go back to straight lines.',
    withheld: 'One side has no result, so no difference is given. That does not mean 0.',
  },
  breaks: {
    sides: 'Both sides use the same class limits.',
    difference:
      'Rises and falls share their limits; no difference has a colour of its own, missing values a pattern.',
  },
  legend: {
    heading: (name) => `Difference of ${name} (A − B)`,
    from: (from) => `${from} or more`,
    between: (from, to) => `${from} to below ${to}`,
    below: (to) => `less than ${to}`,
    fall: (amount) => (amount === '' ? 'Down' : `Down by ${amount}`),
    none: 'No difference',
    rise: (amount) => (amount === '' ? 'Up' : `Up by ${amount}`),
    lower: (amount) => (amount === '' ? 'Lower than B' : `Lower than B by ${amount}`),
    higher: (amount) => (amount === '' ? 'Higher than B' : `Higher than B by ${amount}`),
  },
  changes: {
    lead: (a, b) => `Change of the depopulation class between A: ${a} and B: ${b}.`,
    heading: (before, after) =>
      `Change of depopulation class (${before ?? 'no list'} → ${after ?? 'no list'})`,
    names: {
      toFull: 'Became fully depopulated',
      toPartial: 'Became partly depopulated',
      toDeemed: 'Became deemed depopulated',
      left: 'No longer depopulated',
      stayed: 'No change (depopulated)',
      stayedOut: 'No change (not depopulated)',
    },
    unknown: 'Change not known: one side has no list',
    on: (date) => `Class on ${date ?? 'no list'}`,
    value: (date, name) => `${date ?? 'no list'}: ${name}`,
    change: 'Change',
    part: (name, count) => `${name}: ${number(count)}`,
    summary: (before, after, count, parts) =>
      before === undefined || after === undefined
        ? 'One side has no list of classes, so the change is not known. That does not mean 0.'
        : count === 0
          ? `No municipality changed its class from ${before} to ${after}.`
          : `From ${before} to ${after}, ${plural(count, 'municipality', 'municipalities')} of Japan changed their class (${parts.join('; ')}).`,
    summaryOfSome: (before, after, { changed, known, absent }, parts) =>
      before === undefined || after === undefined
        ? 'One side has no list of classes, so the change is not known. That does not mean 0.'
        : known === 0
          ? `The class of no municipality is known both on ${before} and on ${after}, so the change is not known. That does not mean 0.`
          : `Of ${plural(known, 'municipality', 'municipalities')} whose class is known both on ${before} and on ${after}, ${number(changed)} changed it${parts.length === 0 ? '' : ` (${parts.join('; ')})`}. Class not known: ${plural(absent, 'municipality', 'municipalities')} (this is not “no change”).`,
    caption: (area, count) => `Municipalities with another class (${area}, ${number(count)})`,
    same: (count) => `Without a change: ${plural(count, 'municipality', 'municipalities')}`,
    absent: (count) =>
      `Class not known: ${plural(count, 'municipality', 'municipalities')} (this is not "no change")`,
    note: (before, after) =>
      `Coloured by the change of the depopulation class from ${before ?? 'no list'} to ${after ?? 'no list'}; what is not known has a pattern.`,
  },
  gapShare: 'share far from a hub',
  points: ' points',
  value: (letter, name, value) => `${letter} (${name}): ${value}`,
  difference: (value) => `Difference (A − B): ${value}`,
  differenceAbsent: 'Difference: none, since one side has no value',
  summary: {
    caption: (a, b) => `A (${a}) and B (${b}) as a whole`,
    item: 'Item',
    uncovered: (measure) => `Far from a hub (${measure})`,
    total: (measure) => `Everybody (${measure})`,
  },
  table: {
    caption: (name, count) => `Largest differences of ${name} (${number(count)})`,
    captionOfArea: (name, count, own, other) =>
      `Largest differences of ${name}, areas of ${own} against ${other} as a whole (${number(count)})`,
    name: 'Area',
    a: 'A',
    b: 'B',
    difference: 'Difference',
    less: 'A − B',
    uncovered: 'Difference, people far',
    more: (count) => `Show ${number(count)} more`,
    same: (count) => `Areas without a difference: ${number(count)}`,
    absentHeading: (count) => `Areas without a result: ${number(count)}`,
    absentNote: 'One side has no value. That is not 0.',
    save: 'Save differences as CSV',
    saved: (name) => `Saved ${name}.`,
    code: 'Code',
    note: 'Note',
  },
  failed: (reason) => `B cannot be shown. ${reason}`,
  close: 'End the comparison',
  peers: {
    heading: 'Similar municipalities',
    rule: (date, count) =>
      `The ${number(count)} municipalities of the same depopulation class (${date}) whose 2020 population is nearest by ratio (half as many is as far as twice as many); equally near ones by code.`,
    noClass:
      'The imported list does not tell its depopulation class, so no similar municipalities can be chosen.',
    none: 'Without a population in 2020 no similar municipalities can be chosen.',
    caption: (name) => `Municipalities similar to ${name}`,
    name: 'Municipality',
    population: 'Population 2020',
    ratio: 'Ratio',
    ratioValue: (ratio) => `× ${ratio}`,
    share: 'Far from a hub (%)',
    shareDifference: 'Difference (points)',
    compare: (name) => `Compare with ${name}`,
    shareNote: (name) => `The difference is ${name} less the similar municipality.`,
  },
};
