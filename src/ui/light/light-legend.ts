import { ABSENCES, type Absence } from '../../domain/absence.ts';
import { DEPOPULATION_CLASSES } from '../../domain/depopulation.ts';
import { PATTERN_PATHS, PATTERN_SIZE, PATTERN_STROKE, type PatternId } from '../../map/pattern.ts';
import type { AreaClass, MeasureFill } from '../../state/area-fill.ts';
import { NATION } from '../../state/view-state.ts';
import { colourOf } from './light-colours.ts';
import type { LightModel } from './light-model.ts';
import { namedHubs } from './light-words.ts';
import { markup, type Markup, type Part } from './markup.ts';

/** One line that says what colours and signs mean. */
export function lightLegend(model: LightModel): Markup {
  const { fill, text, view, classes } = model;
  const classItems = DEPOPULATION_CLASSES.filter((known) =>
    [...classes.values()].includes(known),
  ).map((known) => item(known, text.depopulation[known], known === 'deemed' ? known : undefined));
  if (model.area.municipalities.code.some((code) => !classes.has(code)))
    classItems.push(item('notLoaded', text.absence.notLoaded.name, 'notLoaded'));
  const isOverMeasure = fill?.kind === 'measure' && view.layers.includes('depopulation');
  const hasOffices = Object.keys(model.area.drawing.offices).length > 0;
  const items: Part[] = [
    fill?.kind === 'measure' && measureItems(model, fill),
    fill?.kind === 'depopulation' && classItems,
    isOverMeasure && hasOffices && [markup`<li>${text.embed.dotsAsClass}</li>`, classItems],
    view.layers.includes('hub') && hubItem(model),
    view.layers.includes('rmo') && view.rmoForm === 'circle' && rmoItem(model),
    model.area.drawing.kind === 'cells' && markup`<li>${text.map.cellsNote}</li>`,
  ];
  return markup`<ul class="embed-legend" aria-label="${text.embed.legend}">
    ${items}
  </ul>`;
}

function measureItems({ text, format, area }: LightModel, fill: MeasureFill): Part {
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
    classification.counts.map((_, index) => item(index, range(index), undefined)),
    absent.map((absence) => item(absence, text.absence[absence].name, absence)),
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

function item(areaClass: AreaClass, name: string, pattern: PatternId | undefined): Markup {
  const isAbsent = ABSENCES.includes(areaClass as Absence);
  const colour = isAbsent ? 'var(--c-absent)' : colourOf(areaClass);
  return markup`<li>${swatch(colour, pattern)}${name}</li>`;
}

function swatch(colour: string, pattern: PatternId | undefined): Markup {
  return markup`<svg
    class="embed-swatch"
    width="20"
    height="14"
    viewBox="0 0 20 14"
    aria-hidden="true"
  >
    <rect width="20" height="14" style="fill:${colour}" />
    ${pattern !== undefined && lines(pattern)}
    <rect class="embed-swatch-edge" x="0.5" y="0.5" width="19" height="13" />
  </svg>`;
}

/** The pattern's own lines, repeated over the swatch: no id that could occur twice. */
function lines(pattern: PatternId): Part {
  const places = [0, 1, 2].flatMap((column) => [0, 1].map((row) => [column, row] as const));
  return places.map(
    ([column, row]) =>
      markup`<path
        d="${PATTERN_PATHS[pattern]}"
        transform="translate(${column * PATTERN_SIZE} ${row * PATTERN_SIZE})"
        fill="none"
        style="stroke:var(--c-p-${pattern})"
        stroke-width="${PATTERN_STROKE[pattern]}"
      />`,
  );
}
