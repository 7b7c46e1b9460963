import type { LightDrawing } from '../../domain/light-edition.ts';
import { pathMiddle } from '../../map/drawing/path-middle.ts';

/** Where a municipality's sign stands: at its office, or in the middle of what is drawn of it. */
export function placeOf(
  { offices, municipalities }: LightDrawing,
  code: string,
): readonly [x: number, y: number] | undefined {
  return offices[code] ?? pathMiddle(municipalities[code] ?? '');
}
