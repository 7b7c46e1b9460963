import { forImported } from '../../domain/imported-measures.ts';
import type { Text } from '../text.ts';

/** Short definition of every measure in English. */
export const measureDefinitionsEn: Text['measureDefinitions'] = {
  'depopulated-municipalities':
    'Fully, partly and deemed depopulated municipalities as a share of all',
  'depopulated-population':
    'People living in depopulated municipalities as a share of the population (2020)',
  'depopulated-area': 'Area of depopulated municipalities as a share of the total area (FY2024)',
  'population-2020': 'Population on 1 October 2020 (final count)',
  'population-2025': 'Population on 1 October 2025 (preliminary count)',
  'change-2000-2025': 'Change in population from 2000 to 2025 (preliminary)',
  'change-2020-2025': 'Change in population from 2020 to 2025 (preliminary)',
  'projected-change-2020-2050': 'Projected population of 2050 against the population of 2020',
  'density-inhabitable': 'Population (2020) per km² of inhabitable land (FY2024)',
  'natural-change': 'Births less deaths (2023) per 1,000 people (2020)',
  'social-change':
    'Japanese nationals moving in less those moving out (2024) per 1,000 people (2020)',
  'ageing-2020': 'People aged 65 and over as a share of those of known age',
  'over-75-2020': 'People aged 75 and over as a share of those of known age',
  'ageing-2050': 'People aged 65 and over as a share of the projected population of 2050',
  'single-65-households':
    'One-person households of people aged 65 and over as a share of private households (2020)',
  households: 'All households on 1 October 2020',
  'primary-sector': 'People working in the primary sector as a share of all employed (2020)',
  clinics: 'General clinics (FY2023) per 10,000 people (2020)',
  'community-halls': 'Number of community halls (kominkan, FY2021)',
  'elementary-schools': 'Number of elementary and compulsory education schools (FY2024)',
  'retail-shops': 'Retail shops (FY2021) per 10,000 people (2020)',
  'fiscal-capacity': 'Standard revenue divided by standard expenditure need, three-year average',
  hubs: 'Small hubs that are loaded',
  'hubs-per-100000': 'Small hubs that are loaded, per 100,000 people (2020)',
  rmos: 'Residents’ management organisations (RMOs) that are loaded',
  'rmos-per-100000': 'RMOs that are loaded, per 100,000 people (2020)',
  ...forImported(() => 'Figure of an imported table'),
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
