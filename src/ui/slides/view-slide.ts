import { isDepopulated } from '../../domain/depopulation.ts';
import { legendEntries, type SheetContent } from '../../map/export/sheet-content.ts';
import type { SlideContent } from '../../map/export/slide-content.ts';
import { buildAreaFill } from '../../state/build-area-fill.ts';
import { NATION, type ViewState } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { comparedView, ownSide } from '../export/compared-view.ts';
import { namedPoints } from '../export/named-points.ts';
import type { PreparedView } from '../export/prepare-view.ts';
import { isBrokenOff } from '../export/prepared-gap.ts';
import { viewContentOf, viewTablesOf } from '../export/view-content.ts';

/** What a slide says beside its view. */
export interface SlideWords {
  readonly title: string;
  readonly note: string;
}

/** The slide of a view: its map for the screen, and for paper and Office. Pure. */
export function viewSlide(
  prepared: PreparedView,
  words: BriefingText,
  { title, note }: SlideWords,
): SlideContent {
  const sheet = viewContentOf(prepared, words, { title, ground: 'projector' });
  const editable = viewContentOf(editableView(prepared), words, { title: sheet.title });
  return {
    language: sheet.language,
    title: sheet.title,
    sentence: sheet.sentence,
    caution: sheet.caution,
    note,
    exerciseMark: sheet.exerciseMark,
    body: {
      kind: 'map',
      sheet,
      editable,
      editableWords: { sentence: editable.sentence, altText: altText(editable, words) },
      figure: figureOf(prepared, words),
    },
    tables: viewTablesOf(prepared, words),
    facts: sheet.facts,
    isBrokenOff: isBrokenOff(prepared),
    altText: altText(sheet, words),
  };
}

/** The same of both sides of a comparison, which is drawn in the form of the slide. */
function editableView(prepared: PreparedView): PreparedView {
  const { comparison } = prepared;
  if (comparison?.status !== 'ready') return editableSide(prepared);
  const { b, compare, form, words, classes } = comparison;
  // Prefectures have no class that could change.
  if (form === 'difference' && classes !== undefined) {
    const isInsteadOfCells = prepared.cells !== undefined;
    return { ...prepared, cells: undefined, isInsteadOfCells };
  }
  const [one, two] = [editableSide(ownSide(prepared)), editableSide(b)];
  return comparedView(one, two, { ...compare, form }, words);
}

/** The view with areas large enough to be edited one by one: the nation's by prefecture. */
function editableSide(prepared: PreparedView): PreparedView {
  const { fill, cells, drawing, failures, gap, comparison } = prepared;
  const { rows, edition } = prepared.page;
  const isInsteadOfCells = cells !== undefined;
  // With the legend of a map.
  const view: ViewState = isInsteadOfCells
    ? { ...prepared.page.view, view: 'map' }
    : prepared.page.view;
  const page = { ...prepared.page, view };
  const failed = comparison === undefined ? {} : { comparison };
  // Bands of distance are a picture, which no shapes can stand for: neither are they explained.
  const drawn = gap?.status === 'ready' ? { ...gap, bandsOn: () => undefined } : gap;
  const plain = {
    page,
    fill,
    cells: undefined,
    isInsteadOfCells,
    drawing,
    failures,
    gap: drawn,
    ...failed,
  };
  if (gap?.status === 'ready')
    return view.area === NATION
      ? { ...plain, fill: gap.prefectureFill, isByPrefecture: true }
      : plain;
  if (view.area !== NATION || fill === undefined || fill.level === 'prefecture') return plain;
  const shown = fill.kind === 'measure' ? fill.measure : undefined;
  // A measure that cannot be summed stays with its municipalities: another would be a lie.
  if (shown?.levels.includes('aggregate') === false) return plain;
  const byPrefecture: ViewState = {
    ...view,
    layers: ['prefecture', ...view.layers.filter((layer) => layer === 'hub' || layer === 'rmo')],
    measure: shown?.id ?? 'depopulated-municipalities',
  };
  return {
    ...plain,
    isByPrefecture: true,
    page: { ...page, view: byPrefecture },
    fill: buildAreaFill(byPrefecture, rows, edition.national.projectionBlocks),
  };
}

/** The one large number of a slide: depopulated municipalities, else hubs; none for a measure. */
function figureOf(
  { page, fill, comparison }: PreparedView,
  words: BriefingText,
): { value: string; unit: string; label: string } | undefined {
  // One number of two sides would be half of what is shown.
  if (comparison?.status === 'ready') return undefined;
  const { view, rows, format, text, points } = page;
  const { figure } = words.slides;
  const start = view.area === NATION ? '' : view.area.slice(0, 2);
  if (fill?.kind === 'depopulation') {
    const own = rows.filter(({ code }) => code.startsWith(start));
    if (own.some(({ depopulation }) => depopulation === undefined)) return undefined;
    const count = own.filter(
      ({ depopulation }) => depopulation !== undefined && isDepopulated(depopulation),
    ).length;
    return { value: format(count), unit: text.units.municipalities, label: figure.depopulated };
  }
  if (fill !== undefined || !view.layers.includes('hub') || points.hubs === undefined)
    return undefined;
  const hubs = namedPoints(page, 'hub');
  if (hubs === undefined) return undefined;
  const label = {
    published: figure.hubs,
    exercise: figure.hubsExercise,
    imported: text.imported.hubs,
  }[view.dataset];
  return { value: format(hubs), unit: text.units.places, label };
}

/** The slide in words: title, area, sentence, and every class with its count. */
function altText(sheet: SheetContent, words: BriefingText): string {
  const classes = legendEntries(sheet.legend)
    .map(({ name, count }) => words.slides.classCount(name, count).trim())
    .join(', ');
  const said = [sheet.sentence, sheet.caution, classes].filter((part) => part !== '');
  return words.slides.alt(sheet.title, sheet.subtitle, said.join(' '));
}
