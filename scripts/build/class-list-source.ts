import type { DepopulationDate } from '../../src/domain/depopulation.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';

/** Publisher and title of a list of classes, as they are cited. */
export interface ClassListSource {
  readonly publisher: string;
  readonly title: string;
}

/** Whose the list of classes of each date is. */
export function classListSources({
  depopulationSources,
  sources,
}: Pick<CanonicalTables, 'depopulationSources' | 'sources'>): Readonly<
  Record<DepopulationDate, ClassListSource>
> {
  const list = Object.entries(depopulationSources).map(([date, id]) => {
    const source = sources.find((known) => known.id === id);
    return [date, { publisher: source?.publisher ?? '', title: source?.title ?? '' }] as const;
  });
  return Object.fromEntries(list);
}
