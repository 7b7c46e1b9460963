/** Which indicators each part of the page shows; those in none of them are listed at its end. */
export const INDICATOR_GROUPS = {
  hubs: ['hubs', 'hub_municipalities'],
  hubsWith: ['hubs_with_rmo', 'hubs_in_revitalization_plan'],
  allHubs: ['hubs_including_outside_strategy', 'hub_municipalities_including_outside_strategy'],
  status: [
    'hub_status_formed_in_strategy',
    'hub_status_formed_outside_strategy',
    'hub_status_planned_in_strategy',
    'hub_status_planned_outside_strategy',
    'hub_status_not_formed',
  ],
  rmos: ['rmos', 'rmo_municipalities'],
  depopulation: ['depopulated_municipalities'],
  intentions: [
    'lifelong_town_promoting',
    'lifelong_town_intending',
    'lifelong_town_considering',
    'lifelong_town_no_intention',
    'lifelong_town_no_answer',
  ],
  plans: ['lifelong_town_plan_formulated', 'lifelong_town_implementing'],
  digital: [
    'lifelong_town_digital_exchange',
    'lifelong_town_digital_work',
    'lifelong_town_digital_housing',
    'lifelong_town_digital_health',
    'lifelong_town_digital_flow',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Indicators of policies beside hubs that have a target. */
export const RELATED_POLICIES = [
  'workplace_reform_municipalities',
  'community_living_ccrc_sites',
] as const;

/** Indicators that no part of the page shows, such as one added to the tables later. */
export function ungrouped(indicators: readonly string[]): string[] {
  const grouped = new Set<string>([...Object.values(INDICATOR_GROUPS).flat(), ...RELATED_POLICIES]);
  return [...new Set(indicators)].filter((indicator) => !grouped.has(indicator));
}
