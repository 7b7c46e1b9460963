import {
  depopulationDateOf,
  isDepopulated,
  listBefore,
  listedDates,
} from '../../domain/depopulation.ts';
import { prefectureOf } from '../../domain/municipality-code.ts';
import type { Prefecture } from '../../domain/municipality.ts';
import { hubsInYear } from '../../state/municipality-rows.ts';
import { formatDate } from '../../text/format.ts';
import { classDateOf, classUnavailableOf } from '../class-list-words.ts';
import { editionChange, standingOf } from '../light/edition-change.ts';
import type { LightModel } from '../light/light-model.ts';
import type { Page } from '../page-context.ts';

/**
 * How depopulation stands in a prefecture, how that has changed, and how many named hubs
 * are shown there; where no list says anything of it, that there is none.
 */
export function prefectureWords(
  page: Page,
  prefecture: Prefecture,
  before: LightModel | undefined,
): string {
  const { text, format } = page;
  const own = page.rows.filter(
    ({ code, depopulation }) =>
      depopulation !== undefined && prefectureOf(code) === prefecture.code,
  );
  const date = classDateOf(page);
  if (own.length === 0 || date === undefined)
    return [classUnavailableOf(page), hubWords(page, prefecture)].join(text.marks.sentenceGap);
  const count = own.filter(
    ({ depopulation }) => depopulation !== undefined && isDepopulated(depopulation),
  ).length;
  const share = `${format((count / own.length) * 100, 0)}${text.units.percent}`;
  const name = text.prefectureName(prefecture);
  return [
    text.embed.summary(name, own.length, count, share, date),
    before === undefined
      ? sinceListBefore(page, prefecture, count)
      : sinceEditionBefore(page, prefecture, count, before),
    hubWords(page, prefecture),
  ].join('');
}

function sinceEditionBefore(
  { text }: Page,
  { code }: Prefecture,
  depopulated: number,
  before: LightModel,
): string {
  // A year without a list of classes is no year without depopulation.
  if (before.classes.size === 0) return '';
  const then = [...before.classes].filter(
    ([municipality, known]) => prefectureOf(municipality) === code && isDepopulated(known),
  ).length;
  const { edition } = before.area;
  return editionChange(
    text,
    { depopulated, hubs: undefined, measured: undefined },
    { ...standingOf(before), depopulated: then, edition },
    [],
  );
}

/** Of published lists alone: the reader's own have none before them. */
function sinceListBefore(
  { text, view }: Page,
  { municipalities }: Prefecture,
  count: number,
): string {
  const dates = listedDates(municipalities);
  const before = listBefore(depopulationDateOf(view.year, dates), dates);
  if (before === undefined || view.dataset === 'imported') return '';
  const then = municipalities.filter(({ depopulation }) =>
    isDepopulated(depopulation[before] ?? 'none'),
  );
  return text.embed.summaryChange(formatDate(view.language, before), count - then.length);
}

function hubWords({ view, points, text }: Page, { code }: Prefecture): string {
  if (view.dataset !== 'published' || !view.layers.includes('hub') || points.hubs === undefined)
    return '';
  const named = points.hubs.filter(
    ({ municipalityCode }) => prefectureOf(municipalityCode) === code,
  );
  const shown = hubsInYear(named, view.year);
  return text.embed.summaryHubs(named.length === 0 ? undefined : shown.length);
}
