import { isDepopulated } from '../../domain/depopulation.ts';
import { isNumber } from '../../domain/absence.ts';
import type { SheetContent } from '../../map/export/sheet-content.ts';
import type { Ground } from '../../map/palette.ts';
import { findArea } from '../../state/area.ts';
import { classListOf, type AreaRow } from '../../state/municipality-rows.ts';
import { fillOf, NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { summaryWords } from '../frame/SummaryLine.tsx';
import { markOfDataset } from '../dataset-words.ts';
import type { Page } from '../page-context.ts';
import { showsSurveyYear } from './dates-of.ts';
import { factsOf, type BaseOutcome } from './facts-of.ts';
import { gapSentence, limitOf } from './gap-sentences.ts';
import { legendOf } from './legend-of.ts';
import { namedPoints } from './named-points.ts';
import { pictureOf } from './picture-of.ts';
import type { PreparedView } from './prepare-view.ts';

/** Choices of an export that the view does not make. */
export interface SheetChoices {
  /** The reader's own title; the layers' names stand where it is empty. */
  readonly title?: string;
  readonly ground?: Ground;
  /** What became of the base map of the view, where it has one. */
  readonly base?: BaseOutcome;
}

/** A prepared view in words and shapes for a sheet. Pure. */
export function sheetContentOf(
  prepared: PreparedView,
  words: BriefingText,
  { title = '', ground = 'light', base = 'leftOut' }: SheetChoices = {},
): SheetContent {
  const { page } = prepared;
  const { text, view } = page;
  return {
    language: view.language,
    title: title === '' ? viewTitle(prepared, words) : title,
    subtitle: words.exports.sheet.subtitle(
      areaNameOf(page, words),
      showsSurveyYear(prepared) ? view.year : undefined,
    ),
    sentence: sentenceOf(prepared, words),
    caution: cautionOf(prepared, words),
    ground,
    map: pictureOf(prepared, ground),
    legend: legendOf(prepared, ground, words),
    facts: factsOf(prepared, words, base),
    exerciseMark: markOfDataset(text, view.dataset),
    words: words.exports.sheet,
  };
}

/**
 * What the view must not be shown without: that a comparison has no side B, why there are
 * no gaps, or against which hubs they were measured. Empty for none.
 */
export function cautionOf({ page, gap, comparison }: PreparedView, words: BriefingText): string {
  return [
    ...(comparison?.status === 'failed' ? [comparison.reason] : []),
    ...(gap?.status === 'withheld' ? [words.exports.gap.withheld(gap.reason)] : []),
    ...(gap?.status === 'ready' ? [gap.warning] : []),
  ].join(page.text.marks.sentenceGap);
}

/** The title a view gives itself: what it shows. */
export function viewTitle({ page, fill, gap }: PreparedView, words: BriefingText): string {
  const { text, view } = page;
  if (gap?.status === 'ready') return words.exports.gap.title(limitOf(page, gap));
  const names = [
    ...(fill?.kind === 'measure' ? [text.measures[fill.measure.id].name] : []),
    ...(view.layers.includes('depopulation') ? [text.layers.depopulation] : []),
    ...(view.layers.includes('hub') ? [text.layers.hub] : []),
    ...(view.layers.includes('rmo') && fillOf(view) !== 'rmo' ? [text.layers.rmo] : []),
  ];
  return names.length === 0 ? words.exports.sheet.plain : words.exports.sheet.join(names);
}

/** Name of the view's area: the nation, a prefecture, or a municipality with its prefecture. */
export function areaNameOf({ edition, view, text }: Page, words: BriefingText): string {
  const area = findArea(edition, view.area) ?? { kind: 'nation' };
  if (area.kind === 'nation') return words.exports.sheet.nation;
  return area.kind === 'prefecture'
    ? text.prefectureName(area.prefecture)
    : text.fullName(area.municipality, area.prefecture);
}

function sentenceOf({ page, fill, gap }: PreparedView, words: BriefingText): string {
  const { view, points, edition, text } = page;
  if (gap?.status === 'ready') return gapSentence(page, gap, areaNameOf(page, words), words);
  const showsOnlyPoints = fill === undefined && view.layers.includes('hub');
  if (fill?.kind === 'measure' || (view.area === NATION && !showsOnlyPoints))
    return summaryWords(page, fill);
  const prefecture = edition.prefectureByCode.get(view.area.slice(0, 2));
  const name =
    prefecture === undefined ? words.exports.sheet.nation : text.prefectureName(prefecture);
  const { hubsIn, hubsExerciseIn } = words.exports.sheet;
  const hubs = namedPoints(page, 'hub');
  const hubWords = {
    published: () => hubsIn(name, hubs, view.year),
    // Practice data is whole wherever it is loaded.
    exercise: () => hubsExerciseIn(name, hubs ?? 0),
    imported: () => text.imported.hubsIn(name, hubs),
  }[view.dataset];
  const saysHubs = points.hubs !== undefined && view.layers.includes('hub');
  return `${depopulationWords(page, name, words)}${saysHubs ? hubWords() : ''}`;
}

function depopulationWords(page: Page, name: string, words: BriefingText): string {
  const { view, rows, format, points, edition } = page;
  const list = classListOf(points, view.year, edition.municipalities);
  if (!view.layers.includes('depopulation') || list === undefined) return '';
  // A list of the reader's own may say nothing of this prefecture.
  const own = rows.filter(
    ({ code, depopulation }) =>
      depopulation !== undefined && code.startsWith(view.area.slice(0, 2)),
  );
  if (own.length === 0) return '';
  const depopulated = own.filter(
    ({ depopulation }) => depopulation !== undefined && isDepopulated(depopulation),
  );
  const { areaDepopulation, shareUnit } = words.exports.sheet;
  const share = (part: number, whole: number): string =>
    `${format((part / whole) * 100, 0)}${shareUnit}`;
  return areaDepopulation(
    name,
    depopulated.length,
    own.length,
    share(depopulated.length, own.length),
    share(people(depopulated), people(own)),
  );
}

function people(rows: readonly AreaRow[]): number {
  return rows.reduce((sum, row) => {
    const figure = row.read('population_2020');
    return sum + (isNumber(figure) ? figure : 0);
  }, 0);
}
