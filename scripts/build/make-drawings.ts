import { prefectureOf } from '../../src/domain/municipality-code.ts';
import type { Bounds } from '../../src/domain/position.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';
import { createDrawings, type BuiltDrawing } from '../lib/drawing/build-drawing.ts';
import { plainPicture, type Picture } from '../lib/drawing/picture.ts';
import { prefecturePicture } from '../lib/drawing/prefecture-pictures.ts';
import { jsonFile, type EditionFile } from './edition-file.ts';
import type { MapGeometry } from './make-geometry.ts';
import type { BoundsByCode } from './make-tables.ts';

/** A drawing and the picture it was made for. */
export interface MadeDrawing extends BuiltDrawing {
  readonly picture: Picture;
}

/** Drawings of the nation (`00`) and of each prefecture, by code. */
export type Drawings = ReadonlyMap<string, MadeDrawing>;

/** Code that stands for the nation. */
export const NATION_CODE = '00';

/** The nation without its remotest islands (南鳥島, 沖ノ鳥島), degrees. */
export const NATION_BOUNDS: Bounds = [122.9, 24, 149, 45.6];

/**
 * The nation is drawn higher than prefectures are, for it is as high as it is wide,
 * and a little coarser, for it is part of the first view.
 */
const NATION_PICTURE = { mostHeight: 1000, coarseness: 1.3 };

/** Draws the nation and its prefectures. */
export function makeDrawings(
  { map, marks }: MapGeometry,
  { municipalities, prefectures }: CanonicalTables,
  bounds: BoundsByCode,
): Drawings {
  const offices = municipalities.map(({ code, office }) => ({ code, position: office }));
  const draw = createDrawings(map, marks, offices);
  const nation = plainPicture(NATION_BOUNDS, NATION_PICTURE);
  return new Map([
    [NATION_CODE, { picture: nation, ...draw(nation, () => true) }],
    ...prefectures.map(({ code }): [string, MadeDrawing] => {
      const picture = prefecturePicture(code, bounds.get(code) ?? NATION_BOUNDS);
      const isShown = (municipality: string): boolean => prefectureOf(municipality) === code;
      return [code, { picture, ...draw(picture, isShown) }];
    }),
  ]);
}

/** The drawings as the page loads them. */
export function drawingFiles(drawings: Drawings): EditionFile[] {
  return [...drawings].map(([code, { drawing }]) =>
    jsonFile(`drawings/${areaFileName(code)}.json`, drawing),
  );
}

/** `japan`, or `prefecture-39`. */
export function areaFileName(code: string): string {
  return code === NATION_CODE ? 'japan' : `prefecture-${code}`;
}
