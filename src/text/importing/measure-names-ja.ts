const MEASURES: Readonly<Record<string, string>> = {
  hubs: '小さな拠点（総合戦略に位置付けあり）',
  hubs_including_outside_strategy: '小さな拠点（位置付けのないものを含む）',
  rmos: '地域運営組織',
  hub_municipalities: '小さな拠点（総合戦略に位置付けあり）のある市町村',
  hub_municipalities_including_outside_strategy: '小さな拠点のある市町村',
  hub_status_formed_in_strategy: '形成済み・位置付けありの市町村',
  hub_status_formed_outside_strategy: '形成済み・位置付けなしの市町村',
  hubs_with_rmo: '地域運営組織のある小さな拠点',
  hubs_in_revitalization_plan: '地域再生計画に位置付けのある小さな拠点',
  rmo_municipalities: '地域運営組織のある市町村',
  depopulated_municipalities: '過疎関係市町村',
  depopulated_full: '全部過疎の市町村',
  depopulated_partial: '一部過疎の市町村',
  depopulated_deemed: 'みなし過疎の市町村',
  population: '人口',
  population_65_over: '65歳以上人口',
  population_75_over: '75歳以上人口',
  households: '世帯数',
  population_male: '人口（男）',
  population_female: '人口（女）',
  population_0_14: '15歳未満人口',
  population_15_64: '15〜64歳人口',
  ageing_rate: '高齢化率',
  area: '面積',
};

/** What a measure of a survey table is called in Japanese; one that is no known measure keeps its own words. */
export function measureNameJa(id: string): string {
  return MEASURES[id] ?? id;
}
