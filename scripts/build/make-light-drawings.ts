import type { Drawing } from '../../src/domain/edition.ts';
import {
  LIGHT_LABEL_SIZE,
  lightPartPath,
  type LightDrawing,
  type LightOutlines,
} from '../../src/domain/light-edition.ts';
import { packDrawing } from '../../src/domain/light-packing.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { placeLabels } from '../lib/drawing/place-labels.ts';
import { scaledDrawing } from '../lib/drawing/scaled-drawing.ts';
import { createAreaNames, type AreaNames } from './area-names.ts';
import { jsonFile, type EditionFile } from './edition-file.ts';
import { NATION_CODE, type MadeDrawing } from './make-drawings.ts';
import type { MapGeometry } from './make-geometry.ts';

/** The nation's frame is at most 440 pixels high: detail beyond that is bytes alone. */
const NATION_SCALE = 0.7;

/** Pixels of a drawing that its outlines are rounded to: less than a pixel of the frame. */
const GRID = 1;

/** Letters of path data beyond which a prefecture's outlines are rounded, too. */
const HEAVY = 20_000;

/** More names would hide the map on a narrow frame. */
const MOST_LABELS = 10;

/** Prepares to make the drawings of light frames: for each area its map, and prefectures as wholes. */
export function createLightDrawings(
  tables: CanonicalTables,
  geometry: MapGeometry,
): (area: string, made: MadeDrawing) => readonly EditionFile[] {
  const namesOn = createAreaNames(tables, geometry);
  return (area, made) => {
    const drawing = asFramesShowIt(area, withoutDoubles(area, made));
    const labels = lightLabels(area, made, tables, namesOn);
    const codes = tables.municipalities
      .map(({ code }) => code)
      .filter((code) => area === NATION_CODE || code.startsWith(area));
    const packed = packDrawing(lightDrawing(area, drawing, labels), codes);
    const map = jsonFile(lightPartPath('drawing', area), packed);
    // Municipalities with areas draw their prefectures, too.
    const hasAreas = Object.keys(drawing.municipalities).length > 0;
    if (area !== NATION_CODE || hasAreas) return [map];
    const { width, height, prefectures } = drawing;
    const outlines = { width, height, prefectures } satisfies LightOutlines;
    return [map, jsonFile(lightPartPath('outlines', area), outlines)];
  };
}

/** The municipalities of the nation are its land: but for what is none of theirs, they draw it. */
function withoutDoubles(area: string, { drawing, apart }: MadeDrawing): Drawing {
  const isDouble = area === NATION_CODE && Object.keys(drawing.municipalities).length > 0;
  return isDouble ? { ...drawing, land: apart } : drawing;
}

function asFramesShowIt(area: string, drawing: Drawing): Drawing {
  if (area === NATION_CODE) return scaledDrawing(drawing, NATION_SCALE, GRID);
  const letters = Object.values(drawing.municipalities).reduce(
    (sum, { length }) => sum + length,
    0,
  );
  return letters > HEAVY ? scaledDrawing(drawing, 1, GRID) : drawing;
}

/**
 * Offices only without polygons, and then a prefecture's own outline, which its municipalities
 * fill otherwise; those of the nation are in a file of their own.
 */
function lightDrawing(
  area: string,
  drawing: Drawing,
  labels: LightDrawing['labels'],
): LightDrawing {
  const { width, height, projection, insets, land, municipalities, prefectureLines } = drawing;
  const hasAreas = Object.keys(municipalities).length > 0;
  const own = drawing.prefectures[area];
  return {
    width,
    height,
    projection,
    insets,
    land,
    municipalities,
    prefectures: hasAreas || own === undefined ? {} : { [area]: own },
    lines: prefectureLines,
    offices: area === NATION_CODE && hasAreas ? {} : drawing.offices,
    labels,
  };
}

function lightLabels(
  area: string,
  { drawing, picture }: MadeDrawing,
  tables: CanonicalTables,
  namesOn: AreaNames,
): LightDrawing['labels'] {
  if (area === NATION_CODE) return [];
  const own = tables.municipalities.filter(({ prefectureCode }) => prefectureCode === area);
  const [left, top, width, height] = picture.main.frame;
  const wishes = namesOn(own, drawing);
  return placeLabels(wishes, LIGHT_LABEL_SIZE, [left, top, left + width, top + height], [])
    .slice(0, MOST_LABELS)
    .map(({ code, x, y }) => [code, Math.round(x), Math.round(y)] as const);
}
