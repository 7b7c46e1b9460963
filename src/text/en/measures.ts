import { forImported } from '../../domain/imported-measures.ts';
import type { Text } from '../text.ts';

const CENSUS_2020 = 'Population Census (1 October 2020)';
const CENSUS_2025 = 'Population Census (1 October 2025, preliminary)';
const PROJECTION = 'IPSS, Regional Population Projections for Japan (2023)';
const KASO = 'MIC, list of depopulated municipalities';
const SSDSE = 'SSDSE-A-2026';

/** Words of every measure in English. */
export const measuresEn: Text['measures'] = {
  'depopulated-municipalities': {
    name: 'Share of depopulated municipalities',
    definition: 'Fully, partly and deemed depopulated municipalities as a share of all',
    survey: KASO,
  },
  'depopulated-population': {
    name: 'Share of population in depopulated municipalities',
    definition: 'People living in depopulated municipalities as a share of the population (2020)',
    survey: `${KASO}; ${CENSUS_2020}`,
  },
  'depopulated-area': {
    name: 'Share of area in depopulated municipalities',
    definition: 'Area of depopulated municipalities as a share of the total area (FY2024)',
    survey: `${KASO}; ${SSDSE}`,
  },
  'population-2020': {
    name: 'Population (2020)',
    definition: 'Population on 1 October 2020 (final count)',
    survey: CENSUS_2020,
  },
  'population-2025': {
    name: 'Population (2025, preliminary)',
    definition: 'Population on 1 October 2025 (preliminary count)',
    survey: CENSUS_2025,
  },
  'change-2000-2025': {
    name: 'Population change (2000–2025)',
    definition: 'Change in population from 2000 to 2025 (preliminary)',
    survey: `Population Census (2000); ${CENSUS_2025}`,
  },
  'change-2020-2025': {
    name: 'Population change (2020–2025)',
    definition: 'Change in population from 2020 to 2025 (preliminary)',
    survey: `${CENSUS_2020}; ${CENSUS_2025}`,
  },
  'projected-change-2020-2050': {
    name: 'Projected change (2020–2050)',
    definition: 'Projected population of 2050 against the population of 2020',
    survey: `${CENSUS_2020}; ${PROJECTION}`,
  },
  'density-inhabitable': {
    name: 'Density of inhabitable land',
    definition: 'Population (2020) per km² of inhabitable land (FY2024)',
    survey: `${CENSUS_2020}; ${SSDSE}`,
  },
  'natural-change': {
    name: 'Natural change (per 1,000 people)',
    definition: 'Births less deaths (2023) per 1,000 people (2020)',
    survey: `${SSDSE}; ${CENSUS_2020}`,
  },
  'social-change': {
    name: 'Net migration (per 1,000 people)',
    definition: 'Japanese nationals moving in less those moving out (2024) per 1,000 people (2020)',
    survey: `${SSDSE}; ${CENSUS_2020}`,
  },
  'ageing-2020': {
    name: 'Aged 65 and over (2020)',
    definition: 'People aged 65 and over as a share of those of known age',
    survey: CENSUS_2020,
  },
  'over-75-2020': {
    name: 'Aged 75 and over (2020)',
    definition: 'People aged 75 and over as a share of those of known age',
    survey: CENSUS_2020,
  },
  'ageing-2050': {
    name: 'Aged 65 and over (projected, 2050)',
    definition: 'People aged 65 and over as a share of the projected population of 2050',
    survey: PROJECTION,
  },
  'single-65-households': {
    name: 'People of 65 and over living alone',
    definition:
      'One-person households of people aged 65 and over as a share of private households (2020)',
    survey: CENSUS_2020,
  },
  households: {
    name: 'Households (2020)',
    definition: 'All households on 1 October 2020',
    survey: CENSUS_2020,
  },
  'primary-sector': {
    name: 'Employed in the primary sector',
    definition: 'People working in the primary sector as a share of all employed (2020)',
    survey: CENSUS_2020,
  },
  clinics: {
    name: 'Clinics (per 10,000 people)',
    definition: 'General clinics (FY2023) per 10,000 people (2020)',
    survey: `${SSDSE}; ${CENSUS_2020}`,
  },
  'community-halls': {
    name: 'Community halls',
    definition: 'Number of community halls (kominkan, FY2021)',
    survey: SSDSE,
  },
  'elementary-schools': {
    name: 'Elementary schools',
    definition: 'Number of elementary and compulsory education schools (FY2024)',
    survey: SSDSE,
  },
  'retail-shops': {
    name: 'Retail shops (per 10,000 people)',
    definition: 'Retail shops (FY2021) per 10,000 people (2020)',
    survey: `${SSDSE}; ${CENSUS_2020}`,
  },
  'fiscal-capacity': {
    name: 'Fiscal capacity index (FY2023)',
    definition: 'Standard revenue divided by standard expenditure need, three-year average',
    survey: 'MIC, main fiscal indices of local governments (FY2023)',
  },
  hubs: {
    name: 'Number of small hubs',
    definition: 'Small hubs that are loaded',
    survey: 'Loaded table',
  },
  'hubs-per-100000': {
    name: 'Small hubs (per 100,000 people)',
    definition: 'Small hubs that are loaded, per 100,000 people (2020)',
    survey: `Loaded table; ${CENSUS_2020}`,
  },
  rmos: {
    name: 'Number of RMOs',
    definition: 'Residents’ management organisations (RMOs) that are loaded',
    survey: 'Loaded table',
  },
  'rmos-per-100000': {
    name: 'RMOs (per 100,000 people)',
    definition: 'RMOs that are loaded, per 100,000 people (2020)',
    survey: `Loaded table; ${CENSUS_2020}`,
  },
  ...forImported(() => ({
    name: 'Item of an imported table',
    definition: 'Figure of an imported table',
    survey: 'Imported table',
  })),
};

/** Units in English, as written directly behind a figure: with the space before a word. */
export const measureUnitsEn: Text['measureUnits'] = {
  percent: '%',
  persons: ' people',
  personsPerSquareKilometre: ' people/km²',
  personsPer1000: ' (per 1,000 people)',
  households: ' households',
  facilities: ' halls',
  facilitiesPer10000: ' (per 10,000 people)',
  schools: ' schools',
  shopsPer10000: ' (per 10,000 people)',
  index: '',
  hubs: ' hubs',
  hubsPer100000: ' (per 100,000 people)',
  organisations: ' RMOs',
  organisationsPer100000: ' (per 100,000 people)',
  ...forImported(() => ''),
};

/** Headings of the list of measures. */
export const measureTopicsEn: Text['measureTopics'] = {
  depopulation: 'Depopulation',
  population: 'Population',
  ageing: 'Ageing',
  households: 'Households and industry',
  services: 'Everyday services',
  finance: 'Finance',
  points: 'Hubs and organisations',
  imported: 'Imported table',
};

/** What a reader must know beside the definition. */
export const measureNotesEn: Text['measureNotes'] = {
  knownAgesOnly: 'People of unknown age (2,931,838 nationwide) are left out of the denominator.',
  preliminaryCount: 'Figures of 2025 are preliminary.',
  mergersOnly:
    'Figures of 2000 and 2005 are adjusted for mergers only, not for small changes of boundaries.',
  projectedAsBlock:
    'The 13 municipalities of Hamadori, Fukushima, are projected only as one block; they have no values of their own.',
  projectionSpreadsUnknownAges:
    'The projection distributes people of unknown age, so it cannot be compared directly with census ages.',
  evacuationZero:
    'In some municipalities evacuation orders left no or few residents on the day of the census.',
  populationOf2020: 'The population in the denominator is that of the 2020 census.',
  japaneseNationalsOnly: 'Only moves of Japanese nationals are counted.',
  unclassifiedIndustryInDenominator:
    'The denominator includes industries that cannot be classified.',
  compulsorySchoolsCounted: 'Compulsory education schools are included.',
  notHubBuildings: 'This is not a count of hub buildings.',
  areaWithoutNorthernTerritories: 'Areas exclude the Northern Territories and Takeshima.',
  wholeMunicipalityOverstatesPartial:
    'Partly depopulated municipalities are counted whole, so the value is higher than that of the depopulated areas alone.',
  loadedPointsOnly: 'Counted from what is loaded only.',
  noAggregate: 'An index has no value for several municipalities together.',
};
