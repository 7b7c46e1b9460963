import type { Figure } from '../../domain/absence.ts';
import { depopulationDateOf, isDepopulated, depopulationDates } from '../../domain/depopulation.ts';
import { findMeasure, type Measure } from '../../domain/measure.ts';
import { pathMiddle } from '../../map/drawing/path-middle.ts';
import { placeInPixels, type Place } from '../../state/neighbour.ts';
import { formatDate } from '../../text/format.ts';
import { figureWithUnit } from '../format-figure.ts';
import { differenceWords, rankWords } from '../neighbour-words.ts';
import { placeOf } from './light-place.ts';
import { isInInset } from './light-inset.ts';
import { aggregatesOf, figureAt, type LightModel } from './light-model.ts';

/** Areas that the arrow keys go through: prefectures of the nation, municipalities of a prefecture. */
export function lightPlaces(model: LightModel): readonly Place[] {
  const { area, isNation } = model;
  const { code: codes } = isNation ? area.prefectures : area.municipalities;
  return codes.flatMap((code) => {
    const middle = middleOf(model, code);
    return middle === undefined ? [] : [placeInPixels(code, middle)];
  });
}

/** Outline of an area in the drawing's pixels, empty where it is drawn as a dot. */
export function lightOutline({ area: { drawing } }: LightModel, code: string): string {
  if (code.length > 2) return drawing.municipalities[code] ?? '';
  return drawing.prefectures[code] ?? partsOf(drawing.municipalities, code).join('');
}

/** Middle of an area in the drawing's pixels; of a prefecture's parts that of them all. */
export function middleOf(
  { area: { drawing } }: LightModel,
  code: string,
): readonly [x: number, y: number] | undefined {
  if (code.length > 2) return placeOf(drawing, code);
  const own = drawing.prefectures[code];
  if (own !== undefined) return pathMiddle(own);
  const all = partsOf(drawing.municipalities, code).flatMap((path) => {
    const middle = pathMiddle(path);
    return middle === undefined ? [] : [middle];
  });
  // Islands that stand in a frame of their own say little of where the others are.
  const onMap = all.filter((middle) => !isInInset(drawing, middle));
  const middles = onMap.length > 0 ? onMap : all;
  const mean = (axis: 0 | 1): number =>
    middles.reduce((sum, middle) => sum + middle[axis], 0) / middles.length;
  return middles.length === 0 ? undefined : [mean(0), mean(1)];
}

function partsOf(paths: Readonly<Record<string, string>>, prefecture: string): string[] {
  return Object.entries(paths).flatMap(([code, path]) =>
    code.startsWith(prefecture) ? [path] : [],
  );
}

/** An area that the keys stand on, and the figures of the prefecture it is in. */
export interface FocusedArea {
  readonly code: string;
  readonly model: LightModel;
}

/** What is spoken of an area: name, class, value and rank, difference from the one before. Pure. */
export function lightFocusWords(
  { model, code }: FocusedArea,
  before: FocusedArea | undefined,
): readonly string[] {
  const { text, nameOf } = model;
  const ranked = rankedFor(model, code);
  const lines = [nameOf(code), classWords(model, code)];
  if (ranked === undefined) return lines;
  const { measure, figures, within, part } = ranked;
  const figure = figures.get(code) ?? 'notLoaded';
  const rank = rankWords(model, figures, code);
  const ownRank = rank === '' || within === undefined ? rank : text.focus.rankWithin(within, rank);
  const value = figureWithUnit(model, measure, figure);
  lines.push(text.focus.value(text.measures[measure.id].name, value, ownRank));
  if (part !== undefined) lines.push(part);
  // Over a border the figure before is one of another prefecture.
  const difference =
    before === undefined
      ? undefined
      : differenceWords(
          model,
          measure,
          figure,
          rankedFor(before.model, before.code)?.figures.get(before.code),
          before.model.nameOf(before.code),
        );
  return difference === undefined ? lines : [...lines, difference];
}

function classWords({ area, text, classes, view }: LightModel, code: string): string {
  if (code.length === 2) {
    const own = area.municipalities.code.filter((known) => known.startsWith(code));
    return text.tooltip.members(own.length);
  }
  const known = classes.get(code);
  const date = depopulationDateOf(view.year, depopulationDates(area.municipalities.depopulation));
  return known === undefined || date === undefined
    ? `${text.profile.depopulation}${text.marks.gap}${text.absence.notLoaded.name}`
    : `${text.depopulation[known]}${text.marks.brackets(formatDate(view.language, date))}`;
}

/** A measure over the areas that are compared. */
interface Ranked {
  readonly measure: Measure;
  readonly figures: ReadonlyMap<string, Figure>;
  /** The prefecture, where no more than its own figures are at hand. */
  readonly within: string | undefined;
  /** How much of the prefecture is in its figure, where not all is. */
  readonly part?: string | undefined;
}

/**
 * The measure on the map, of a prefecture as a whole where it has a figure of it; else people
 * of a municipality, share of depopulated ones of a prefecture.
 */
function rankedFor(model: LightModel, code: string): Ranked | undefined {
  const { fill, area, classes, areaName } = model;
  const isPrefecture = code.length === 2;
  if (fill?.kind === 'measure' && (fill.level === 'prefecture') === isPrefecture)
    return { measure: fill.measure, figures: fill.figures, within: undefined };
  const summed = isPrefecture ? summedFor(model, code) : undefined;
  if (summed !== undefined) return summed;
  const measure = findMeasure(isPrefecture ? 'depopulated-municipalities' : 'population-2020');
  if (measure === undefined) return undefined;
  if (!isPrefecture) {
    const figures = area.municipalities.code.map(
      (one, row) => [one, figureAt(area, 'population-2020', row)] as const,
    );
    return { measure, figures: new Map(figures), within: areaName };
  }
  // A year without a list of classes has no share, which is not a share of 0.
  const shares = area.prefectures.code.map((one): [string, Figure] => {
    const own = [...classes].filter(([municipality]) => municipality.startsWith(one));
    const count = own.filter(([, known]) => isDepopulated(known)).length;
    return [one, own.length === 0 ? 'notLoaded' : (count / own.length) * 100];
  });
  return { measure, figures: new Map(shares), within: undefined };
}

/** Hubs and organisations are known of some municipalities alone: their sum says nothing. */
function summedFor({ fill, measure: table, text }: LightModel, code: string): Ranked | undefined {
  if (fill?.kind !== 'measure' || fill.measure.topic === 'points') return undefined;
  if (!fill.measure.levels.includes('aggregate') || !table?.prefecture) return undefined;
  const aggregates = aggregatesOf(table);
  const figures = new Map([...aggregates].map(([one, { figure }]) => [one, figure] as const));
  const { from = 0, of = 0 } = aggregates.get(code) ?? {};
  const part = from < of ? text.profile.from(from, of) : undefined;
  return { measure: fill.measure, figures, within: undefined, part };
}
