import type { LightDrawing } from '../../domain/light-edition.ts';
import type { AreaClass, AreaFill } from '../../state/area-fill.ts';
import { colourOf, isAbsent, overMeasure } from './light-colours.ts';
import type { LightModel } from './light-model.ts';
import { placeOf } from './light-place.ts';
import { markup, type Part } from './markup.ts';

/** Radius of a municipality's dot in the drawing's pixels. */
const DOT = { nation: 2.1, prefecture: 7 };

/** Whether dots at the offices stand for municipalities, of which the drawing has no areas. */
export function drawsDots({ area: { drawing }, fill }: LightModel): boolean {
  return fill?.level !== 'prefecture' && Object.keys(drawing.municipalities).length === 0;
}

/** The municipalities as dots at their offices. */
export function areaDots({ area: { drawing }, isNation }: LightModel, fill: AreaFill): Part {
  return dots(drawing, fill.classes, isNation ? DOT.nation : DOT.prefecture);
}

/** A sign of each class: a dot, or of an absent or deemed class a ring, as its pattern is drawn. */
function dots(
  { offices }: Pick<LightDrawing, 'offices'>,
  classes: AreaFill['classes'],
  radius: number,
  colour: (areaClass: AreaClass) => string = colourOf,
): Part {
  return Object.keys(offices)
    .toSorted()
    .map((code) => {
      const [x, y] = offices[code] ?? [0, 0];
      const areaClass = classes.get(code) ?? 'notLoaded';
      const isHatched = areaClass === 'deemed' || isAbsent(areaClass);
      return isHatched
        ? markup`<circle
          class="d-ring"
          style="stroke:var(--c-p-${String(areaClass)})"
          cx="${x}"
          cy="${y}"
          r="${radius * 0.85}"
        />`
        : markup`<circle
          class="d-dot"
          style="fill:${colour(areaClass)}"
          cx="${x}"
          cy="${y}"
          r="${radius}"
        />`;
    });
}

/**
 * Depopulation over a measure: as dots in the areas and cells, and around the dots of a
 * drawing without areas, which they would else hide.
 */
export function classMarks(model: LightModel): Part {
  const { area, view, fill, classes, isNation } = model;
  if (fill?.kind !== 'measure' || !view.layers.includes('depopulation')) return undefined;
  if (!drawsDots(model))
    return dots({ offices: signPlaces(model) }, classes, isNation ? 1.8 : 6, overMeasure);
  const [radius, width] = isNation ? [DOT.nation + 0.5, 0.8] : [DOT.prefecture + 1.5, 3];
  const rings = Object.entries(area.drawing.offices).map(
    ([code, [x, y]]) =>
      markup`<circle
        style="stroke:${overMeasure(classes.get(code) ?? 'notLoaded')}"
        cx="${x}"
        cy="${y}"
        r="${radius}"
      />`,
  );
  return markup`<g fill="none" stroke-width="${width}">${rings}</g>`;
}

/** How far above the middle of a large cell, where its name stands, its class does, in pixels of the drawing. */
const ABOVE_NAME = 26;

/** Where the drawing has room for the class of each municipality it draws. */
function signPlaces({ area: { drawing }, isNation }: LightModel): LightDrawing['offices'] {
  const lift = drawing.kind === 'cells' && !isNation ? ABOVE_NAME : 0;
  return Object.fromEntries(
    Object.keys({ ...drawing.offices, ...drawing.municipalities }).flatMap((code) => {
      const [x, y] = placeOf(drawing, code) ?? [];
      return x === undefined || y === undefined ? [] : [[code, [x, y - lift]]];
    }),
  );
}
