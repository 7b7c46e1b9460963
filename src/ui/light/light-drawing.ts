import { LIGHT_LABEL_SIZE, type LightDrawing } from '../../domain/light-edition.ts';
import { placeOnDrawing } from '../../map/drawing/fit.ts';
import { PATTERN_IDS, PATTERN_PATHS, PATTERN_SIZE, PATTERN_STROKE } from '../../map/pattern.ts';
import type { AreaFill } from '../../state/area-fill.ts';
import { areaColourOf, paintOf } from './light-colours.ts';
import { areaDots, classMarks, drawsDots } from './light-dots.ts';
import type { LightModel } from './light-model.ts';
import { placeOf } from './light-place.ts';
import { joinByClass } from './class-paths.ts';
import { markup, Markup, type Part } from './markup.ts';

/** The map of a light frame as SVG elements, without the element around them. */
export function drawingParts(model: LightModel): Markup {
  const { area, fill, view, isNation } = model;
  const { drawing } = area;
  const hasDots = drawsDots(model);
  return markup`${patterns()}${fade(drawing)}<g mask="url(#light-fade)"><path class="d-land" d="${drawing.land}"/>${!fill && isNation && bareLand(drawing)}</g>${fill && !hasDots && areas(drawing, fill)}<path class="d-border" d="${drawing.lines}"/>${hasDots && fill && areaDots(model, fill)}${classMarks(model)}${selection(drawing, view.area)}${view.layers.includes('rmo') && view.rmoForm === 'circle' && circles(model)}${hubs(model)}${labels(model)}`;
}

/** The municipalities of the nation are its land, where its drawing has no other. */
function bareLand({ municipalities }: LightDrawing): Part {
  const path = Object.values(municipalities).join('');
  return path !== '' && markup`<path class="d-land d-bare" d="${path}" />`;
}

/** Width of borders in the drawing's pixels: the nation's towns are small. */
export function lineWidth({ isNation }: Pick<LightModel, 'isNation'>): number {
  return isNation ? 0.16 : 0.5;
}

/** Areas of a class are one path: fewer bytes, and nothing to point at. */
function areas(drawing: LightDrawing, fill: AreaFill): Part {
  const onCells = drawing.kind === 'cells';
  const isWhole =
    fill.level === 'prefecture' && !onCells && Object.keys(drawing.prefectures).length > 0;
  const paths = isWhole ? drawing.prefectures : drawing.municipalities;
  // A figure of a prefecture fills every part of it.
  const isByPrefecture = fill.level === 'prefecture';
  const byClass = joinByClass(
    paths,
    (code) => fill.classes.get(isByPrefecture ? code.slice(0, 2) : code) ?? 'notLoaded',
  );
  const paint = paintOf(fill);
  // Between the municipalities of a prefecture there is no line, nor the sea through a gap.
  const isSeamless = isByPrefecture && !isWhole && !onCells;
  return [...byClass].map(([areaClass, path]) => {
    const { pattern } = paint(areaClass);
    const colour = areaColourOf(areaClass);
    return markup`<path
        class="d-area"
        style="fill:${colour}${isSeamless ? `;stroke:${colour};stroke-width:.5` : ''}"
        d="${path}"
      />${pattern !== undefined && markup`<path fill="url(#light-${pattern})" d="${path}" />`}`;
  });
}

function selection(drawing: LightDrawing, code: string): Part {
  const path = drawing.municipalities[code];
  if (code.length === 5 && path !== undefined) return markup`<path class="d-chosen" d="${path}" />`;
  const [x, y] = drawing.offices[code] ?? [];
  if (x === undefined || y === undefined || path !== undefined) return undefined;
  return markup`<circle class="d-chosen" cx="${x}" cy="${y}" r="14" />`;
}

function circles({ area, points, isNation }: LightModel): Part {
  const { drawing } = area;
  return Object.entries(points?.rmos ?? {}).map(([code, count]) => {
    const [x, y] = placeOf(drawing, code) ?? [];
    if (x === undefined || y === undefined) return undefined;
    return markup`<circle
      class="d-rmo"
      cx="${x}"
      cy="${y}"
      r="${((isNation ? 2.1 : 3.4) * Math.sqrt(count)).toFixed(1)}"
    />`;
  });
}

function hubs(model: LightModel): Part {
  const { area, isNation, hubs: shown } = model;
  if (area.drawing.kind === 'cells') return hubCounts(model);
  return shown.map(({ position }) => {
    const [x, y] = placeOnDrawing(area.drawing, position);
    return hubMark(x, y, isNation ? 4.5 : 8);
  });
}

/** The equal-size map has no positions: its cells carry how many hubs are known of each. */
function hubCounts({ area: { drawing }, isNation, hubs: shown }: LightModel): Part {
  const counts = new Map<string, number>();
  for (const { code } of shown) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => {
    const [x, y] = placeOf(drawing, code) ?? [];
    if (x === undefined || y === undefined) return undefined;
    // The nation's cells are too small for a number.
    if (isNation) return hubMark(x, y, 3.4);
    // Below the name, which stands in the middle of the cell.
    const at = y + 26;
    return markup`${hubMark(x, at, 16)}<text class="d-count" x="${x.toFixed(1)}" y="${at.toFixed(1)}" dy="0.36em" font-size="22">${count}</text>`;
  });
}

function hubMark(x: number, y: number, radius: number): Markup {
  return markup`<circle class="d-hub" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius}" />`;
}

/** Names in Japanese only: their room was made for Japanese. */
function labels({ area, text, nameOf }: LightModel): Part {
  if (text.language !== 'ja') return undefined;
  const names = area.drawing.labels.map(
    ([code, x, y]) => markup`<text x="${x}" y="${y}" dy="0.36em">${nameOf(code)}</text>`,
  );
  return markup`<g class="d-names" font-size="${LIGHT_LABEL_SIZE}">${names}</g>`;
}

/** Land of the neighbours ends softly where the picture does. */
function fade({ width, height }: LightDrawing): Markup {
  return markup`<defs
    ><linearGradient id="light-edge"
      ><stop offset="0" stop-color="#000" /><stop offset="0.06" stop-color="#fff" /><stop
        offset="0.94"
        stop-color="#fff" /><stop offset="1" stop-color="#000" /></linearGradient
    ><mask
      id="light-fade"
      maskUnits="userSpaceOnUse"
      x="0"
      y="0"
      width="${width}"
      height="${height}"
      ><rect width="${width}" height="${height}" fill="url(#light-edge)" /></mask
  ></defs>`;
}

function patterns(): Markup {
  const all = PATTERN_IDS.map(
    (id) =>
      markup`<pattern
        id="light-${id}"
        width="${PATTERN_SIZE}"
        height="${PATTERN_SIZE}"
        patternUnits="userSpaceOnUse"
        ><path
          d="${PATTERN_PATHS[id]}"
          fill="none"
          style="stroke:var(--c-p-${id})"
          stroke-width="${PATTERN_STROKE[id]}"
      /></pattern>`,
  );
  return markup`<defs>${all}</defs>`;
}
