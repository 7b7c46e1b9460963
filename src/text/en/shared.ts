import { formatNumber } from '../format.ts';
import type { sharedJa } from '../ja/shared.ts';
import type { Widen } from '../text.ts';
import { plural } from './plural.ts';

const number = formatNumber('en');

/** English wording that a light frame shows, and the page as well. */
export const sharedEn: Widen<typeof sharedJa> = {
  language: 'en',
  dataset: {
    exerciseBand:
      'You are viewing practice data (fictitious, 演習用（架空）). Positions, names and figures of hubs and RMOs were made up for practice; none of them exists.',
    exerciseMark: 'Practice, fictitious 演習用（架空）',
    edition: (edition) => `(${edition})`,
    newer: (edition) => `A newer edition (${edition}) is available.`,
  },
  // Units stand directly behind a figure: English puts a space between the two.
  units: {
    municipalities: ' municipalities',
    prefectures: ' prefectures',
    places: ' hubs',
    organisations: ' RMOs',
    persons: ' people',
    percent: '%',
  },
  notices: {
    heading: 'Notices',
    ignoredPart: (parameter, found, expected) =>
      `${parameter} = “${found}” cannot be used (possible values: ${expected})`,
    forPage: (parameter) => `“${parameter}” cannot be shown in this frame. The large map shows it.`,
    ignoredUnknown: (parameter) => `There is no item called “${parameter}”`,
    unknownArea: (code) =>
      `No municipality has the code “${code}”. The whole country is shown instead.`,
    renewedArea: (found, now, until) =>
      `The code “${found}” in the link was in use until ${until}. The municipality with today’s code “${now}” is shown.`,
    unknownHub: (id) => `This data has no hub “${id}”.`,
    unknownMeasure: (id) => `There is no measure “${id}”.`,
    importedGone:
      'There is no imported data on this device (it was removed, or the link was made on another device). Published data is shown.',
  },
  errors: {
    unreachable: (path) =>
      `The data file (${path}) could not be loaded. Please check the connection and reload.`,
    missing: (path) =>
      `The data file (${path}) is not on the server. Administrators: please check that the whole data folder is in place.`,
    mismatch: (path, found, expected) =>
      `The data file (${path}) does not match the manifest (manifest ${expected}…, found ${found}…). Figures that cannot be verified are not shown. Administrators: please put the data folder in place again.`,
    notJson: (path, found) =>
      `The data file (${path}) holds something else (it begins with “${found}…”). Please check whether a proxy or the server answers with a page of its own.`,
    format: (path, found, expected) =>
      `The format of the data (${path}) does not fit this page (format ${found}, this page reads ${expected}). Please use a page and data of the same version.`,
    unknownEdition: (_path, found, expected) =>
      `There is no edition “${found}”. Editions available: ${expected}`,
    incomplete: (path, found, expected) =>
      `The table (${path}) lacks a column or value that is needed (needed: ${expected}, found: ${found}). Figures that cannot be verified are not shown.`,
    unexpected:
      'Something unexpected went wrong. If reloading does not help, please report it together with the following.',
  },
  summary: {
    measure: (name, low, lowName, high, highName) =>
      `${name} runs from ${low} (lowest, ${lowName}) to ${high} (highest, ${highName}). `,
    absent: (count) => `${plural(count, 'area has', 'areas have')} no value. `,
  },
  layers: {
    depopulation: 'Depopulation class',
    hub: 'Small hubs',
    rmo: 'RMOs',
    notLoaded: 'Not loaded',
  },
  depopulation: {
    full: 'Fully depopulated',
    partial: 'Partly depopulated',
    deemed: 'Deemed depopulated',
    none: 'Not depopulated',
    unavailable: (year, dates) =>
      `Classes by municipality for FY${year} are not loaded.${dates.length === 0 ? '' : ` Those of ${dates.join(' and ')} are.`}`,
  },
  absence: {
    notApplicable: {
      name: 'Not applicable (-)',
      short: '-',
    },
    unknown: { name: 'Unknown (…)', short: '…' },
    suppressed: { name: 'Suppressed (x)', short: 'x' },
    notSurveyed: {
      name: 'Not surveyed (no value published)',
      short: 'not surveyed',
    },
    notLoaded: {
      name: 'Not loaded',
      short: 'not loaded',
    },
  },
  legend: {
    below: (limit) => `under ${limit}`,
    above: (limit) => `${limit} or more`,
    between: (from, to) => `${from} to under ${to}`,
    everything: 'All the same value',
  },
  map: {
    labelCells: 'Equal-size map',
    cellsNote: 'One hexagon is one municipality. Areas and distances are not to scale.',
  },
  tooltip: {
    rank: (rank, of) => `rank ${number(rank)} of ${number(of)}`,
    members: (count) => plural(count, 'municipality', 'municipalities'),
  },
  profile: {
    depopulation: 'Depopulation class',
    from: (from, of) =>
      `from the values of ${number(from)} of ${plural(of, 'municipality', 'municipalities')}`,
  },
  table: {
    name: 'Municipality',
    prefecture: 'Prefecture',
    depopulation: 'Depopulation class',
  },
  gauges: {
    listSeparator: '; ',
  },
};
