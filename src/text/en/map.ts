import type { mapJa } from '../ja/map.ts';
import type { Widen } from '../text.ts';
import { formatNumber } from '../format.ts';
import { plural } from './plural.ts';

const number = formatNumber('en');

/** English wording: map, its layers and legend. */
export const mapEn: Widen<typeof mapJa> = {
  layers: {
    heading: 'Show on the map',
    municipality: 'Measures by municipality',
    prefecture: 'Figures by prefecture',
    gap: 'Gaps between hubs',
    gapCount: 'by distance',
    gapNote: 'Distance and results are in the panel beside the map.',
    loaded: (loaded, total, unit) => `${number(loaded)} of ${number(total)}${unit}`,
    count: (count, unit) => `${number(count)}${unit}`,
    rmoForm: 'Drawn as',
    rmoForms: { circle: 'Size of circle', fill: 'Colour of area' },
    asDots:
      'Drawn as dots at the municipal offices, so that both this and the measure can be seen.',
    asRings: 'Without municipal boundaries the class is the colour of the ring around each dot.',
    ringColor: 'colour of the ring',
    measure: 'Measure',
    base: 'Base map',
    bases: {
      none: 'None (no connection needed)',
      pale: 'GSI pale map',
      standard: 'GSI standard map',
    },
    baseNote:
      'GSI tiles are loaded from servers of the Geospatial Information Authority of Japan (GSI).',
  },
  depopulation: {
    heading: (date) => `Depopulation class (${date})`,
    definition:
      'Classes under the Act on Special Measures for Supporting Sustainable Development of Depopulated Areas. In a partly depopulated municipality only the areas of former municipalities, before mergers, are designated; a municipality deemed depopulated is treated as depopulated as a whole after its merger.',
    partialAreas: (areas, date) =>
      `Former municipalities designated as depopulated${date === undefined ? '' : ` (${date})`}: ${areas}`,
    related: 'Depopulated municipalities (fully, partly and deemed together)',
  },
  /** What each absence means, in words. */
  absenceDescriptions: {
    notApplicable: 'a division that cannot be made, or a place the scheme does not cover',
    unknown: 'surveyed, but not ascertained',
    suppressed: 'surveyed, but not published',
    notSurveyed: 'outside the survey or projection',
    notLoaded: 'a value may exist, but this site has not loaded it',
  },
  legend: {
    heading: 'Legend',
    method: 'Classification',
    methods: {
      quantile: 'Equal counts (quantiles)',
      equal: 'Equal intervals',
      jenks: 'Natural breaks (Jenks)',
      rounded: 'Rounded values',
      manual: 'Own breaks',
    },
    classes: 'Number of classes',
    breaks: 'Breaks (ascending, separated by commas)',
    breaksHelp: 'Example: 30, 35, 40, 45',
    breaksWrong: (found) =>
      `“${found}” cannot be used. Please give ascending numbers separated by commas (at most 8). Example: 30, 35, 40`,
    apply: 'Apply',
    histogram: 'Distribution of values',
    histogramLabel: (name, from, to, count) =>
      `Distribution of ${name}: from ${from} to ${to}, ${plural(count, 'value')}`,
    countUnit: '',
    incomplete: (count) =>
      `${plural(count, 'prefecture is', 'prefectures are')} computed from part of the municipalities.`,
    settings: 'Class settings',
    source: (source) => `Source: ${source}`,
    rmoCircle: 'The area of a circle is proportional to the number of RMOs',
    cluster: 'A circle with a number groups hubs that lie close together (the number of hubs)',
    hubNamed: 'Hubs known by name',
    rmoNamed: 'RMOs known by name',
    hubSample: (loaded, total) =>
      `${plural(loaded, 'hub')} confirmed in published material. They are part of the ${number(total)} nationwide (end of May 2022, placed in a municipal comprehensive strategy) and not the government’s list.`,
    rmoSample: (loaded, total) =>
      `${plural(loaded, 'RMO')} confirmed in published material: part of the ${number(total)} nationwide (FY2022).`,
    hubExercise: (count) =>
      `${plural(count, 'practice hub')} (fictitious), made up to match the published totals of the end of May 2021. They do not exist.`,
    rmoExercise: (count) =>
      `${plural(count, 'practice RMO')} (fictitious), made up to match the published totals of FY2020. They do not exist.`,
    openedNote:
      'Of the hubs with a known opening month, only those opened by the end of the chosen survey year are shown.',
    kochi:
      'In Kochi Prefecture, 58 of the 67 village activity centres (集落活動センター) are loaded.',
    notLoaded: 'The table is not loaded. This does not mean that there are none.',
    noneShown: 'This layer has nothing to show.',
  },
  year: {
    heading: 'Survey year',
    value: (year) => `FY${year}`,
    hint: 'The left and right arrow keys move by one year',
    gapHub: (year) => `No count of small hubs was published for FY${year} (not surveyed).`,
    gapDepopulation: (year) => `Depopulation classes of FY${year} are not loaded.`,
    marks: { both: 'Counts of hubs and RMOs published', one: 'Count of RMOs only' },
  },
  map: {
    label: 'Map of municipalities',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Japan',
    breadcrumb: 'You are here',
    keys: 'Arrow keys move to the neighbouring area, Enter selects, Escape goes up one level, + and − zoom',
    dotsNote: 'Municipal boundaries are not loaded. Dots are the municipal offices.',
    offlineBase:
      'The base map could not be loaded (it needs a connection). The map is shown without it.',
    tilesFailed:
      'The map’s tiles could not be loaded. The drawing, figures and table work as before.',
    mergedCells: (kilometres) =>
      `There are many mesh cells beyond reach: one mark stands for each square of about ${kilometres} km. People are counted cell by cell.`,
    noWebgl:
      'This device cannot show the moving map (WebGL), so a drawing is shown. Selection, legend and table work just the same.',
    contextLost: 'Drawing of the map was interrupted, so a static drawing is shown.',
    staticAlt: (title) => `Drawing: ${title}. The figures are in the table.`,
    northernTerritories: 'Northern Territories',
    gsiCredit: 'GSI tiles (Geospatial Information Authority of Japan)',
  },
  mapLibre: {
    'AttributionControl.ToggleAttribution': 'Show or hide the credit',
    'AttributionControl.MapFeedback': 'Comment on the map',
    'FullscreenControl.Enter': 'Full screen',
    'FullscreenControl.Exit': 'Leave full screen',
    'GeolocateControl.FindMyLocation': 'Find my location',
    'GeolocateControl.LocationNotAvailable': 'Location not available',
    'LogoControl.Title': 'MapLibre',
    'Map.Title': 'Map',
    'Marker.Title': 'Marker',
    'NavigationControl.ResetBearing': 'Turn north up',
    'NavigationControl.ZoomIn': 'Zoom in',
    'NavigationControl.ZoomOut': 'Zoom out',
    'Popup.Close': 'Close the popup',
    'ScaleControl.Feet': 'ft',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'ScaleControl.Miles': 'mi',
    'ScaleControl.NauticalMiles': 'nmi',
    'GlobeControl.Enable': 'Show as a globe',
    'GlobeControl.Disable': 'Show flat',
    'TerrainControl.Enable': 'Show terrain',
    'TerrainControl.Disable': 'Hide terrain',
    'CooperativeGesturesHandler.WindowsHelpText': 'Hold Ctrl and scroll to zoom the map',
    'CooperativeGesturesHandler.MacHelpText': 'Hold ⌘ and scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
  },
  tooltip: {
    ofPrefecture: (prefecture, measure) => `${measure}, whole prefecture (${prefecture})`,
    population2020: 'Population',
    populationNote: '2020 Census',
    hubs: (count) => `Small hubs: ${number(count)} (confirmed)`,
    hubsNone: 'Small hubs: no confirmed material (not loaded)',
    hubsExercise: (count) => `Small hubs: ${number(count)} (practice, fictitious)`,
    rmos: (count) => `RMOs: ${number(count)} (confirmed)`,
    rmosNone: 'RMOs: no confirmed material (not loaded)',
    rmosExercise: (count) => `RMOs: ${number(count)} (practice, fictitious)`,
    cluster: (count) => `${plural(count, 'small hub')}. Press to zoom in`,
  },
};
