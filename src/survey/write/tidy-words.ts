import type { DepopulationClass } from '../../domain/depopulation.ts';
import type { HubFacility, HubTransport } from '../../domain/hub.ts';

/** Headings of the columns of facilities in tidy tables: the survey's own words. */
export const FACILITY_HEADINGS: Readonly<Record<HubFacility, string>> = {
  bus_stop: 'バス停留所',
  post_office: '郵便局',
  shop: '食料品・日用品販売店',
  sports: '運動施設',
  restaurant: '飲食店',
  clinic: '診療所',
  petrol_station: 'ガソリンスタンド',
  municipal_branch: '役場支所',
  community_hall: '公民館',
  bank: '金融機関',
  nursery: '保育所',
  school: '学校',
  care: '介護施設',
};

/** Headings of the columns of transport in tidy tables. */
export const TRANSPORT_HEADINGS: Readonly<Record<HubTransport, string>> = {
  community_bus: 'コミュニティバス',
  demand_transport: 'デマンド交通',
  route_bus: '路線バス',
  paid_passenger_transport: '自家用有償旅客運送',
  volunteer_transport: 'ボランティア輸送',
  none: '交通手段なし',
};

/** Words of the classes in the ministry's list. */
export const DEPOPULATION_WORDS: Readonly<Record<DepopulationClass, string>> = {
  full: '全部過疎',
  partial: '一部過疎',
  deemed: 'みなし過疎',
  none: '非過疎',
};
