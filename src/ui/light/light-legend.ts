import { ABSENCES } from '../../domain/absence.ts';
import { DEPOPULATION_CLASSES } from '../../domain/depopulation.ts';
import type { PatternId } from '../../map/pattern.ts';
import type { AreaClass, MeasureFill } from '../../state/area-fill.ts';
import { NATION } from '../../state/view-state.ts';
import { drawsDots } from './light-dots.ts';
import { sample, type SampleShape } from './light-sample.ts';
import type { LightModel } from './light-model.ts';
import { namedHubs } from './light-words.ts';
import { markup, type Markup, type Part } from './markup.ts';

/** One line that says what colours and signs mean. */
export function lightLegend(model: LightModel): Markup {
  const { fill, text, view } = model;
  const isOverMeasure = fill?.kind === 'measure' && view.layers.includes('depopulation');
  const over: SampleShape = drawsDots(model) ? 'ring' : 'mark';
  const items: Part[] = [
    fill?.kind === 'measure' && measureItems(model, fill),
    fill?.kind === 'depopulation' && classItems(model, shapeOf(model)),
    isOverMeasure && [
      markup`<li>${over === 'ring' ? text.embed.ringsAsClass : text.embed.dotsAsClass}</li>`,
      classItems(model, over),
    ],
    view.layers.includes('hub') && hubItem(model),
    view.layers.includes('rmo') && view.rmoForm === 'circle' && rmoItem(model),
    model.area.drawing.kind === 'cells' && markup`<li>${text.map.cellsNote}</li>`,
  ];
  return markup`<ul class="embed-legend" aria-label="${text.embed.legend}">
    ${items}
  </ul>`;
}

function shapeOf(model: LightModel): SampleShape {
  return drawsDots(model) ? 'dot' : 'area';
}

function classItems({ classes, text, area }: LightModel, shape: SampleShape): Markup[] {
  const known = DEPOPULATION_CLASSES.filter((one) => [...classes.values()].includes(one));
  const items = known.map((one) =>
    item(one, text.depopulation[one], one === 'deemed' ? one : undefined, shape),
  );
  if (area.municipalities.code.some((code) => !classes.has(code)))
    items.push(item('notLoaded', text.absence.notLoaded.name, 'notLoaded', shape));
  return items;
}

function measureItems(model: LightModel, fill: MeasureFill): Part {
  const { text, format, area } = model;
  const shape = shapeOf(model);
  const { measure, classification } = fill;
  const unit = text.measureUnits[measure.unit];
  const limit = (value: number): string => format(value, measure.digits);
  const range = (index: number): string => {
    const [from, to] = [classification.breaks[index - 1], classification.breaks[index]];
    if (from !== undefined && to !== undefined)
      return text.legend.between(limit(from), `${limit(to)}${unit}`);
    if (to !== undefined) return text.legend.below(`${limit(to)}${unit}`);
    return from === undefined ? text.legend.everything : text.legend.above(`${limit(from)}${unit}`);
  };
  // Absent states of other prefectures need no sign here.
  const shown = area.area === NATION ? '' : area.area;
  const absent = ABSENCES.filter((absence) =>
    [...fill.classes].some(([code, known]) => known === absence && code.startsWith(shown)),
  );
  return [
    markup`<li class="embed-legend-name">${text.measures[measure.id].name}</li>`,
    classification.counts.map((_, index) => item(index, range(index), undefined, shape)),
    absent.map((absence) => item(absence, text.absence[absence].name, absence, shape)),
  ];
}

function hubItem(model: LightModel): Part {
  const { hubs, points, area, text, view, isNation } = model;
  const { counted } = area;
  const words = (): string => {
    if (points === undefined)
      return `${text.layers.hub}${text.marks.colon}${text.layers.notLoaded}`;
    if (view.dataset === 'exercise') return text.embed.hubsExercise(hubs.length);
    const named = namedHubs(model);
    return isNation && counted.hubs !== null && named !== undefined
      ? text.embed.hubs(named, counted.hubs)
      : text.embed.hubsOf(named);
  };
  return markup`<li><span class="embed-mark" data-kind="hub"></span>${words()}</li>`;
}

function rmoItem({ points, text, view }: LightModel): Part {
  const count = Object.values(points?.rmos ?? {}).reduce((sum, one) => sum + one, 0);
  const words =
    points === undefined
      ? `${text.layers.rmo}${text.marks.colon}${text.layers.notLoaded}`
      : view.dataset === 'exercise'
        ? text.embed.rmosExercise(count)
        : text.embed.rmos(count);
  return markup`<li><span class="embed-mark" data-kind="rmo"></span>${words}</li>`;
}

function item(
  areaClass: AreaClass,
  name: string,
  pattern: PatternId | undefined,
  shape: SampleShape,
): Markup {
  return markup`<li>${sample(areaClass, pattern, shape)}${name}</li>`;
}
