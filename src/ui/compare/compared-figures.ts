import type { Figure } from '../../domain/absence.ts';
import type { Measure } from '../../domain/measure.ts';
import type { AreaFill, FigurePair, MeasureFill } from '../../state/area-fill.ts';
import type { CompareWith } from '../../state/compare-settings.ts';
import { allAs, pairFigures } from '../../state/difference-fill.ts';
import type { CompareText } from '../../text/compare-text.ts';
import type { GapSide } from '../gap/gap-side.ts';
import type { GapView } from '../gap/use-gap-view.ts';
import type { Page } from '../page-context.ts';
import { areaFigure, isCount } from './area-figure.ts';
import { isSameQuestion } from './gap-sums.ts';
import { pairGaps } from './pair-gaps.ts';

/** One side of a comparison: what is loaded, and what fills its areas. */
export interface ShownSide {
  readonly page: Page;
  readonly fill: AreaFill | undefined;
}

/** The same as the page shows it, with the gap explorer's part. */
export interface SideData extends ShownSide {
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
  /** Of another area: each area's figure as B's, against A as a whole; `undefined` otherwise. */
  readonly againstA: ReadonlyMap<string, FigurePair> | undefined;
  /** For the gap: persons without a hub, A less B; absent as the pairs are. */
  readonly uncovered: ReadonlyMap<string, Figure> | undefined;
}

/** Why there is no difference to show. */
export type NoDifference = keyof CompareText['noDifference'];

/** Pairs the figures of two sides, or says why they cannot be set against each other. */
export function compareFigures(
  a: SideData,
  b: SideData,
  other: CompareWith,
  words: CompareText,
): ComparedFigures | NoDifference {
  if (a.page.view.gap !== undefined) return compareGaps(a, b, other, words);
  return compareMeasures(a, b, other, words);
}

/** The same of measures, for a page or an export without a gap explorer. */
export function compareMeasures(
  a: ShownSide,
  b: ShownSide,
  other: CompareWith,
  words: CompareText,
): ComparedFigures | NoDifference {
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
    againstA:
      other.kind === 'area'
        ? pairFigures(
            allAs(figures, areaFigure(a.page, measure, a.page.view.area)),
            figures,
            measure.digits,
          )
        : undefined,
    uncovered: undefined,
  };
}

function figuresOfOther(
  fill: MeasureFill,
  b: ShownSide,
  other: CompareWith,
  measure: Measure,
): ReadonlyMap<string, Figure> {
  if (other.kind !== 'area') return b.fill?.kind === 'measure' ? b.fill.figures : new Map();
  return allAs(fill.figures, areaFigure(b.page, measure, other.area));
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
  const { area } = a.page.view;
  const found = pairGaps({ ...one.state.snapshot, area }, two.state.snapshot, other, {
    words,
    percent: a.page.text.units.percent,
  });
  return found ?? ([one, two].some(isWorking) ? 'loading' : 'withheld');
}

function isWorking({ state }: GapSide): boolean {
  return state.snapshot.status === 'working';
}
