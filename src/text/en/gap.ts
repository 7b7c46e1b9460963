import type { GapText } from '../gap-text.ts';
import { formatNumber } from '../format.ts';
import { gapPlansEn } from './gap-plans.ts';
import { plural } from './plural.ts';

const number = formatNumber('en');

/** English wording: the gap explorer. */
export const gapEn: GapText = {
  heading: 'Gaps between hubs',
  lead: 'How many people live too far from a hub, and where',
  loading: 'Preparing the calculation',
  working: 'Calculating',
  progress: (percent) => `Calculating (${percent})`,
  cancel: 'Stop',
  resume: 'Compute',
  sample: (hubs) =>
    `Distances are from the ${number(hubs)} hubs loaded. This is not the national list.`,
  samplePublished: (hubs) =>
    `The imported data has no hubs: distances are from ${number(hubs)} published ones. They are not the national list.`,
  ownClasses: 'Depopulation classes are of the imported list, not published ones.',
  sampleWhy: (hubs, total) =>
    `Only ${number(hubs)} of the nation's ${number(total)} hubs (end of May 2022) have a known place, so gaps appear larger than they are.`,
  practice: 'Practice data (fictitious)',
  practiceNote: (hubs) =>
    `Distances are from ${number(hubs)} practice hubs (fictitious). These are not real gaps.`,
  controls: {
    label: 'Distance and conditions',
    unit: 'Unit of the limit',
    units: { metres: 'Distance', minutes: 'Time' },
    distance: 'Farthest distance to a hub',
    minutes: 'Longest time to a hub',
    kilometres: (value) => `${value} km`,
    minutesValue: (value) => `${value} min`,
    detour: 'Detour factor (way ÷ straight line)',
    detourValue: (value) => `× ${value}`,
    speed: 'Speed',
    speedValue: (value) => `${value} km/h`,
    demand: 'Where people are (demand points)',
    demands: {
      office: 'Municipal offices (one point each, coarse)',
      mesh: 'Practice mesh of 1 km (fictitious)',
      imported: 'Mesh or point table you imported',
    },
    demandNotes: {
      office:
        'All residents are counted at their municipal office. Near and far within a municipality cannot be told apart.',
      mesh: 'A made-up mesh that adds up to municipal population. Nobody really lives in these places.',
      imported:
        'People of the table on this device, counted at the centre of each cell or at each point. The link has the name of the table alone; a device without it counts offices, and says so.',
    },
    table: 'Table to use',
    tableName: (file, sheet, kind) =>
      sheet === '' ? `${file} (${kind})` : `${file} ${sheet} (${kind})`,
    importFirst:
      'Grid statistics (250 m, 500 m, 1 km) and any table of people with latitude and longitude can be used, too.',
    importLink: 'Import data',
    meshOnlyPractice: 'The practice mesh comes with the practice data (fictitious).',
    measure: 'People counted',
    functions: 'Hubs counted',
    functionsNote: 'Only hubs that have all of these count. With none chosen, every hub does.',
    functionNames: {
      clinic: 'Clinic',
      shop: 'Food and daily goods',
      rmo: 'RMO',
      transport: 'Transport',
    },
    selection: (chosen, lacking, notStated) =>
      `${plural(chosen, 'hub qualifies', 'hubs qualify')}. Not counted: ${number(lacking)} without them, ${number(notStated)} whose source does not say or withholds it.`,
    form: 'Colours of the map',
    forms: { share: 'Share without a hub in reach', bivariate: 'Depopulation × share (3×3)' },
    surface: 'Colour the distance to the nearest hub',
    more: 'More conditions',
  },
  measures: {
    population: 'Population (2020)',
    over65: 'Aged 65 and over (2020)',
    over75: 'Aged 75 and over (2020)',
    population2050: 'Population (projected, 2050)',
    over65In2050: 'Aged 65 and over (projected, 2050)',
  },
  surveys: {
    population: 'Population Census, MIC (1 October 2020)',
    over65: 'Population Census, MIC (1 October 2020)',
    over75: 'Population Census, MIC (1 October 2020)',
    population2050: 'Regional Population Projections (2023), IPSS',
    over65In2050: 'Regional Population Projections (2023), IPSS',
  },
  imported: {
    measures: {
      population: 'Population in the table',
      over65: 'Aged 65 and over in the table',
      over75: 'Aged 75 and over in the table',
      population2050: 'Population of 2050 in the table',
      over65In2050: 'Aged 65 and over of 2050 in the table',
    },
    survey: (file, sheet, asOf) =>
      `imported table “${sheet === '' ? file : `${file} ${sheet}`}” (${asOf === '' ? 'the table states no date' : `as of ${asOf}`})`,
    withoutFigure: (persons) =>
      `Not included: ${persons} residents of demand points without a figure of this kind.`,
  },
  totals: {
    label: 'People within and beyond reach',
    headline: (area, people, limit) => `${area}: ${people} farther than ${limit} from a hub`,
    persons: (count) => `${count} people`,
    share: (percent) => `${percent}%`,
    of: (total) => `of ${total} people`,
    ofMeasured: (total) => `of ${total} people whose distance is known`,
    caption: (area) => `Within and beyond reach by depopulation class (${area})`,
    byMeasure: (area) => `Within and beyond reach, today and in 2050 (${area})`,
    group: 'Class',
    total: 'Total',
    covered: 'Within (people)',
    uncovered: 'Beyond (people)',
    rate: 'Share beyond',
    all: 'All',
    depopulated: 'Depopulated municipalities together',
    classNotKnown: 'Class not known (not loaded)',
    ownList: 'imported list',
    unreachable: (persons) =>
      `${persons} of them are on islands without a hub (distances across the sea do not count as within; only islands with a bridge or tunnel that a source tells of count as linked).`,
    unmeasured: (persons) => `${persons} people whose distance is not known are in neither.`,
    withoutFigure: (persons) =>
      `Not included: ${persons} residents (2020) of municipalities without a figure of this kind.`,
    withSites: 'With the hypothetical hubs',
    gain: (persons) => `Newly within reach by hypothetical hubs: ${persons} people`,
    gainAbsent: (reason) => `Newly within reach by hypothetical hubs: ${reason}`,
    absent: 'no figure',
  },
  method: {
    straight: (limit, factor) =>
      `Within: straight line (great circle) × detour factor ${factor} of at most ${limit}. Not the distance by road.`,
    minutes: (limit, factor, speed) =>
      `Within: straight line (great circle) × detour factor ${factor} at ${speed} km/h takes at most ${limit}. Not the time by road.`,
    travelTimes: (limit, file) => `Within: at most ${limit} by the travel-time table “${file}”.`,
    demand: (kind, points) => `Demand points: ${kind}, ${plural(points, 'point', 'points')}.`,
    kinds: {
      office: 'municipal offices (coarse)',
      mesh1000: '1 km mesh',
      mesh500: '500 m mesh',
      mesh250: '250 m mesh',
      table: 'point table loaded',
      exerciseMesh: '1 km practice mesh (fictitious)',
    },
    people: (measure, survey) => `People: ${measure}, ${survey}.`,
    classes: (date) => `Depopulation classes: list of MIC as of ${date}.`,
    ownClasses: (date) =>
      `Depopulation classes: imported list (${date === undefined ? 'no date given' : `as of ${date}`}), not published ones.`,
    hubs: (counted, loaded) => `Hubs: ${number(counted)} of the ${number(loaded)} loaded.`,
    acrossSea: (points) =>
      `${plural(points, 'point lies', 'points lie')} on islands without a hub, beyond reach.`,
    unknownLand: (points) =>
      `For ${plural(points, 'point', 'points')} the land is not known; distances cross water, too.`,
    withoutTime: (points) =>
      `${plural(points, 'point', 'points')} without a travel time are in neither.`,
    landUnknown: 'Coastlines could not be loaded: distances across the sea count as within.',
  },
  legend: {
    share: 'Share without a hub in reach',
    range: (from, to, isLast) => (isLast ? `${from}–${to}%` : `${from} to under ${to}%`),
    bivariate: 'Depopulation × share without a hub in reach',
    columns: { low: 'under 1/3', middle: '1/3 to 2/3', high: '2/3 and over' },
    rows: { none: 'Not depopulated', partly: 'Partial, deemed', full: 'Full' },
    cells: {
      'none-low': 'Not depopulated, most people near a hub',
      'none-middle': 'Not depopulated, about half far away',
      'none-high': 'Not depopulated, but most far away',
      'partly-low': 'Partial or deemed, most people near a hub',
      'partly-middle': 'Partial or deemed, about half far away',
      'partly-high': 'Partial or deemed, most far away',
      'full-low': 'Fully depopulated, most people near a hub',
      'full-middle': 'Fully depopulated, about half far away',
      'full-high': 'Fully depopulated, most far away (most urgent)',
    },
    count: (cell, count) => `${cell}: ${plural(count, 'municipality', 'municipalities')}`,
    point: 'Demand points beyond reach (when zoomed in)',
    pointMesh: 'Mesh cells beyond reach (when zoomed in)',
    circle: 'Reach of a hub (straight line)',
    line: 'From the chosen point to its nearest hub',
    site: 'Hypothetical hub (does not exist)',
    surface: {
      heading: 'Distance to the nearest hub',
      band: (from, to) =>
        from === '' ? `up to ${to} km` : to === '' ? `over ${from} km` : `${from}–${to} km`,
      note: 'Straight line × detour factor, over the sea, too: on islands it is not what counts as within reach. Not the distance by road.',
    },
  },
  tooltip: {
    share: (percent) => `Beyond reach: ${percent}%`,
    shareAbsent: 'Beyond reach: no figure',
    nearest: (name, distance) => `Nearest hub: ${name} (${distance} straight)`,
    nearestMinutes: (name, minutes) => `Nearest hub: ${name} (${minutes})`,
    nearestSea: (name, distance) =>
      `No hub on this land. Across the sea: ${name}, ${distance} straight`,
    none: 'No hub can be reached',
    timeUnknown: 'The nearest hub is not known: the table has no travel time',
    point: (persons) => `Demand point: ${persons} people`,
    selected: 'Nearest hub of the point chosen',
    selectNote:
      'Choose a point beyond reach or a municipality on the map to see the line to its nearest hub and the distance.',
    farthest: 'Measured from the most populous point beyond reach.',
  },
  withheld: {
    heading: 'No result can be given',
    noDemand: 'No demand points are loaded.',
    noHubs: 'No hubs are loaded. This does not mean that the gap is 100%.',
    noHubsChosen: 'No hub loaded has all the functions chosen. Please ask for fewer.',
    noTravelTimes: 'No table of travel times is loaded.',
    hypotheticalWithoutTravelTimes:
      'The table of travel times knows no hypothetical hubs. Remove them, or go back to straight lines.',
    measureNotLoaded: 'The demand points have no figures of this kind.',
    weights: 'All weights are 0. At least one must be 1 or more.',
    noCandidates: 'There is no demand point where sites may stand.',
    detourFactor: 'The detour factor is from 1.0 to 2.0.',
    speed: 'The speed is out of range.',
    limit: 'The limit must be greater than 0.',
    metresOfTravelTimes: 'With a table of travel times the limit must be a time.',
    noRows: 'The table of demand points has no rows.',
    noUsableRows: 'No demand point can be used (no place or no population).',
    noPersons: 'Every demand point has a population of 0.',
    failed: (message) => `The calculation broke off (${message}). Please reload the page.`,
    brokenOff: (message) =>
      `The calculation broke off (${message}). That does not mean there are no gaps.`,
  },
  standIns: {
    demand: (table) =>
      `This link counts an imported table of demand points${table === '' ? '' : ` (${table})`} that this device does not keep. Municipal offices (coarse) stand in for it.`,
    times: (table) =>
      `This link measures by a table of travel times (${table}) that this device does not keep. Straight lines stand in for it.`,
    timesUnfit: (table) =>
      `The table of travel times (${table}) has no time between these demand points and hubs. Straight lines stand in for it.`,
    timesFailed: (table) =>
      `Reading the table of travel times (${table}) broke off, which does not mean that it does not fit. Straight lines stand in for it.`,
    retry: 'Read it again',
    import: 'Import a table',
    drop: 'Take this table out of the link',
    gap: ' ',
  },
  report: {
    heading: 'Check of demand points',
    summary: (kept, given) => `${number(kept)} of ${plural(given, 'point is', 'points are')} used.`,
    leftOut: (problem, rows) => `${problem}: ${plural(rows, 'point', 'points')} left out.`,
    kept: (problem, rows) => `${problem}: ${plural(rows, 'point', 'points')} (used).`,
    persons: (persons) => `Population in total: ${number(persons)}.`,
    rows: (rows) => `Such as rows ${rows}`,
    problems: {
      meshCodeInvalid: 'Mesh code not valid',
      meshCodeRepeated: 'Mesh code repeated',
      positionMissing: 'No position',
      outsideJapan: 'Outside Japan',
      populationMissing: 'No population',
      populationSuppressed: 'Population withheld by the source',
      populationNegative: 'Negative population',
      populationZero: 'Population of 0',
      municipalityNotKnown: 'Municipality not known',
      agesAbovePopulation: 'Ages above the population',
    },
  },
  ...gapPlansEn,
};
