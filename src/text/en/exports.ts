import type { BriefingText } from '../briefing-text.ts';
import { formatNumber } from '../format.ts';
import { plural } from './plural.ts';
import { compareExportsEn } from './compare-exports.ts';
import { gapExportsEn } from './gap-exports.ts';
import { joinedNames } from './joined-names.ts';

const number = formatNumber('en');

/** English wording: what stands on sheets, and the dialog that makes files. */
export const exportsEn: BriefingText['exports'] = {
  sheet: {
    north: 'N',
    distance: (kilometres, latitude) =>
      `${number(kilometres)} km${latitude === undefined ? '' : ` (near ${latitude}° N)`}`,
    noDistances: 'One hexagon is one municipality; area, distance and direction mean nothing.',
    legend: 'Legend',
    withoutCompare: 'The other side of the comparison on the screen is not part of this picture.',
    byPrefecture:
      'Colours show prefectures as a whole, so that every shape can be edited; PNG, SVG and PDF have them by municipality.',
    asMap:
      'Equal-size cells are shown as a map, so that every shape can be edited; PNG, SVG and PDF have the cells.',
    withoutBase: {
      leftOut:
        'The base map of the screen (GSI tiles) is not part of this picture: it is an image, which a file of shapes cannot hold; PNG pictures have it.',
      failed:
        'The base map of the screen (GSI tiles) could not be loaded and is not part of this picture.',
    },
    baseCredit: (name) => `Base map: ${name} (made from GSI tiles)`,
    join: joinedNames,
    plain: 'Municipalities of Japan',
    nation: 'Japan',
    subtitle: (area, year) => (year === undefined ? area : `${area}, FY${year}`),
    facts: {
      definition: 'Definition',
      note: 'Note',
      source: 'Source',
      date: 'As of',
      boundary: 'Boundaries',
      edition: 'Edition',
    },
    points: {
      hub: 'Small hub: a place in a settlement area that brings together daily services (shopping, medical care, welfare, transport) and local activities, linked with the hamlets around it.',
      rmo: 'RMO: an organisation formed chiefly by the people of an area, which works on its problems continuously.',
    },
    surveyYear: (year) => `survey year FY${year}`,
    pointsYear: (year) => `hubs and RMOs FY${year}`,
    measureDate: (dates) => `figures of ${dates.join(' and ')}`,
    dates: {
      preliminary: (day) => `${day} (preliminary)`,
      projected: (year) => `${year} (projection)`,
      fiscal: (year) => `FY${year}`,
      calendar: (year) => `${year}`,
    },
    depopulationDate: (date) => `depopulation class ${date}`,
    columns: {
      definition: (name, definition) => `${name}: ${definition}.`,
      date: (name, dates) => `${name} of ${dates.join(' and ')}`,
    },
    edition: (site, edition) => `${site}, edition ${edition}`,
    others: (count) => `and ${number(count)} more (listed on the site's about page)`,
    othersInShort: (count) => `and ${number(count)} more`,
    areaDepopulation: (area, count, total, share, people) =>
      `${number(count)} of the ${number(total)} municipalities of ${area} (${share}) are depopulated ones; ${people} of its people live there. `,
    hubsIn: (area, count, year) =>
      count === undefined
        ? `No small hub of ${area} has been loaded by name yet (not loaded: it does not mean that there is none).`
        : count === 0
          ? `None of the small hubs of ${area} known by name had opened by FY${year} (0 of those confirmed in published material).`
          : `${plural(count, 'small hub')} of ${area} ${count === 1 ? 'is' : 'are'} known by name (confirmed in published material).`,
    hubsExerciseIn: (area, count) =>
      `${area} has ${plural(count, 'small hub')} (practice data, fictitious).`,
    shareUnit: '%',
  },
  gap: gapExportsEn,
  compare: compareExportsEn,
  pptx: {
    more: (title) => `Definitions, notes and sources in full: slide “${title}” and the notes`,
    continued: (page, pages) => ` (${page}/${pages})`,
  },
  brokenOff: {
    said: 'The calculation of gaps broke off, so its results are left out. Everything else is as it was.',
    retry: 'Calculate again',
    trying: 'Calculating.',
  },
  table: {
    prefectures: 'Totals by prefecture',
    moreRows: (rows) => `${plural(rows, 'more row')}: on the next page in print, and in Excel.`,
    municipalities: (area) => `Municipalities of ${area}`,
    prefecture: 'Prefecture',
    municipality: 'Municipality',
    code: 'Code',
    depopulated: 'Share of depopulated municipalities',
    counts: (name) => `${name} [municipalities]`,
    withUnit: (name, unit) => (unit === '' ? name : `${name} [${unit.trim()}]`),
    hubs: 'Small hubs (confirmed)',
    hubsExercise: 'Small hubs (practice data, fictitious)',
    rmos: 'Organisations (confirmed)',
    rmosExercise: 'Organisations (practice data, fictitious)',
    figures: 'Figures',
    sources: 'Sources',
    sourcesRemark: (edition) =>
      `Sources of all data of edition ${edition}. Those of this file are on the sheet “Readme”.`,
    sourceColumns: ['ID', 'Publisher', 'Title', 'Published', 'URL', 'Licence', 'Note'],
    facts: 'Readme',
    chart: (name) => `Chart of ${name}`,
    continued: (page, pages) =>
      pages === 1 ? ' (table and chart)' : ` (table and chart ${page}/${pages})`,
  },
  dialog: {
    heading: 'Export this view',
    open: 'Export',
    sheet: 'Sheet',
    sheets: {
      'a4-landscape': 'A4 landscape',
      'a4-portrait': 'A4 portrait',
      'a3-landscape': 'A3 landscape',
      'a3-portrait': 'A3 portrait',
      'wide-16-9': '16:9',
      square: 'Square',
    },
    scale: 'Image scale',
    scales: (factor) => `${factor}x`,
    titleField: 'Title',
    png: 'PNG image',
    copy: 'Copy image',
    svg: 'SVG (editable)',
    print: 'PDF (print)',
    pptx: 'PowerPoint',
    xlsx: 'Excel (figures and sources)',
    working: 'Working.',
    saved: (name) => `Saved ${name}.`,
    copied: (width, height) => `Copied the image (${width}×${height}).`,
    copyRefused: 'This browser cannot copy images. Save a PNG image instead.',
    failed: (reason) => `Could not export: ${reason}`,
    printHint:
      'In the print window choose “Save as PDF”, margins “None”, and switch background graphics on.',
    preview: 'Preview of the sheet',
    close: 'Close',
    prepared: 'Preparing the sheet.',
  },
};
