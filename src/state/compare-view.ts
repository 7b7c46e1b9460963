import type { Dataset } from '../domain/edition.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { CompareWith } from './compare-settings.ts';
import { NATION, type AreaCode, type ViewState } from './view-state.ts';

/** Side B of a comparison: the view with the one thing changed that is compared. Pure. */
export function otherView(view: ViewState, other: CompareWith): ViewState {
  // The hub selected on side A need not exist on side B.
  const plain = { ...view, hub: undefined, compare: undefined };
  if (other.kind === 'area') return { ...plain, area: other.area };
  if (other.kind === 'edition') return { ...plain, edition: other.edition };
  return other.kind === 'year'
    ? { ...plain, year: other.year }
    : { ...plain, dataset: other.dataset };
}

/** The area of side B, where that is what is compared. */
export function otherArea({ compare }: ViewState): AreaCode | undefined {
  return compare?.with.kind === 'area' ? compare.with.area : undefined;
}

/** What a file with both sides must be named as: practice data first, then the reader's own. */
export function comparedDataset({ dataset, compare }: ViewState): Dataset {
  return mixedDataset(dataset, compare?.with.kind === 'dataset' ? compare.with.dataset : dataset);
}

/** What holds figures of two datasets is called by the one that needs a mark most. */
export function mixedDataset(one: Dataset, other: Dataset): Dataset {
  const both = [one, other];
  if (both.includes('exercise')) return 'exercise';
  return both.includes('imported') ? 'imported' : 'published';
}

/**
 * What a change made on side B does to the whole view: another area stays on side B,
 * everything else is shared by both.
 */
export function changeFromOther(view: ViewState, patch: Partial<ViewState>): Partial<ViewState> {
  const { compare } = view;
  if (compare?.with.kind !== 'area' || patch.area === undefined) return patch;
  const { area, hub: _, ...shared } = patch;
  return { ...shared, compare: { ...compare, with: { kind: 'area', area } } };
}

/** Whether an area lies in another, or is it. */
export function isWithin(code: Municipality['code'], area: AreaCode): boolean {
  return area === NATION || code.startsWith(area);
}
