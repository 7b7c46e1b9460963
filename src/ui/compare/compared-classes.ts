import type { Source } from '../../domain/source.ts';
import type { DepopulationClass } from '../../domain/depopulation.ts';
import type { ClassPair } from '../../state/area-fill.ts';
import type { CompareWith } from '../../state/compare-settings.ts';
import { classListOf } from '../../state/municipality-rows.ts';
import { classDateOf, classSourceOf, ownListSource } from '../class-list-words.ts';
import type { ShownSide } from './compared-figures.ts';

/** Classes of both sides municipality by municipality, the older list first. */
export interface ComparedClasses {
  /** The side that comes first in time. */
  readonly first: 'a' | 'b';
  /** Dates of the lists, and whose they are; `undefined` where a side has none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Files of the reader's own lists. */
  readonly ownFiles: readonly string[];
  /** Sources of the published lists. */
  readonly sources: readonly Source[];
  readonly pairs: ReadonlyMap<string, ClassPair>;
}

/**
 * The classes of two sides, where those are what fills the areas. `undefined` for another
 * area, which has other municipalities, and where nothing or a measure fills them.
 */
export function compareClasses(
  a: ShownSide,
  b: ShownSide,
  other: CompareWith,
): ComparedClasses | undefined {
  if (other.kind === 'area') return undefined;
  if (a.fill?.kind !== 'depopulation' || b.fill?.kind !== 'depopulation') return undefined;
  const [dateA, dateB] = [a, b].map(
    ({ page }) => classListOf(page.points, page.view.year, page.edition.municipalities)?.date ?? '',
  );
  // Side A stands for now: without two dates that tell, B is what was before.
  const isTold = dateA !== undefined && dateB !== undefined && dateA !== '' && dateB !== '';
  const first = isTold && dateA < dateB ? 'a' : 'b';
  const [before, after] = first === 'a' ? [a, b] : [b, a];
  const [old, recent] = [before, after].map(classesOf);
  const codes = [...new Set([...(old?.keys() ?? []), ...(recent?.keys() ?? [])])].toSorted();
  return {
    first,
    before: classDateOf(before.page),
    after: classDateOf(after.page),
    ownFiles: [before, after].flatMap(({ page }) => ownListSource(page) ?? []),
    sources: [before, after].flatMap(({ page }) => classSourceOf(page) ?? []),
    pairs: new Map(
      codes.map((code) => [code, { before: old?.get(code), after: recent?.get(code) }]),
    ),
  };
}

function classesOf({
  page: { rows },
}: ShownSide): ReadonlyMap<string, DepopulationClass | undefined> {
  return new Map(rows.map(({ code, depopulation }) => [code, depopulation]));
}
