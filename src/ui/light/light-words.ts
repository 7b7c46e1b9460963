import { isNumber } from '../../domain/absence.ts';
import {
  depopulationDateOf,
  depopulationDates,
  isDepopulated,
  listBefore,
  type DepopulationDate,
} from '../../domain/depopulation.ts';
import { lowestAndHighest } from '../../domain/lowest-and-highest.ts';
import type { MeasureFill } from '../../state/area-fill.ts';
import { datesInWords, formatDate } from '../../text/format.ts';
import { figureWithUnit } from '../format-figure.ts';
import { rankWords } from '../neighbour-words.ts';
import { editionChange, standingOf } from './edition-change.ts';
import type { LightModel } from './light-model.ts';

/** Title of a frame: the area and the layers, in the order they are drawn. */
export function lightTitle({ areaName, text, view, fill }: LightModel): string {
  const has = (layer: (typeof view.layers)[number]): boolean => view.layers.includes(layer);
  const parts = [
    fill?.kind === 'measure' ? text.measures[fill.measure.id].name : undefined,
    has('depopulation') ? text.layers.depopulation : undefined,
    has('hub') ? text.layers.hub : undefined,
    has('rmo') && view.rmoForm === 'circle' ? text.layers.rmo : undefined,
  ].filter((part) => part !== undefined);
  return text.embed.title(areaName, parts);
}

/** The map in words: range, highest and lowest, what is absent, change since the list before. */
export function lightSummary(model: LightModel): string {
  const { fill, view, points } = model;
  const sentences = [
    fill?.kind === 'measure' ? measureSummary(model, fill) : depopulationSummary(model),
    chosen(model),
    view.layers.includes('hub') && points !== undefined ? hubsInWords(model) : '',
  ];
  return sentences.join('').trim();
}

/** Practice data are whole: none in them is none. Of published ones a sample is known. */
function hubsInWords(model: LightModel): string {
  const { hubs, text, view } = model;
  return view.dataset === 'exercise'
    ? text.embed.summaryHubsExercise(hubs.length)
    : text.embed.summaryHubs(namedHubs(model));
}

/** Hubs that are shown of those known by name; `undefined` where none is loaded, which is not 0. */
export function namedHubs({ hubs, points }: LightModel): number | undefined {
  return points === undefined || points.hubs.length === 0 ? undefined : hubs.length;
}

function depopulationSummary(model: LightModel): string {
  const { area, areaName, classes, format, text, view } = model;
  const dates = depopulationDates(area.municipalities.depopulation);
  const date = depopulationDateOf(view.year, dates);
  if (date === undefined)
    return text.depopulation.unavailable(view.year, datesInWords(view.language, dates));
  const count = [...classes.values()].filter(isDepopulated).length;
  const share = `${format((count / classes.size) * 100, 0)}${text.units.percent}`;
  const when = formatDate(view.language, date);
  const before = listBefore(date, dates);
  const change =
    before === undefined || model.before !== undefined
      ? changeOf(model, [])
      : text.embed.summaryChange(
          formatDate(view.language, before),
          count - countAt(area.municipalities.depopulation, before),
        );
  return `${text.embed.summary(areaName, classes.size, count, share, when)}${change}`;
}

/** Change since the edition before; with one edition alone, lists of different dates tell it. */
function changeOf(model: LightModel, codes: readonly string[]): string {
  const { before, text } = model;
  if (before === undefined) return '';
  const { edition } = before.area;
  return editionChange(text, standingOf(model), { ...standingOf(before), edition }, codes);
}

function countAt(
  classes: LightModel['area']['municipalities']['depopulation'],
  date: DepopulationDate,
): number {
  return (classes[date] ?? []).filter(isDepopulated).length;
}

function measureSummary(model: LightModel, fill: MeasureFill): string {
  const { area, text } = model;
  const { measure } = fill;
  if (fill.level === 'prefecture' && !model.isNation) return ownStanding(model, fill);
  // In a prefecture its own areas are compared; over the nation those that have a name here.
  const named = fill.level === 'prefecture' ? area.prefectures.code : area.municipalities.code;
  const figures = named.map((code) => [code, fill.figures.get(code) ?? 'notLoaded'] as const);
  const numbers = figures.filter((entry): entry is [string, number] => isNumber(entry[1]));
  const [low, high] = lowestAndHighest(numbers) ?? [];
  const name = (code: string): string => nameInWords(model, code);
  const range =
    low === undefined || high === undefined || numbers.length < 2
      ? ''
      : text.summary.measure(
          text.measures[measure.id].name,
          figureWithUnit(model, measure, low[1]),
          name(low[0]),
          figureWithUnit(model, measure, high[1]),
          name(high[0]),
        );
  const absent = figures.length - numbers.length;
  return `${range}${absent > 0 ? text.summary.absent(absent) : ''}${changeOf(model, named)}`;
}

/** Figure and rank of the one prefecture that a frame is of, where prefectures are coloured. */
function ownStanding(model: LightModel, { measure, figures }: MeasureFill): string {
  const { area, text } = model;
  const value = figureWithUnit(model, measure, figures.get(area.area) ?? 'notLoaded');
  const rank = rankWords(model, figures, area.area);
  const words = text.focus.value(text.measures[measure.id].name, value, rank);
  return `${words}${text.marks.sentenceEnd}${changeOf(model, [area.area])}`;
}

/**
 * Name of an area; over the nation a municipality with its prefecture, as the page has it.
 * An edition from before those names tells the prefecture alone.
 */
function nameInWords({ isNation, area, measure, text, nameOf }: LightModel, code: string): string {
  if (!isNation || code.length === 2) return nameOf(code);
  const row = area.prefectures.code.indexOf(code.slice(0, 2));
  const [name, kana] = measure?.named?.[code] ?? [];
  const [own, ownEnglish] = [area.prefectures.name[row], area.prefectures.nameEnglish[row]];
  if (name === undefined || kana === undefined || own === undefined || ownEnglish === undefined)
    return nameOf(code.slice(0, 2));
  return text.fullName({ name, kana }, { name: own, nameEnglish: ownEnglish });
}

function chosen({ view, area, classes, nameOf, text, isNation }: LightModel): string {
  if (isNation || view.area.length !== 5 || !area.municipalities.code.includes(view.area))
    return '';
  const known = classes.get(view.area);
  const words = known === undefined ? text.absence.notLoaded.name : text.depopulation[known];
  return `${text.embed.selected(nameOf(view.area), words)}${text.marks.sentenceEnd}`;
}
