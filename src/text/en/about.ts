import type { AboutText } from '../about-text.ts';

/** English wording of the page about sources, definitions, processing and licences. */
export const aboutEn: AboutText = {
  introduction:
    'This site lays progress towards the national targets for small hubs and residents’ management organisations (RMOs), the depopulation classes and measures such as population and ageing over one map and table of Japan’s 1,741 municipalities. Every figure states its survey, date, definition and source.',
  contents: 'Contents',
  sources: {
    heading: 'Sources',
    introduction: (count) =>
      `This edition uses ${count} sources. Those that state no date of publication are marked “unknown”. Titles and publishers are given in Japanese, as published.`,
    caption: 'List of sources',
    title: 'Title',
    publisher: 'Publisher',
    published: 'Published',
    licence: 'Terms of use',
    note: 'Content and use',
  },
  glossary: {
    heading: 'Terms and definitions',
    term: 'Term',
    meaning: 'Meaning',
    caption: 'Terms used on this site',
  },
  absences: {
    heading: 'Symbols for absent values',
    introduction:
      'An absent value is not zero. Zero is a value: “counted, and found to be 0”. Where there is no value, the reason is told by the following symbols, and on the map by a pattern instead of a colour.',
    caption: 'List of symbols',
    symbol: 'Symbol',
    name: 'Name',
    description: 'Meaning',
  },
  processing: {
    heading: 'How the data are made',
    steps: [
      'Tables: figures from published material are compiled into tables (CSV) in which every row or column names its source. Check digits of codes, totals of depopulation classes, census totals and more are verified by program; if any fails, no files are made for the page.',
      'Boundaries: municipal boundaries are simplified with the lines that neighbours share kept as one, and made into map tiles and drawings (SVG).',
      'Equal-size map: one hexagon stands for one municipality; they are grouped by prefecture and placed as near to their true place as possible. See “Equal-size map” below.',
      'Classes: the map’s classes can be cut by equal counts (quantiles), equal intervals, natural breaks (Jenks), rounded values, or by hand. Where zero has a meaning, as for growth and decline, zero is always a break.',
      'Aggregates: shares of prefectures and the nation are not averages of municipal shares; numerators and denominators are each added up and then divided. Where municipalities have no value, the number of those that have is stated.',
      'Verification: the page checks that each file it loads matches the SHA-256 in the manifest (manifest.json). Figures of a file that does not match are not shown.',
      'Connections: files are loaded from this site’s server only. Only when GSI tiles are chosen as the base map does the page connect to servers of the Geospatial Information Authority of Japan. There is no access analysis.',
    ],
  },
  missing: {
    heading: 'What is not loaded, and cautions',
    introduction:
      'The following have not been published, or are not loaded in this edition. An absent value does not mean that there is no hub or organisation.',
    caption: 'How complete each table is',
    table: 'Table',
    loaded: 'Loaded',
    total: 'In all',
    note: 'Note',
    tables: {
      municipalities: 'Municipalities',
      'hubs.published': 'Small hubs known by name',
      'rmos.published': 'RMOs known by name',
      'hubs.exercise': 'Small hubs (practice, fictitious)',
      'rmos.exercise': 'RMOs (practice, fictitious)',
    },
    hubs: (loaded, total, year) =>
      `Small hubs: ${loaded} are known by name and position. There are ${total} nationwide (FY${year}, placed in a municipal strategy); the rest are not loaded.`,
    rmos: (loaded, total, year) =>
      `RMOs: ${loaded} are known by name. There are ${total} nationwide (FY${year}); the rest are not loaded.`,
    after: (year) =>
      `National counts of small hubs and RMOs are loaded up to FY${year}. Values of later fiscal years are not loaded.`,
    classes: (dates) =>
      `Depopulation classes by municipality are those of ${dates.join(' and ')} only. Areas of partly depopulated municipalities are those of ${dates.at(-1) ?? ''}.`,
    points: [
      'Of the 67 village activity centres (集落活動センター) of Kochi Prefecture, 58 are loaded.',
      'No open data was found on the number of small hubs and RMOs by municipality or prefecture. Only RMOs by block (2016) are available.',
      'Sources state no date for the population and households of single hubs and organisations. They are presumably of about the time of opening.',
      'Positions of hubs and organisations are those of a building, of the representative point of a district (oaza, good to about 1–2 km), or of the municipal office in their place; each is marked as such.',
      'The 13 municipalities of Hamadori, Fukushima, have no population projections of their own, only one for the block.',
      'The 23 special wards of Tokyo are outside the survey of small hubs, and have no fiscal capacity index.',
    ],
    dots: 'Municipal boundaries are not loaded in this edition. Municipalities are shown as dots at their offices and on the equal-size map.',
  },
  cells: {
    heading: 'Equal-size map',
    paragraphs: [
      'On a map of area the small towns of western Japan vanish beside those of Hokkaido. On the equal-size map every municipality counts as one hexagon of the same size.',
      'Prefectures are deformed continuously (the method of Gastner et al., 2018) until their areas fit their numbers of municipalities; a hexagonal grid is laid over them and shared out by prefecture until the numbers are met. Inside each prefecture municipalities are then assigned so that the positions of their offices, west to east and north to south, are kept as far as possible. Islands stand apart as islands, and the Northern Territories are shown although they have no municipality.',
      'It shows neither area, distance nor shape. Anything about distance, such as straight-line reach, is not drawn on it.',
    ],
  },
  practice: {
    heading: 'Practice data (fictitious) 演習用（架空）',
    paragraphs: [
      'Data for trying and explaining the page before a government list is loaded. Positions, names and figures of all hubs and organisations are fictitious; none exists.',
      'They match the published totals: 1,408 small hubs (1,158 in 267 depopulated municipalities, 250 in 98 others), 1,199 of them with an RMO (end of May 2021), and 5,783 RMOs (2,714 in 398 depopulated municipalities, 3,069 in 404 others; FY2020).',
      'They are chosen as a data set of their own and never mixed with published figures. While they are chosen, title, map, legend, tooltip, table and every saved file say so. Progress towards the targets always uses published figures.',
    ],
  },
  accessibility: {
    heading: 'Accessibility',
    aim: 'The site is made with the aim of meeting the success criteria of JIS X 8341-3:2016, level AA. It has not been tested by a third party, and this is not a claim of conformance.',
    done: 'What you can do',
    points: [
      'Every figure on the map can also be read in a table with headings and its order of sorting.',
      'The map can be used with the keyboard: arrow keys move to the neighbouring area, Enter selects, Escape goes up one level.',
      'Classes are told apart by shape, pattern and words, not by colour alone.',
      'Progress towards the targets is given in sentences as well as in charts.',
      'There are light and dark colours, and settings of the device (contrast, reduced motion) are followed.',
    ],
    limits: 'Known limits',
    limitPoints: [
      'The drawing of the moving map, as an image, cannot be read by screen readers. The same content is given in the table and in words.',
      'Titles and publishers of sources remain in Japanese on the English pages.',
      'The accessibility of linked sources on other sites has not been checked.',
    ],
  },
  licences: {
    heading: 'Terms of use',
    software: 'The software of this site is under the MIT licence. It uses the following software.',
    caption: 'Software used',
    name: 'Name',
    licence: 'Licence',
    data: 'Figures and positions are under the terms of each source (see “Sources” above). When you use them, please name the source and say that they were processed.',
    citation: (title, edition) => `Example of a citation: ${title} (edition of ${edition})`,
    boundary: 'Boundaries',
    boundaryLicence: (licence) => `Terms of use: ${licence}`,
    boundarySource: 'Original data',
  },
  files: {
    heading: 'Files of this edition',
    introduction: (edition, count) =>
      `The edition of ${edition} consists of the following ${count} files and those that files.json lists (light frames and still maps). An edition is fixed by its date and never changes afterwards.`,
    caption: 'List of files',
    file: 'File',
    bytes: 'Size (bytes)',
    rows: 'Rows or features',
  },
};
