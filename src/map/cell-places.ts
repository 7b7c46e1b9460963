import type { Bounds, LongitudeLatitude } from '../domain/position.ts';
import type { CellShapes } from './scene.ts';

/** The equal-size map laid out for drawing; degrees are places in the drawing, not on the earth. */
export interface CellPlaces {
  readonly shapes: CellShapes;
  /** Middle of a municipality's cell. */
  readonly placeOf: (code: string) => LongitudeLatitude | undefined;
  /** Where a prefecture's name stands. */
  readonly labelOf: (prefectureCode: string) => LongitudeLatitude | undefined;
  /** Bounds of the cells whose code begins so; the empty text is the nation. */
  readonly boundsOf: (codeStart: string) => Bounds;
}
