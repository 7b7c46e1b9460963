import type { Dataset } from '../../domain/edition.ts';
import { DEFAULT_GAP, type GapSettings } from '../gap-settings.ts';

/**
 * How gaps are measured where a slide does not say: as the explorer opens, and where
 * hubs are made up, with their mesh of people; published people are known by municipality.
 */
export function slideGap(dataset: Dataset, form: GapSettings['form']): GapSettings {
  const demand = dataset === 'exercise' ? 'mesh' : 'office';
  return { ...DEFAULT_GAP, demand, form };
}

/** How candidates for hubs are sought: in depopulated municipalities, which the policy is for. */
export function candidateGap(dataset: Dataset): GapSettings {
  return { ...slideGap(dataset, 'share'), sitePlace: 'depopulated' };
}
