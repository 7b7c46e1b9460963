import type { ReactElement } from 'react';
import { isNumber } from '../../domain/absence.ts';
import {
  depopulationDateOf,
  isDepopulated,
  listBefore,
  listedDates,
} from '../../domain/depopulation.ts';
import { lowestAndHighest } from '../../domain/lowest-and-highest.ts';
import { SURVEY_YEARS } from '../../state/view-state.ts';
import type { Measure } from '../../domain/measure.ts';
import { markOfDataset } from '../dataset-words.ts';
import { figureWithUnit } from '../format-figure.ts';
import type { AreaFill, MeasureFill } from '../../state/area-fill.ts';
import { formatDate } from '../../text/format.ts';
import { editionChange, standingOf } from '../light/edition-change.ts';
import type { LightModel } from '../light/light-model.ts';
import { usePage, type Page } from '../page-context.ts';
import { prefectureWords } from './prefecture-summary.ts';
import { useEditionBefore } from './use-edition-before.ts';

/** What it means: one sentence made from the view. */
export function SummaryLine({ fill }: { fill: AreaFill | undefined }): ReactElement {
  const page = usePage();
  const before = useEditionBefore(page);
  return <p className="summary-line">{summaryWords(page, fill, before)}</p>;
}

/**
 * The sentence: range of the measure shown, or where depopulation stands, in a prefecture
 * with its hubs, in the nation with the hubs' target;
 * and the change since the edition before, where it is loaded, else since the list before.
 */
export function summaryWords(page: Page, fill: AreaFill | undefined, before?: LightModel): string {
  if (fill?.kind === 'measure') return measureWords(page, fill, before);
  const prefecture = page.edition.prefectureByCode.get(page.view.area.slice(0, 2));
  return prefecture === undefined
    ? nationWords(page, before)
    : prefectureWords(page, prefecture, before);
}

function measureWords(
  page: Page,
  fill: AreaFill & { kind: 'measure' },
  before: LightModel | undefined,
): string {
  const { text, edition, view } = page;
  const { measure } = fill;
  const nameOf = (code: string): string => {
    const municipality = edition.municipalityByCode.get(code);
    const prefecture = edition.prefectureByCode.get(code.slice(0, 2));
    if (prefecture === undefined) return code;
    return municipality === undefined
      ? text.prefectureName(prefecture)
      : text.fullName(municipality, prefecture);
  };
  const within = view.area.slice(0, 2);
  const known = [...fill.figures].filter(
    ([code]) => within === '00' || fill.level === 'prefecture' || code.startsWith(within),
  );
  const numbers = known.filter((entry): entry is [string, number] => isNumber(entry[1]));
  const [low, high] = lowestAndHighest(numbers) ?? [];
  const absent = known.length - numbers.length;
  const sentence =
    low === undefined || high === undefined
      ? ''
      : text.summary.measure(
          text.measures[measure.id].name,
          figureWithUnit(page, measure, low[1]),
          nameOf(low[0]),
          figureWithUnit(page, measure, high[1]),
          nameOf(high[0]),
        );
  const codes = known.map(([code]) => code);
  return `${sentence}${ofPoints(page, measure)}${absent > 0 ? text.summary.absent(absent) : ''}${changeWords(page, fill, before, codes)}`;
}

/** Of hubs and organisations: that they are made up or the reader's own, or how few of all are loaded. */
function ofPoints({ text, view, edition, points }: Page, { id, topic }: Measure): string {
  if (topic !== 'points') return '';
  const mark = markOfDataset(text, view.dataset);
  if (mark !== undefined) return `${mark}${text.marks.sentenceEnd}${text.marks.sentenceGap}`;
  const kind = id.startsWith('hubs') ? 'hubs' : 'rmos';
  const total = edition.national.indicators.find(
    ({ indicator, fiscalYear }) => indicator === kind && fiscalYear === SURVEY_YEARS.last,
  );
  const loaded = points[kind]?.length;
  if (total === undefined || loaded === undefined) return '';
  const unit = text.units[kind === 'hubs' ? 'places' : 'organisations'];
  return text.summary.sample(text.layers.loaded(loaded, total.value, unit));
}

function nationWords(page: Page, before: LightModel | undefined): string {
  const { rows, text, format, edition, points } = page;
  const share = (part: number, whole: number): string =>
    whole === 0
      ? text.absence.notLoaded.name
      : `${format((part / whole) * 100, 0)}${text.units.percent}`;
  const known = rows.filter(({ depopulation }) => depopulation !== undefined);
  const depopulated = known.filter(
    ({ depopulation }) => depopulation !== undefined && isDepopulated(depopulation),
  );
  const people = (list: typeof rows): number =>
    list.reduce((sum, row) => {
      const figure = row.read('population_2020');
      return sum + (isNumber(figure) ? figure : 0);
    }, 0);
  const hubs = edition.national.indicators.find(
    ({ indicator, fiscalYear }) => indicator === 'hubs' && fiscalYear === SURVEY_YEARS.last,
  );
  const target = edition.national.targets.findLast(
    ({ indicator, status }) => indicator === 'hubs' && status === 'current',
  );
  const say = (count: number, shareOfAll: string, population: string): string =>
    points.own === undefined || points.own.lists.length === 0
      ? text.summary.depopulation(count, shareOfAll, population)
      : text.imported.depopulation(known.length, count, shareOfAll, population);
  const first =
    depopulated.length === 0
      ? ''
      : say(
          depopulated.length,
          share(depopulated.length, known.length),
          share(people(depopulated), people(known)),
        );
  const second =
    hubs === undefined || target === undefined
      ? ''
      : text.summary.hubs(format(target.value), format(hubs.value), hubs.fiscalYear);
  const change = first === '' ? '' : changeWords(page, undefined, before, []);
  return [first, change, second]
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .join(text.marks.sentenceGap);
}

/** Change since the edition before; with one edition alone, since the list of classes before. */
function changeWords(
  { text, rows, view }: Page,
  fill: MeasureFill | undefined,
  before: LightModel | undefined,
  codes: readonly string[],
): string {
  const depopulated = rows.filter(
    ({ depopulation }) => depopulation !== undefined && isDepopulated(depopulation),
  ).length;
  if (before !== undefined) {
    const { edition } = before.area;
    const now = { depopulated, hubs: undefined, measured: fill };
    return editionChange(text, now, { ...standingOf(before), edition }, codes);
  }
  const dates = listedDates(rows.map(({ municipality }) => municipality));
  const listed = listBefore(depopulationDateOf(view.year, dates), dates);
  if (fill !== undefined || listed === undefined || view.dataset === 'imported') return '';
  const then = rows.filter(({ municipality }) =>
    isDepopulated(municipality.depopulation[listed] ?? 'none'),
  );
  return text.embed.summaryChange(formatDate(view.language, listed), depopulated - then.length);
}
