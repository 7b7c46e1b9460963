import { isNumber } from '../../domain/absence.ts';
import { mergedBeyond } from '../../map/drawing/draw-gap.ts';
import type { FactKind, SheetFact } from '../../map/export/sheet-content.ts';
import { drawsCells, fillOf } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { classShape } from '../class-shape.ts';
import type { Page } from '../page-context.ts';
import { sourceWords } from './cited-sources.ts';
import { datesOf } from './dates-of.ts';
import { gapSums } from './gap-figures.ts';
import type { ReadyGap } from './prepared-gap.ts';
import { gapSites } from './gap-sentences.ts';
import type { PreparedView } from './prepare-view.ts';
import { countsPoints, sourcesOf } from './sources-of.ts';

/** What became of the view's base map: in the picture, not in such a file, or not to be had. */
export type BaseOutcome = 'drawn' | 'leftOut' | 'failed';

/** Definition, notes, sources, dates, boundary credit and edition of what a view shows. */
export function factsOf(
  prepared: PreparedView,
  words: BriefingText,
  base: BaseOutcome = 'leftOut',
): readonly SheetFact[] {
  const { page } = prepared;
  const { text, view, edition } = page;
  const { manifest } = edition;
  const { sheet } = words.exports;
  const facts: readonly (readonly [FactKind, readonly string[]])[] = [
    ['definition', definitions(prepared, words)],
    ['note', notes(prepared, words, base)],
    ['date', [datesOf(prepared, words).join(listSeparator(page))]],
    ['boundary', [manifest.boundarySource.credit[view.language]]],
    ['edition', [sheet.edition(text.site.title, manifest.edition)]],
  ];
  const said = facts.flatMap(([kind, parts]): SheetFact[] =>
    parts.length === 0 ? [] : [{ kind, label: sheet.facts[kind], words: parts.join(' ') }],
  );
  const cited = sourceWords(
    sourcesOf(prepared, words, base === 'drawn'),
    listSeparator(page),
    words,
  );
  if (cited.words === '') return said;
  const source: SheetFact = { kind: 'source', label: sheet.facts.source, ...cited };
  const at = said.findIndex(({ kind }) => kind === 'date');
  return said.toSpliced(at, 0, source);
}

function showsClasses({ view }: Page): boolean {
  return view.layers.includes('depopulation');
}

function listSeparator({ text }: Page): string {
  return text.gauges.listSeparator;
}

function definitions(
  { page, fill, gap }: PreparedView,
  { exports: { sheet } }: BriefingText,
): readonly string[] {
  const { text, view } = page;
  return [
    ...(gap?.status === 'ready' ? gap.method : []),
    ...(fill?.kind === 'measure'
      ? [`${text.measureDefinitions[fill.measure.id]}${text.marks.sentenceEnd}`]
      : []),
    ...(showsClasses(page) ? [text.depopulation.definition] : []),
    ...(['hub', 'rmo'] as const).flatMap((kind) =>
      view.layers.includes(kind) ? [sheet.points[kind]] : [],
    ),
  ];
}

function notes(prepared: PreparedView, words: BriefingText, base: BaseOutcome): readonly string[] {
  const {
    page,
    fill,
    cells,
    gap,
    comparison,
    isByPrefecture = false,
    isInsteadOfCells = false,
  } = prepared;
  const { text, view, points, edition } = page;
  const isExercise = view.dataset === 'exercise';
  const total = (indicator: string): number | undefined =>
    edition.national.indicators.findLast((row) => row.indicator === indicator)?.value;
  const sample = (
    list: readonly unknown[] | undefined,
    all: number | undefined,
    real: (loaded: number, of: number) => string,
    made: (count: number) => string,
  ): string => {
    if (list === undefined) return text.legend.notLoaded;
    if (isExercise) return made(list.length);
    return all === undefined ? '' : real(list.length, all);
  };
  const { hubSample, hubExercise, rmoSample, rmoExercise } = text.legend;
  return [
    ...(isByPrefecture ? [words.exports.sheet.byPrefecture] : []),
    ...(isInsteadOfCells ? [words.exports.sheet.asMap] : []),
    ...(isExercise ? [text.dataset.exerciseBand] : []),
    ...(view.dataset === 'imported' ? [text.imported.band] : []),
    ...(fill?.kind === 'measure' ? fill.measure.notes.map((note) => text.measureNotes[note]) : []),
    ...(view.layers.includes('hub') || countsPoints(fill, 'hubs')
      ? [sample(points.hubs, total('hubs'), hubSample, hubExercise)]
      : []),
    ...(view.layers.includes('rmo') || countsPoints(fill, 'rmos')
      ? [sample(points.rmos, total('rmos'), rmoSample, rmoExercise)]
      : []),
    ...(showsRings(prepared) ? [text.layers.asRings] : []),
    ...(cells === undefined ? [] : [text.map.cellsNote]),
    // What the screen shows and the picture does not is said, not left to be noticed.
    ...(gap?.status === 'withheld' ? [words.exports.gap.withheld(gap.reason)] : []),
    ...(gap?.status === 'ready' ? gapNotes(page, gap, words) : []),
    ...leftOutOfGap(prepared, words),
    ...(comparison?.status === 'failed' ? [comparison.reason] : []),
    ...(view.compare === undefined || comparison?.status === 'failed'
      ? []
      : [words.exports.sheet.withoutCompare]),
    ...(view.base === 'none' || base === 'drawn' ? [] : [words.exports.sheet.withoutBase[base]]),
  ].filter((note) => note !== '');
}

/** Whether classes are rings around the dots of something else. */
function showsRings({ page, fill }: PreparedView): boolean {
  const isOver = fillOf(page.view) !== 'depopulation' || fill?.kind === 'gap';
  return showsClasses(page) && isOver && classShape(page, fill) === 'ring';
}

/** Against which hubs gaps are measured, who is in no figure, and each hypothetical hub. */
function gapNotes(page: Page, gap: ReadyGap, words: BriefingText): readonly string[] {
  const { format } = page;
  const { gap: own } = words.exports;
  const { totals } = gap.words;
  const sums = gapSums(gap, page.view.area);
  const shown = sums?.whatIf ?? sums?.real;
  const sites = gapSites(page, gap).map(({ name, place, latitude, longitude, gain }) =>
    isNumber(gain)
      ? own.site(name, place, placed(latitude, longitude), format(gain))
      : own.siteAbsent(name, place, placed(latitude, longitude), page.text.absence[gain].name),
  );
  return [
    gap.warning,
    ...(shown !== undefined && shown.unreachable > 0
      ? [totals.unreachable(format(shown.unreachable))]
      : []),
    ...(shown !== undefined && shown.unmeasured > 0
      ? [totals.unmeasured(format(shown.unmeasured))]
      : []),
    ...(shown !== undefined && shown.withoutFigure > 0
      ? [totals.withoutFigure(format(shown.withoutFigure))]
      : []),
    ...(sites.length === 0 ? [] : [own.sites(sites.join(listSeparator(page)))]),
  ];
}

function placed(latitude: number, longitude: number): string {
  return `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
}

/** What of the gap explorer the screen shows and the picture does not. */
function leftOutOfGap({ page, gap }: PreparedView, words: BriefingText): readonly string[] {
  if (gap?.status !== 'ready') return [];
  const { gap: own } = words.exports;
  const { count, kilometres } = mergedBeyond(gap.scene);
  return [
    ...surfaceNotes(page, gap, own),
    ...(kilometres === undefined
      ? []
      : [own.mergedCells(page.format(count), page.format(kilometres))]),
  ];
}

/** What the bands of distance say, or that they are not there. */
function surfaceNotes(
  { view }: Page,
  gap: ReadyGap,
  own: BriefingText['exports']['gap'],
): readonly string[] {
  if (gap.settings.surface !== 'bands' || drawsCells(view)) return [];
  return gap.bandsOn('light') === undefined
    ? [own.withoutSurface]
    : [gap.words.legend.surface.note, own.surfaceNotEditable];
}
