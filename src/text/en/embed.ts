import { formatNumber } from '../format.ts';
import type { FrameText } from '../text.ts';
import { joinedNames } from './joined-names.ts';
import { plural } from './plural.ts';

const number = formatNumber('en');

/** English wording: the frame that stands in other pages. */
export const embedEn: Pick<FrameText, 'embed'> = {
  embed: {
    title: (area, parts) =>
      parts.length === 0 ? `Map of ${area}` : `${joinedNames(parts)}: ${area}`,
    nation: 'Japan',
    legend: 'Legend',
    openTable: 'View as a table',
    fullPage: 'Open the large map',
    newWindow: ' (opens in a new window)',
    drawing: (title) => `Drawing: ${title}`,
    drawingNote: 'The same content is under “View as a table”.',
    moving: 'Open the moving map',
    movingFailed:
      'The moving map cannot be used here, so a drawing is shown. Drawing, figures and table work.',
    hubs: (shown, total) =>
      `Small hubs (${number(shown)} named in public documents, of ${number(total)} in Japan)`,
    hubsOf: (shown) =>
      shown === undefined
        ? 'Small hubs: not loaded'
        : `Small hubs (${number(shown)} named in public documents)`,
    hubsExercise: (shown) => `Small hubs (practice, fictitious 演習用（架空）: ${number(shown)})`,
    rmos: (shown) =>
      shown === 0
        ? 'RMOs: not loaded'
        : `RMOs (${number(shown)} named in public documents; area of the circle is their number)`,
    rmosExercise: (shown) =>
      `RMOs (practice, fictitious 演習用（架空）: ${number(shown)}; area of the circle is their number)`,
    dotsAsClass: 'Dots: depopulation class',
    ringsAsClass: 'Rings around dots: depopulation class',
    summary: (area, of, count, share, date) =>
      `Of the ${number(of)} municipalities of ${area}, ${number(count)} (${share}) are depopulated, fully, partly or deemed (${date}).`,
    summaryChange: (before, difference) =>
      difference === 0
        ? ` There is no change since ${before}.`
        : ` That is ${number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'} than on ${before}.`,
    summaryHubs: (count) =>
      count === undefined
        ? ' Small hubs known by name are not loaded here, which does not mean that there are none.'
        : count === 0
          ? ' None of the small hubs known by name had opened by this fiscal year (0 hubs).'
          : ` ${plural(count, 'small hub whose name is', 'small hubs whose names are')} known ${count === 1 ? 'is' : 'are'} shown.`,
    summaryHubsExercise: (count) =>
      ` Practice data (fictitious, 演習用（架空）): ${plural(count, 'small hub is', 'small hubs are')} shown.`,
    selected: (name, depopulation) => `Selected: ${name} (${depopulation})`,
    source: (source) => `Source: ${source}. `,
    dataOf: (edition) => `Data edition of ${edition}.`,
    sentenceEnd: '. ',
    cited: (publisher, title) => `${publisher}, ${title}`,
    boundary: (credit) => `Boundaries: ${credit}`,
    tableCaption: (area, date) => `Municipalities of ${area} (depopulation class as of ${date})`,
    prefectureCaption: (date) =>
      `Depopulated municipalities (${date}) and population by prefecture`,
    count: 'Municipalities',
    depopulated: 'Depopulated municipalities',
    hubCount: 'Small hubs (named)',
    hubCountExercise: 'Small hubs (practice, fictitious 演習用（架空）)',
    unknownPart: (code) => `This area has no municipality with the code “${code}”.`,
    frozen: (edition) => `This frame is fixed to the edition of ${edition}.`,
    newest: 'Show the newest edition',
    failedHeading: 'The map cannot be shown',
    failedHelp: 'The following link leads to the map, its figures and its table.',
    noScript:
      'Scripts do not run in this frame: instead of the view that was asked for, it shows the drawing and the table made for each area. Links below lead to the others.',
    tooSmall: 'The frame has no size, so the map cannot be shown.',
  },
};
