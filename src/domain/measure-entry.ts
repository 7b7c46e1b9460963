import type { Formula } from './formula.ts';
import type { ImportedMeasure } from './imported-measures.ts';

/** Headings under which measures are listed, in that order. */
export const MEASURE_TOPICS = [
  'depopulation',
  'population',
  'ageing',
  'households',
  'services',
  'finance',
  'points',
  'imported',
] as const;

/** One heading. */
export type MeasureTopic = (typeof MEASURE_TOPICS)[number];

/** Units of measures; their words are in src/text, those of imported ones in the table. */
export type MeasureUnit =
  | 'percent'
  | 'persons'
  | 'personsPerSquareKilometre'
  | 'personsPer1000'
  | 'households'
  | 'facilities'
  | 'facilitiesPer10000'
  | 'schools'
  | 'shopsPer10000'
  | 'index'
  | 'hubs'
  | 'hubsPer100000'
  | 'organisations'
  | 'organisationsPer100000'
  | ImportedMeasure;

/** What a reader must know beside the definition; the words are in src/text. */
export type MeasureNote =
  /** Shares are of people whose age is known (2,931,838 unknown in 2020). */
  | 'knownAgesOnly'
  /** 2025 counts are preliminary (速報). */
  | 'preliminaryCount'
  /** 2000 and 2005 follow mergers only, not small shifts of boundaries. */
  | 'mergersOnly'
  /** 福島県浜通り 13 municipalities are projected as one block. */
  | 'projectedAsBlock'
  /** 社人研 spreads unknown ages: not to be set against census ages. */
  | 'projectionSpreadsUnknownAges'
  /** Evacuated municipalities had no or few residents on the day. */
  | 'evacuationZero'
  /** Numerator and population are of different years. */
  | 'populationOf2020'
  /** Moves of Japanese nationals only. */
  | 'japaneseNationalsOnly'
  /** Of all employed, those of unclassified industry among them. */
  | 'unclassifiedIndustryInDenominator'
  /** 義務教育学校 are counted with elementary schools. */
  | 'compulsorySchoolsCounted'
  /** 公民館 is not a count of hub buildings. */
  | 'notHubBuildings'
  /** Northern territories and 竹島 are in no area. */
  | 'areaWithoutNorthernTerritories'
  /** The whole municipality counts even where only a part is depopulated. */
  | 'wholeMunicipalityOverstatesPartial'
  /** Counted from what is loaded, which may be a sample. */
  | 'loadedPointsOnly'
  /** An index cannot be added up, so there is none for an area of several. */
  | 'noAggregate';

/** Where a measure can be shown. `aggregate`: prefectures and the nation. */
export type MeasureLevel = 'municipality' | 'aggregate';

/** What the catalogue states about one measure. */
export interface MeasureEntry {
  readonly topic: MeasureTopic;
  readonly formula: Formula;
  readonly unit: MeasureUnit;
  /** Decimals shown. */
  readonly digits: number;
  /** `diverging`: zero is the middle, and stays a class break. */
  readonly scale: 'sequential' | 'diverging';
  readonly levels: readonly MeasureLevel[];
  readonly notes: readonly MeasureNote[];
}
