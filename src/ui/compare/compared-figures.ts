import { isNumber, type Figure } from '../../domain/absence.ts';
import type { Measure } from '../../domain/measure.ts';
import { gapDifferences } from '../../geo/gap/coverage-difference.ts';
import type { AreaFill, FigurePair, MeasureFill } from '../../state/area-fill.ts';
import type { CompareWith } from '../../state/compare-settings.ts';
import { pairFigures } from '../../state/difference-fill.ts';
import type { CompareText } from '../../text/compare-text.ts';
import type { GapSide } from '../gap/gap-side.ts';
import type { GapView } from '../gap/use-gap-view.ts';
import type { Page } from '../page-context.ts';
import { areaFigure, isCount } from './area-figure.ts';
import { gapAreaShare, gapRowsOf, isSameQuestion } from './gap-sums.ts';

/** One side of a comparison as the page shows it. */
export interface SideData {
  readonly page: Page;
  readonly fill: AreaFill | undefined;
  readonly gap: GapView | undefined;
}

/** What the two sides have in common, area by area. */
export interface ComparedFigures {
  /** Name of the measure, and its survey; empty where the explorer says it. */
  readonly name: string;
  readonly survey: string;
  readonly level: 'municipality' | 'prefecture';
  readonly digits: number;
  readonly unit: string;
  readonly differenceUnit: string;
  readonly pairs: ReadonlyMap<string, FigurePair>;
  /** Whether B is one figure for all: that of another area. */
  readonly isDeviation: boolean;
  /** For the gap: persons without a hub, A less B; absent as the pairs are. */
  readonly uncovered: ReadonlyMap<string, Figure> | undefined;
}

/** Why there is no difference to show. */
export type NoDifference = keyof CompareText['noDifference'];

/** Decimals of shares without a hub. */
const SHARE_DIGITS = 1;

/** Pairs the figures of two sides, or says why they cannot be set against each other. */
export function compareFigures(
  a: SideData,
  b: SideData,
  other: CompareWith,
  words: CompareText,
): ComparedFigures | NoDifference {
  if (a.page.view.gap !== undefined) return compareGaps(a, b, other, words);
  if (a.fill?.kind !== 'measure' || b.fill?.kind !== 'measure') return 'classes';
  const { measure, level, figures } = a.fill;
  if (other.kind === 'area' && isCount(measure)) return 'counts';
  const { text } = a.page;
  return {
    name: text.measures[measure.id].name,
    survey: text.measures[measure.id].survey,
    level,
    digits: measure.digits,
    unit: text.measureUnits[measure.unit],
    differenceUnit: measure.unit === 'percent' ? words.points : text.measureUnits[measure.unit],
    pairs: pairFigures(figures, figuresOfOther(a.fill, b, other, measure), measure.digits),
    isDeviation: other.kind === 'area',
    uncovered: undefined,
  };
}

function figuresOfOther(
  fill: MeasureFill,
  b: SideData,
  other: CompareWith,
  measure: Measure,
): ReadonlyMap<string, Figure> {
  if (other.kind !== 'area') return b.fill?.kind === 'measure' ? b.fill.figures : new Map();
  const figure = areaFigure(b.page, measure, other.area);
  return new Map([...fill.figures.keys()].map((code) => [code, figure]));
}

function compareGaps(
  a: SideData,
  b: SideData,
  other: CompareWith,
  words: CompareText,
): ComparedFigures | NoDifference {
  const [one, two] = [a.gap?.explorer, b.gap?.explorer];
  if (one === undefined || two === undefined) return 'loading';
  if (one.state.reach.kind !== two.state.reach.kind)
    return [one, two].some(isWorking) ? 'loading' : 'travelTimes';
  // While a slider moves one side is ahead: nothing is said of two different limits.
  if (!isSameQuestion(one, two)) return 'loading';
  const [rowsA, rowsB] = [one, two].map(({ state }) => gapRowsOf(state.snapshot.results));
  if (rowsA === undefined || rowsB === undefined) {
    return [one, two].some(isWorking) ? 'loading' : 'withheld';
  }
  const common = {
    name: words.gapShare,
    survey: '',
    level: 'municipality',
    digits: SHARE_DIGITS,
    unit: a.page.text.units.percent,
    differenceUnit: words.points,
  } as const;
  const percent = (share: Figure): Figure => (isNumber(share) ? share * 100 : share);
  const shares = (rows: typeof rowsA): ReadonlyMap<string, Figure> =>
    new Map(rows.map(({ code, share }) => [code, percent(share)]));
  if (other.kind === 'area') {
    const share = percent(gapAreaShare(two, other.area));
    const ofB = new Map(rowsA.map(({ code }) => [code, share]));
    const pairs = pairFigures(shares(rowsA), ofB, SHARE_DIGITS);
    return { ...common, pairs, isDeviation: true, uncovered: undefined };
  }
  const differences = gapDifferences(rowsB, rowsA);
  return {
    ...common,
    pairs: pairFigures(shares(rowsA), shares(rowsB), SHARE_DIGITS),
    isDeviation: false,
    uncovered: new Map(differences.map(({ code, uncovered }) => [code, uncovered])),
  };
}

function isWorking({ state }: GapSide): boolean {
  return state.snapshot.status === 'working';
}
