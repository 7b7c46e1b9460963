import type { Figure } from '../../domain/absence.ts';
import { findMeasure, type Measure } from '../../domain/measure.ts';
import { aggregateByPrefecture } from '../../domain/prefecture-aggregate.ts';
import type { AreaFill } from '../../state/area-fill.ts';
import { figureWithUnit } from '../format-figure.ts';
import { differenceWords, rankWords } from '../neighbour-words.ts';
import type { Page } from '../page-context.ts';

/** A measure over the areas that the arrow keys go through. */
interface Ranked {
  readonly measure: Measure;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Whether the tooltip carries value and rank already. */
  readonly isShown: boolean;
  /** How much of the prefecture is in its figure, where not all is. */
  readonly part?: string;
}

/**
 * What is spoken beside the tooltip's words: value and rank where the map shows
 * classes only, and the difference from the area the reader came from. Pure.
 */
export function focusNews(
  page: Page,
  fill: AreaFill | undefined,
  code: string,
  before: string | undefined,
): readonly string[] {
  const ranked = rankedFor(page, fill, code);
  if (ranked === undefined) return [];
  const { measure, figures, isShown, part } = ranked;
  const { text } = page;
  const figure = figures.get(code) ?? 'notLoaded';
  const name = text.measures[measure.id].name;
  const value = text.focus.value(
    name,
    figureWithUnit(page, measure, figure),
    rankWords(page, figures, code),
  );
  const difference =
    before === undefined
      ? undefined
      : differenceWords(page, measure, figure, figures.get(before), nameOf(page, before));
  return [
    ...(isShown ? [] : [value]),
    ...(part === undefined ? [] : [part]),
    ...(difference === undefined ? [] : [difference]),
  ];
}

function rankedFor(page: Page, fill: AreaFill | undefined, code: string): Ranked | undefined {
  const isPrefecture = code.length === 2;
  if (fill?.kind === 'measure' && (fill.level === 'prefecture') === isPrefecture)
    return { measure: fill.measure, figures: fill.figures, isShown: true };
  const { rows, edition } = page;
  if (!isPrefecture) {
    const measure = findMeasure('population-2020');
    if (measure === undefined) return undefined;
    const figures = new Map(rows.map((row) => [row.code, measure.compute(row.read)] as const));
    return { measure, figures, isShown: false };
  }
  const measure = summedMeasure(fill) ?? findMeasure('depopulated-municipalities');
  if (measure === undefined) return undefined;
  const aggregates = aggregateByPrefecture(measure, rows, edition.national.projectionBlocks);
  const figures = new Map([...aggregates].map(([area, { figure }]) => [area, figure] as const));
  const { from = 0, of = 0 } = aggregates.get(code) ?? {};
  const part = from < of ? page.text.profile.from(from, of) : undefined;
  return { measure, figures, isShown: false, ...(part !== undefined && { part }) };
}

/**
 * The measure of the map's municipalities, where their prefecture has a figure of it. Hubs and
 * organisations are known of some municipalities alone, and their sum says nothing.
 */
function summedMeasure(fill: AreaFill | undefined): Measure | undefined {
  if (fill?.kind !== 'measure' || fill.measure.topic === 'points') return undefined;
  return fill.measure.levels.includes('aggregate') ? fill.measure : undefined;
}

function nameOf({ edition, text }: Page, code: string): string {
  const municipality = edition.municipalityByCode.get(code);
  if (municipality !== undefined) return text.municipalityName(municipality);
  const prefecture = edition.prefectureByCode.get(code);
  return prefecture === undefined ? code : text.prefectureName(prefecture);
}
