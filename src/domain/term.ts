/** Terms of the field that are explained in plain words wherever they first show. */
export const TERMS = [
  'hub',
  'rmo',
  'depopulation',
  'full',
  'partial',
  'deemed',
  'none',
  'depopulated',
  'strategy',
  'indicator',
  'target',
  'survey',
  'fiscalYear',
  'settlement',
  'gap',
  'demandPoint',
  'ageing',
  'projection',
  'fiscalCapacity',
  'municipalityCode',
  'prefectureAggregate',
  'equalSize',
  'absence',
  'edition',
  'exercise',
] as const;

/** One term. */
export type TermId = (typeof TERMS)[number];
