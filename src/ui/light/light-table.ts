import { isNumber, type Figure } from '../../domain/absence.ts';
import { depopulationDateOf, depopulationDates, isDepopulated } from '../../domain/depopulation.ts';
import { LIGHT_TABLE_MEASURES } from '../../domain/light-edition.ts';
import { findMeasure, type Measure } from '../../domain/measure.ts';
import { formatDate } from '../../text/format.ts';
import { figureAlone } from '../format-figure.ts';
import { figureAt, type LightModel } from './light-model.ts';
import { markup, type Markup, type Part } from './markup.ts';

/** The frame's table: municipalities of a prefecture, or the prefectures of the nation. */
export function lightTable(model: LightModel): Markup {
  const { text, isNation, areaName, view } = model;
  const date = depopulationDateOf(
    view.year,
    depopulationDates(model.area.municipalities.depopulation),
  );
  const when = date === undefined ? text.absence.notLoaded.name : formatDate(view.language, date);
  const caption = isNation
    ? text.embed.prefectureCaption(when)
    : text.embed.tableCaption(areaName, when);
  const measures = LIGHT_TABLE_MEASURES.flatMap((id) => findMeasure(id) ?? []);
  const shown = shownMeasure(model);
  const headings: Part[] = [
    ...(isNation
      ? [text.table.prefecture, text.embed.count, text.embed.depopulated]
      : [text.table.name, text.table.depopulation]),
    ...(shown === undefined ? [] : [heading(model, shown)]),
    ...measures.map((measure) => heading(model, measure)),
    ...(view.layers.includes('hub')
      ? [view.dataset === 'exercise' ? text.embed.hubCountExercise : text.embed.hubCount]
      : []),
  ];
  return markup`<table class="embed-figures">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${headings.map((name) => markup`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows(model, measures, shown)}
    </tbody>
  </table>`;
}

function rows(model: LightModel, measures: readonly Measure[], shown: Measure | undefined): Part {
  const { area, isNation, nameOf, view, hubs, fill } = model;
  const codes = isNation ? area.prefectures.code : area.municipalities.code;
  return codes.map((code, index) => {
    const cells: Figure[] = [
      ...(shown === undefined ? [] : [shownFigure(model, code)]),
      ...measures.map((measure) =>
        figureAt(area, measure.id as (typeof LIGHT_TABLE_MEASURES)[number], index),
      ),
    ];
    const columns = [...(shown === undefined ? [] : [shown]), ...measures];
    const isChosen = code === view.area && fill !== undefined && !isNation;
    return markup`<tr${isChosen && markup` data-chosen="true"`}><th scope="row">${nameOf(code)}</th>${leading(model, code)}${cells.map(
      (figure, column) => cell(model, columns[column], figure),
    )}${view.layers.includes('hub') && markup`<td class="figure">${hubCount(model, hubs.filter((hub) => hub.code.startsWith(code)).length)}</td>`}</tr>`;
  });
}

/** Class of a municipality; for a prefecture how many it has and how many are depopulated. */
function leading({ isNation, classes, text, format }: LightModel, code: string): Part {
  if (!isNation) {
    const known = classes.get(code);
    return markup`<td>
      ${known === undefined ? text.absence.notLoaded.short : text.depopulation[known]}
    </td>`;
  }
  const own = [...classes].filter(([municipality]) => municipality.startsWith(code));
  if (own.length === 0)
    return markup`<td>${text.absence.notLoaded.short}</td>
      <td>${text.absence.notLoaded.short}</td>`;
  const depopulated = own.filter(([, known]) => isDepopulated(known)).length;
  return markup`<td class="figure">${format(own.length)}</td>
    <td class="figure">${format(depopulated)}</td>`;
}

/** A sample that names no hub says nothing of there being none. */
function hubCount({ text, view, points, format }: LightModel, count: number): string {
  if (points === undefined || (count === 0 && view.dataset === 'published'))
    return text.absence.notLoaded.short;
  return format(count);
}

function cell(model: LightModel, measure: Measure | undefined, figure: Figure): Part {
  if (measure === undefined) return undefined;
  return markup`<td class="figure" data-absent="${String(!isNumber(figure))}">
    ${figureAlone(model, measure, figure)}
  </td>`;
}

/** The measure on the map, where the table does not carry it anyway. */
function shownMeasure({ fill, isNation }: LightModel): Measure | undefined {
  if (fill?.kind !== 'measure' || (fill.level === 'prefecture') !== isNation) return undefined;
  return LIGHT_TABLE_MEASURES.some((id) => id === fill.measure.id) ? undefined : fill.measure;
}

function shownFigure({ fill }: LightModel, code: string): Figure {
  return (fill?.kind === 'measure' ? fill.figures.get(code) : undefined) ?? 'notLoaded';
}

function heading({ text }: LightModel, measure: Measure): string {
  const unit = text.marks.brackets(text.measureUnits[measure.unit].trim());
  return `${text.measures[measure.id].name}${unit}`;
}
