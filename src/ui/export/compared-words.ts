import { isNumber, type Figure } from '../../domain/absence.ts';
import { pairOf } from '../../state/difference-fill.ts';
import { isWithin } from '../../state/compare-view.ts';
import { NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { areaFigure } from '../compare/area-figure.ts';
import { changeSummary } from '../compare/class-change-words.ts';
import type { ComparedFigures } from '../compare/compared-figures.ts';
import { differenceOf, figureOf } from '../compare/describe-pair.ts';
import { areaShareOf } from '../compare/gap-sums.ts';
import { percentOf } from '../compare/pair-gaps.ts';
import type { ReadyComparison } from './compared-view.ts';
import type { PreparedView } from './prepare-view.ts';
import { showsSurveyYear } from './dates-of.ts';
import { areaNameOf } from './sheet-content-of.ts';

/** Both sides as wholes: their areas' figures of the measure or of the gap; `undefined` for classes. */
export function wholeOf(
  a: PreparedView,
  { b }: Pick<ReadyComparison, 'b'>,
): { readonly a: Figure; readonly b: Figure } | undefined {
  const share = ({ gap, page }: PreparedView): Figure =>
    gap?.status === 'ready' ? percentOf(areaShareOf(gap.results, page.view.area)) : 'notLoaded';
  if (a.page.view.gap !== undefined) return { a: share(a), b: share(b) };
  const { fill } = a;
  if (fill?.kind !== 'measure') return undefined;
  return {
    a: areaFigure(a.page, fill.measure, a.page.view.area),
    b: areaFigure(b.page, fill.measure, b.page.view.area),
  };
}

/** What both sides have in common, and each side's own: area, year, edition or dataset. */
export function comparedSubtitle(
  a: PreparedView,
  { compare, names, words: own }: ReadyComparison,
  words: BriefingText,
): string {
  const { kind } = compare.with;
  const { compare: said } = words.exports;
  return said.join([
    ...(kind === 'area' ? [] : [areaNameOf(a.page, words)]),
    ...(kind === 'year' || !showsSurveyYear(a) ? [] : [said.year(a.page.view.year)]),
    own.side('A', names.a),
    own.side('B', names.b),
  ]);
}

/** How the two differ, in a sentence or two. */
export function comparedSentence(
  a: PreparedView,
  comparison: ReadyComparison,
  sentences: { readonly a: string; readonly b: string },
  words: BriefingText,
): string {
  const { figures, classes, difference, words: own } = comparison;
  const { compare: said } = words.exports;
  if (classes !== undefined && difference?.kind === 'classChange')
    return changeSummary(own, classes, difference);
  if (typeof figures !== 'string')
    return [
      wholeSentence(a, comparison, figures, words),
      // Beside two maps the reader sees how they differ; a map of differences is counted.
      comparison.form === 'difference' ? countedSentence(a, comparison, figures, words) : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(a.page.text.marks.sentenceGap);
  const refused =
    figures === 'withheld' || figures === 'travelTimes' ? own.noDifference[figures] : '';
  if (figures !== 'counts')
    return [said.facts(sentences.a, sentences.b), refused]
      .filter((sentence) => sentence !== '')
      .join(a.page.text.marks.sentenceGap);
  const whole = wholeOf(a, comparison);
  const { fill, page } = a;
  if (whole === undefined || fill?.kind !== 'measure') return '';
  const { text } = page;
  const form = { digits: fill.measure.digits, unit: text.measureUnits[fill.measure.unit] };
  return said.whole(
    text.measures[fill.measure.id].name,
    figureOf(page, form, whole.a),
    figureOf(page, form, whole.b),
  );
}

function wholeSentence(
  a: PreparedView,
  comparison: ReadyComparison,
  figures: ComparedFigures,
  words: BriefingText,
): string {
  const whole = wholeOf(a, comparison);
  if (whole === undefined) return '';
  const { page } = a;
  const pair = pairOf(whole.a, whole.b, figures.digits);
  const [ofA, ofB] = [figureOf(page, figures, pair.a), figureOf(page, figures, pair.b)];
  const { compare: said } = words.exports;
  return isNumber(pair.difference)
    ? said.wholeWithDifference(figures.name, ofA, ofB, differenceOf(page, figures, pair.difference))
    : said.whole(figures.name, ofA, ofB);
}

/** How many areas are higher, lower, the same, and without a difference. */
function countedSentence(
  { page }: PreparedView,
  { words: own }: ReadyComparison,
  { pairs, level, isDeviation }: ComparedFigures,
  { exports: { compare: said } }: BriefingText,
): string {
  const area = level === 'prefecture' ? NATION : page.view.area.slice(0, 2);
  const differences = [...pairs]
    .filter(([code]) => isWithin(code, area))
    .map(([, { difference }]) => difference);
  const count = (of: (value: number) => boolean): number =>
    differences.filter((value) => isNumber(value) && of(value)).length;
  const { legend } = own;
  const [rise, fall] = isDeviation ? [legend.higher, legend.lower] : [legend.rise, legend.fall];
  const absent = differences.filter((value) => !isNumber(value)).length;
  return said.counted(differences.length, [
    said.part(
      rise(''),
      count((value) => value > 0),
    ),
    said.part(
      fall(''),
      count((value) => value < 0),
    ),
    said.part(
      legend.none,
      count((value) => value === 0),
    ),
    ...(absent === 0 ? [] : [said.part(said.absent, absent)]),
  ]);
}
