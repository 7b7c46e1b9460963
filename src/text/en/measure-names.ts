import { forImported } from '../../domain/imported-measures.ts';
import type { FrameText } from '../text.ts';

const CENSUS_2020 = 'Population Census (1 October 2020)';
const CENSUS_2025 = 'Population Census (1 October 2025, preliminary)';
const PROJECTION = 'IPSS, Regional Population Projections for Japan (2023)';
const KASO = 'MIC, list of depopulated municipalities';
const SSDSE = 'SSDSE-A-2026';

/** What every measure is called in English. */
export const measuresEn: FrameText['measures'] = {
  'depopulated-municipalities': {
    name: 'Share of depopulated municipalities',
    survey: KASO,
  },
  'depopulated-population': {
    name: 'Share of population in depopulated municipalities',
    survey: `${KASO}; ${CENSUS_2020}`,
  },
  'depopulated-area': {
    name: 'Share of area in depopulated municipalities',
    survey: `${KASO}; ${SSDSE}`,
  },
  'population-2020': {
    name: 'Population (2020)',
    survey: CENSUS_2020,
  },
  'population-2025': {
    name: 'Population (2025, preliminary)',
    survey: CENSUS_2025,
  },
  'change-2000-2025': {
    name: 'Population change (2000–2025)',
    survey: `Population Census (2000); ${CENSUS_2025}`,
  },
  'change-2020-2025': {
    name: 'Population change (2020–2025)',
    survey: `${CENSUS_2020}; ${CENSUS_2025}`,
  },
  'projected-change-2020-2050': {
    name: 'Projected change (2020–2050)',
    survey: `${CENSUS_2020}; ${PROJECTION}`,
  },
  'density-inhabitable': {
    name: 'Density of inhabitable land',
    survey: `${CENSUS_2020}; ${SSDSE}`,
  },
  'natural-change': {
    name: 'Natural change (per 1,000 people)',
    survey: `${SSDSE}; ${CENSUS_2020}`,
  },
  'social-change': {
    name: 'Net migration (per 1,000 people)',
    survey: `${SSDSE}; ${CENSUS_2020}`,
  },
  'ageing-2020': {
    name: 'Aged 65 and over (2020)',
    survey: CENSUS_2020,
  },
  'over-75-2020': {
    name: 'Aged 75 and over (2020)',
    survey: CENSUS_2020,
  },
  'ageing-2050': {
    name: 'Aged 65 and over (projected, 2050)',
    survey: PROJECTION,
  },
  'single-65-households': {
    name: 'People of 65 and over living alone',
    survey: CENSUS_2020,
  },
  households: {
    name: 'Households (2020)',
    survey: CENSUS_2020,
  },
  'primary-sector': {
    name: 'Employed in the primary sector',
    survey: CENSUS_2020,
  },
  clinics: {
    name: 'Clinics (per 10,000 people)',
    survey: `${SSDSE}; ${CENSUS_2020}`,
  },
  'community-halls': {
    name: 'Community halls',
    survey: SSDSE,
  },
  'elementary-schools': {
    name: 'Elementary schools',
    survey: SSDSE,
  },
  'retail-shops': {
    name: 'Retail shops (per 10,000 people)',
    survey: `${SSDSE}; ${CENSUS_2020}`,
  },
  'fiscal-capacity': {
    name: 'Fiscal capacity index (FY2023)',
    survey: 'MIC, main fiscal indices of local governments (FY2023)',
  },
  hubs: {
    name: 'Number of small hubs',
    survey: 'Published material (source shown for each)',
  },
  'hubs-per-100000': {
    name: 'Small hubs (per 100,000 people)',
    survey: `Published material (source shown for each); ${CENSUS_2020}`,
  },
  rmos: {
    name: 'Number of RMOs',
    survey: 'Published material (source shown for each)',
  },
  'rmos-per-100000': {
    name: 'RMOs (per 100,000 people)',
    survey: `Published material (source shown for each); ${CENSUS_2020}`,
  },
  ...forImported(() => ({
    name: 'Item of an imported table',
    survey: 'Imported table',
  })),
};

/** Units in English, as written directly behind a figure: with the space before a word. */
export const measureUnitsEn: FrameText['measureUnits'] = {
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
