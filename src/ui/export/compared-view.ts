import type { ClassChangeFill, DifferenceFill } from '../../state/area-fill.ts';
import { classChangeFill } from '../../state/class-change.ts';
import type { CompareSettings } from '../../state/compare-settings.ts';
import { mixedDataset } from '../../state/compare-view.ts';
import { differenceFill } from '../../state/difference-fill.ts';
import { shareBreaks } from '../../state/shared-fills.ts';
import type { CompareText } from '../../text/compare-text.ts';
import { compareClasses, type ComparedClasses } from '../compare/compared-classes.ts';
import {
  compareMeasures,
  type ComparedFigures,
  type NoDifference,
} from '../compare/compared-figures.ts';
import { pairGaps, type GapFound } from '../compare/pair-gaps.ts';
import { sideName } from '../compare/side-name.ts';
import type { PreparedView } from './prepare-view.ts';

/** What a view is compared with, and how the two differ. */
export interface ReadyComparison {
  readonly status: 'ready';
  readonly words: CompareText;
  readonly compare: CompareSettings;
  readonly b: PreparedView;
  /** What each side shows that the other does not. */
  readonly names: { readonly a: string; readonly b: string };
  readonly figures: ComparedFigures | NoDifference;
  readonly classes: ComparedClasses | undefined;
  /** How areas differ, where that can be said. */
  readonly difference: DifferenceFill | ClassChangeFill | undefined;
  /** What is drawn: two maps also where a map of differences was asked for and there is none. */
  readonly form: CompareSettings['form'];
}

/** The same, or why there is no side B. */
export type PreparedComparison =
  | ReadyComparison
  | { readonly status: 'failed'; readonly reason: string };

/** Sets two prepared views beside each other: one set of class limits, figures in pairs. Pure. */
export function comparedView(
  a: PreparedView,
  b: PreparedView,
  compare: CompareSettings,
  words: CompareText,
): PreparedView {
  const { kind } = compare.with;
  // Of another area everything else is the same, classes of all areas too.
  const isSameFill = kind === 'area' && a.gap === undefined;
  const [fillA, fillB] = isSameFill ? [a.fill, a.fill] : shareBreaks(a.fill, b.fill, a.page.view);
  const sideA = { ...a, fill: fillA };
  const sideB = { ...b, fill: fillB };
  const figures = figuresOf(sideA, sideB, compare, words);
  const classes = figures === 'classes' ? compareClasses(sideA, sideB, compare.with) : undefined;
  const difference =
    classes === undefined
      ? typeof figures === 'string'
        ? undefined
        : differenceFill(figures.pairs, figures.level, figures.digits)
      : classChangeFill(classes.pairs);
  const comparison: ReadyComparison = {
    status: 'ready',
    words,
    compare,
    b: sideB,
    names: { a: sideName(a.page, kind, words), b: sideName(b.page, kind, words) },
    figures,
    classes,
    difference,
    form: difference === undefined ? 'sides' : compare.form,
  };
  return { ...sideA, comparison };
}

function figuresOf(
  a: PreparedView,
  b: PreparedView,
  compare: CompareSettings,
  words: CompareText,
): ComparedFigures | NoDifference {
  if (a.page.view.gap === undefined) return compareMeasures(a, b, compare.with, words);
  const [one, two] = [foundOf(a), foundOf(b)];
  if (one === undefined || two === undefined) return 'withheld';
  if (one.results?.inputs.reach.kind !== two.results?.inputs.reach.kind) return 'travelTimes';
  const { percent } = a.page.text.units;
  const { area } = a.page.view;
  return pairGaps({ ...one, area }, two, compare.with, { words, percent }) ?? 'withheld';
}

function foundOf({ gap, fill }: PreparedView): GapFound | undefined {
  if (gap?.status !== 'ready') return undefined;
  const isByPrefecture = fill?.kind === 'gap' && fill.level === 'prefecture';
  return isByPrefecture
    ? { results: gap.results, prefectures: fill.shares }
    : { results: gap.results };
}

/** The view itself, without what it is compared with. */
export function ownSide(prepared: PreparedView): PreparedView {
  const { comparison: _, page, ...own } = prepared;
  return { ...own, page: { ...page, view: { ...page.view, compare: undefined } } };
}

/** The dataset whose mark a file of a view must carry. */
export function datasetOf({
  page,
  comparison,
}: PreparedView): PreparedView['page']['view']['dataset'] {
  const { dataset } = page.view;
  return comparison?.status === 'ready'
    ? mixedDataset(dataset, comparison.b.page.view.dataset)
    : dataset;
}
