import { dataDatesOf, type DataDate } from '../../domain/data-dates.ts';
import { isImportedMeasure } from '../../domain/imported-measures.ts';
import type { Measure } from '../../domain/measure.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { formatDate } from '../../text/format.ts';
import { classDateOf } from '../class-list-words.ts';
import type { Page } from '../page-context.ts';
import type { PreparedView } from './prepare-view.ts';

/**
 * The times that what a view shows holds for: of the measure its own, of classes that of their
 * list, and the survey year only where something of that year is shown.
 */
export function datesOf(prepared: PreparedView, words: BriefingText): readonly string[] {
  const { page, fill } = prepared;
  const { sheet } = words.exports;
  const measure = fill?.kind === 'measure' ? fill.measure : undefined;
  const own = measure === undefined ? [] : measureDates(page, measure, words);
  const classes = classDateOf(page);
  const showsClasses =
    page.view.layers.includes('depopulation') || measure?.topic === 'depopulation';
  const { year } = page.view;
  return [
    ...(own.length === 0 ? [] : [sheet.measureDate(own)]),
    ...(showsSurveyYear(prepared)
      ? [measure === undefined ? sheet.surveyYear(year) : sheet.pointsYear(year)]
      : []),
    ...(showsClasses && classes !== undefined ? [sheet.depopulationDate(classes)] : []),
  ];
}

/** Whether anything a view shows is of its survey year: a measure of a census alone is not. */
export function showsSurveyYear({ page, fill, gap }: PreparedView): boolean {
  const { layers } = page.view;
  if (fill?.kind !== 'measure' || gap?.status === 'ready') return true;
  return fill.measure.topic === 'points' || layers.includes('hub') || layers.includes('rmo');
}

/** The times that a measure holds for. */
export function measureDates(
  { points, text, view }: Page,
  { id, columns }: Measure,
  words: BriefingText,
): readonly string[] {
  if (!isImportedMeasure(id))
    return dataDatesOf(columns).map((date) => dateWords(date, view.language, words));
  const asOf = points.own?.columns.get(id)?.asOf ?? '';
  return [asOf === '' ? text.imported.undated : formatDate(view.language, asOf)];
}

function dateWords(
  date: DataDate,
  language: Page['view']['language'],
  { exports: { sheet } }: BriefingText,
): string {
  if (!('date' in date)) return sheet.dates[date.kind](date.year);
  const day = formatDate(language, date.date);
  return date.kind === 'preliminary' ? sheet.dates.preliminary(day) : day;
}
