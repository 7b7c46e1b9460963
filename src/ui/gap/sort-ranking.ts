import { isNumber } from '../../domain/absence.ts';
import { GAP_CRITERIA, type GapCriterion } from '../../domain/gap-criterion.ts';
import type { RankedGap } from '../../geo/gap/rank-gaps.ts';

/** Columns the ranking can be sorted by: rank ascending, the others largest first. */
export const RANKING_SORTS = ['rank', ...GAP_CRITERIA] as const;

/** One of them. */
export type RankingSort = 'rank' | GapCriterion;

/** Ranked areas of one prefecture or all, sorted; equal values keep the order of ranks. */
export function sortRanking(
  ranked: readonly RankedGap[],
  sort: RankingSort,
  within: string,
): readonly RankedGap[] {
  const shown = ranked.filter(({ row }) => row.code.startsWith(within));
  if (sort === 'rank') return shown;
  const valueOf = ({ row }: RankedGap): number => {
    const figure = row[sort];
    return isNumber(figure) ? figure : -1;
  };
  return shown.toSorted((one, other) => valueOf(other) - valueOf(one) || one.rank - other.rank);
}
