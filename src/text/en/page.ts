import type { pageJa } from '../ja/page.ts';
import type { Widen } from '../text.ts';
import { plural } from './plural.ts';

/** English wording: frame of the page, notices and errors. */
export const pageEn: Widen<typeof pageJa> = {
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
    openNewer: 'Open the newer edition',
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
    ignored: 'Part of the link could not be read; the standard display was used in its place.',
    dismiss: 'Close',
    storageRefused:
      'The browser refuses storage, so imported data and drafts of briefings are not kept on this device. Map, table and figures work as ever.',
  },
  errors: {
    heading: 'The data cannot be shown',
    openNewest: 'Open the newest edition',
    stillWorks: (what) => `Still usable: ${what}`,
    others: 'map, table and the other figures',
    restWorks: 'Everything else can be used as before.',
    partMissing: (name) =>
      `A file that “${name}” needs could not be loaded. Please check the connection and reload. The view is kept in the address, so nothing is lost.`,
    retry: 'Reload',
  },
  // Sentences follow one another directly: each that may be followed ends with a space.
  summary: {
    depopulation: (count, share, population) =>
      `${plural(count, 'municipality is', 'municipalities are')} depopulated (${share} of all), home to ${population} of the population. `,
    depopulationNote:
      'Partly depopulated municipalities are counted with their whole population, so the figure is higher than that of the depopulated areas alone.',
    hubs: (target, value, year) =>
      `Small hubs number ${value} (FY${year}) against the target of ${target}.`,
    sample: (loaded) => `Only a part is loaded: ${loaded}. `,
    rmo: (count, municipalities) =>
      `${plural(count, 'RMO is', 'RMOs are')} shown in ${plural(municipalities, 'municipality', 'municipalities')}. `,
  },
};
