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
  const { measure, figures, isShown } = ranked;
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
  return [...(isShown ? [] : [value]), ...(difference === undefined ? [] : [difference])];
}

function rankedFor(page: Page, fill: AreaFill | undefined, code: string): Ranked | undefined {
  const isPrefecture = code.length === 2;
  if (fill?.kind === 'measure' && (fill.level === 'prefecture') === isPrefecture)
    return { measure: fill.measure, figures: fill.figures, isShown: true };
  const measure = findMeasure(isPrefecture ? 'depopulated-municipalities' : 'population-2020');
  if (measure === undefined) return undefined;
  const { rows, edition } = page;
  const figures = isPrefecture
    ? new Map(
        [...aggregateByPrefecture(measure, rows, edition.national.projectionBlocks)].map(
          ([area, { figure }]) => [area, figure] as const,
        ),
      )
    : new Map(rows.map((row) => [row.code, measure.compute(row.read)] as const));
  return { measure, figures, isShown: false };
}

function nameOf({ edition, text }: Page, code: string): string {
  const municipality = edition.municipalityByCode.get(code);
  if (municipality !== undefined) return text.municipalityName(municipality);
  const prefecture = edition.prefectureByCode.get(code);
  return prefecture === undefined ? code : text.prefectureName(prefecture);
}
