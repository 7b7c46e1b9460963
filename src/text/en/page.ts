import type { Text } from '../text.ts';
import { plural } from './plural.ts';

type Page = Pick<
  Text,
  | 'language'
  | 'site'
  | 'dataset'
  | 'units'
  | 'views'
  | 'panels'
  | 'credit'
  | 'notices'
  | 'errors'
  | 'summary'
>;

/** English wording: frame of the page, notices and errors. */
export const pageEn: Page = {
  language: 'en',
  site: {
    title: 'Small Hub Map',
    description:
      'Small hubs, residents’ management organisations and depopulated areas on one map of Japan’s 1,741 municipalities, with progress towards the national targets.',
    openTable: 'View as a table',
    toMain: 'Skip to main content',
    otherLanguage: '日本語',
    about: 'About this site',
    indicators: 'Indicators and targets',
    kit: 'Embed',
    import: 'Import data',
    accessibility: 'Accessibility test result',
    map: 'Back to the map',
    share: 'Copy link',
    shared: 'Link copied',
    shareFailed: 'The link could not be copied. Please use the one in the address bar.',
    theme: 'Colours',
    themes: { auto: 'As on this device', light: 'Light', dark: 'Dark' },
    menu: 'Menu',
    pages: 'Pages of this site',
    tools: { import: 'Import data', briefing: 'Briefing', kit: 'Embed' },
    close: 'Close',
    loading: 'Loading',
  },
  dataset: {
    label: 'Data',
    published: 'Published figures',
    exercise: 'Practice (fictitious)',
    exerciseBand:
      'You are viewing practice data (fictitious, 演習用（架空）). Positions, names and figures of hubs and RMOs were made up for practice; none of them exists.',
    exerciseMark: 'Practice, fictitious 演習用（架空）',
    edition: (edition) => `(${edition})`,
    newer: (edition) => `A newer edition (${edition}) is available.`,
    openNewer: 'Open the newer edition',
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
  views: {
    label: 'Form of display',
    map: 'Map',
    cells: 'Equal size',
    table: 'Table',
    light: 'Drawing (light)',
    compare: 'Compare',
  },
  panels: {
    layers: 'Layers',
    goals: 'Targets',
    table: 'Table',
    label: 'Switch the display',
    profile: 'Selected',
  },
  credit: {
    map: 'Map',
    copyright: 'Map drawn with MapLibre',
  },
  notices: {
    heading: 'Notices',
    ignored: 'Part of the link could not be read; the standard display was used in its place.',
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
    dismiss: 'Close',
    storageRefused:
      'The browser refuses storage, so the choice of colours lasts for this page only.',
  },
  errors: {
    heading: 'The data cannot be shown',
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
    unknownEdition: (found, expected) =>
      `There is no edition “${found}”. Editions available: ${expected}`,
    incomplete: (path, found, expected) =>
      `The table (${path}) lacks a column or value that is needed (needed: ${expected}, found: ${found}). Figures that cannot be verified are not shown.`,
    openNewest: 'Open the newest edition',
    stillWorks: (what) => `Still usable: ${what}`,
    others: 'map, table and the other figures',
    restWorks: 'Everything else can be used as before.',
    partMissing: (name) =>
      `A file that “${name}” needs could not be loaded. Please check the connection and reload. The view is kept in the address, so nothing is lost.`,
    retry: 'Reload',
    unexpected:
      'Something unexpected went wrong. If reloading does not help, please report it together with the following.',
  },
  // Sentences follow one another directly: each that may be followed ends with a space.
  summary: {
    depopulation: (count, share, population) =>
      `${plural(count, 'municipality is', 'municipalities are')} depopulated (${share} of all), home to ${population} of the population. `,
    depopulationNote:
      'Partly depopulated municipalities are counted with their whole population, so the figure is higher than that of the depopulated areas alone.',
    hubs: (target, value, year) =>
      `Small hubs number ${value} (FY${year}) against the target of ${target}.`,
    measure: (name, low, lowName, high, highName) =>
      `${name} runs from ${low} (lowest, ${lowName}) to ${high} (highest, ${highName}). `,
    absent: (count) => `${plural(count, 'area has', 'areas have')} no value. `,
    rmo: (count, municipalities) =>
      `${plural(count, 'RMO is', 'RMOs are')} shown in ${plural(municipalities, 'municipality', 'municipalities')}. `,
  },
};
