const MEASURES: Readonly<Record<string, string>> = {
  hubs: 'hubs in the strategy',
  hubs_including_outside_strategy: 'hubs in and outside the strategy',
  rmos: 'community organisations',
  hub_municipalities: 'municipalities with hubs in the strategy',
  hub_municipalities_including_outside_strategy: 'municipalities with hubs',
  hub_status_formed_in_strategy: 'municipalities with hubs formed, in the strategy',
  hub_status_formed_outside_strategy: 'municipalities with hubs formed, outside the strategy',
  hubs_with_rmo: 'hubs with a community organisation',
  hubs_in_revitalization_plan: 'hubs in a regional revitalisation plan',
  rmo_municipalities: 'municipalities with community organisations',
  depopulated_municipalities: 'depopulated municipalities',
  depopulated_full: 'fully depopulated municipalities',
  depopulated_partial: 'partly depopulated municipalities',
  depopulated_deemed: 'municipalities deemed depopulated',
  population: 'population',
  population_65_over: 'population of 65 and over',
  population_75_over: 'population of 75 and over',
  households: 'households',
  population_male: 'men',
  population_female: 'women',
  population_0_14: 'population under 15',
  population_15_64: 'population of 15 to 64',
  ageing_rate: 'share of 65 and over',
  area: 'area',
};

/** What a measure of a survey table is called in English; one that is no known measure keeps its own words. */
export function measureNameEn(id: string): string {
  return MEASURES[id] ?? id;
}
