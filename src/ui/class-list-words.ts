import { CLASS_LIST_SOURCE, listedDates } from '../domain/depopulation.ts';
import type { Source } from '../domain/source.ts';
import { classListOf } from '../state/municipality-rows.ts';
import { datesInWords, formatDate } from '../text/format.ts';
import type { Page } from './page-context.ts';

type ClassPage = Pick<Page, 'points' | 'view' | 'text' | 'edition'>;

/**
 * Date of the list that classes of the view come from, and whose it is: 2022年4月1日, or
 * 取り込んだデータ、2025年4月1日. `undefined` for a year without a list.
 */
export function classDateOf({ points, view, text, edition }: ClassPage): string | undefined {
  const list = classListOf(points, view.year, edition.municipalities);
  if (list === undefined) return undefined;
  if (!list.isOwn) return formatDate(view.language, list.date);
  const date = list.date === '' ? undefined : formatDate(view.language, list.date);
  return text.imported.ownDate(date);
}

/** Heading of the classes with their date; `undefined` for a year without a list. */
export function classHeadingOf(page: ClassPage): string | undefined {
  const date = classDateOf(page);
  return date === undefined ? undefined : page.text.depopulation.heading(date);
}

/** That the year has no list, and of which dates there are lists, oldest first. */
export function classUnavailableOf({ points, view, text, edition }: ClassPage): string {
  const own = points.own?.lists ?? [];
  const dates = own.length > 0 ? own.map(({ asOf }) => asOf) : listedDates(edition.municipalities);
  return text.depopulation.unavailable(view.year, datesInWords(view.language, dates));
}

/** The depopulated areas of a municipality, with the date of the list that names them. */
export function partialAreasOf(page: ClassPage, areas: readonly string[]): string {
  const { points, view, text, edition } = page;
  const shown = classListOf(points, view.year, edition.municipalities);
  // Of the published lists only the areas of the newest are kept.
  const date = shown?.isOwn === true ? shown.date : listedDates(edition.municipalities)[0];
  const [when] = datesInWords(view.language, [date ?? '']);
  return text.depopulation.partialAreas(areas.join(text.marks.comma), when);
}

/** The file a reader's own list comes from; `undefined` where the published list is shown. */
export function ownListSource({ points, view, text, edition }: ClassPage): string | undefined {
  if (classListOf(points, view.year, edition.municipalities)?.isOwn !== true) return undefined;
  return text.imported.ownFiles(points.own?.files ?? []);
}

/**
 * Source of the published list that classes of the view come from; `undefined` for a year
 * without a list, which shows no classes.
 */
export function classSourceOf({ points, view, edition }: ClassPage): Source | undefined {
  const list = classListOf(points, view.year, edition.municipalities);
  return list === undefined ? undefined : sourceOfList(edition, list.date);
}

/** Source of the newest published list, which gaps of a year without a list are told by. */
export function newestListSource({ edition }: Pick<ClassPage, 'edition'>): Source | undefined {
  return sourceOfList(edition, listedDates(edition.municipalities)[0] ?? '');
}

function sourceOfList({ classSources, manifest }: Page['edition'], date: string) {
  const id = classSources?.[date] ?? CLASS_LIST_SOURCE;
  return manifest.sources.find((source) => source.id === id);
}
