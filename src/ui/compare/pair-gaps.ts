import { isNumber, type Figure } from '../../domain/absence.ts';
import { gapDifferences } from '../../geo/gap/coverage-difference.ts';
import type { CompareWith } from '../../state/compare-settings.ts';
import { allAs, pairFigures } from '../../state/difference-fill.ts';
import type { CompareText } from '../../text/compare-text.ts';
import type { ComparedFigures } from './compared-figures.ts';
import { areaShareOf, gapRowsOf, type SideResults } from './gap-sums.ts';

/** Decimals of shares without a hub. */
export const SHARE_DIGITS = 1;

/** What a gap explorer has found on one side. */
export interface GapFound {
  readonly results: SideResults;
  /** Shares without a hub by prefecture, 0 to 1, where areas must be few. */
  readonly prefectures?: ReadonlyMap<string, Figure>;
}

/** Shares without a hub on two sides that were asked the same, A in an area; `undefined` where either has none. */
export function pairGaps(
  one: GapFound & { readonly area: string },
  two: GapFound,
  other: CompareWith,
  { words, percent }: { readonly words: CompareText; readonly percent: string },
): ComparedFigures | undefined {
  const [rowsA, rowsB] = [one, two].map(({ results }) => gapRowsOf(results));
  if (rowsA === undefined || rowsB === undefined) return undefined;
  const isByPrefecture = one.prefectures !== undefined;
  const sharesOf = ({ prefectures }: GapFound, rows: typeof rowsA): ReadonlyMap<string, Figure> =>
    inPercent(prefectures ?? new Map(rows.map(({ code, share }) => [code, share])));
  const common = {
    name: words.gapShare,
    survey: '',
    level: isByPrefecture ? 'prefecture' : 'municipality',
    digits: SHARE_DIGITS,
    unit: percent,
    differenceUnit: words.points,
  } as const;
  const ofA = sharesOf(one, rowsA);
  if (other.kind === 'area') {
    const whole = (found: GapFound, area: string): ReadonlyMap<string, Figure> =>
      allAs(ofA, percentOf(areaShareOf(found.results, area)));
    return {
      ...common,
      pairs: pairFigures(ofA, whole(two, other.area), SHARE_DIGITS),
      againstA: pairFigures(whole(one, one.area), sharesOf(two, rowsB), SHARE_DIGITS),
      isDeviation: true,
      uncovered: undefined,
    };
  }
  const differences = gapDifferences(rowsB, rowsA);
  return {
    ...common,
    pairs: pairFigures(ofA, sharesOf(two, rowsB), SHARE_DIGITS),
    isDeviation: false,
    againstA: undefined,
    uncovered: isByPrefecture
      ? undefined
      : new Map(differences.map(({ code, uncovered }) => [code, uncovered])),
  };
}

/** A share of 0 to 1 in per cent. */
export function percentOf(share: Figure): Figure {
  return isNumber(share) ? share * 100 : share;
}

function inPercent(shares: ReadonlyMap<string, Figure>): ReadonlyMap<string, Figure> {
  return new Map([...shares].map(([code, share]) => [code, percentOf(share)]));
}
