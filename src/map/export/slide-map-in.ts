import { drawSheetMap } from './draw-sheet-map.ts';
import type { Room } from './pair-rooms.ts';
import type { SheetContent } from './sheet-content.ts';
import type { SlideRoom } from './slide-layout.ts';

/** Units of area that a name needs, so that names do not hide the map. */
const NAME_ROOM = 7000;

/** A slide's map, or both of a comparison, with scale and north, in the room left for it. */
export function drawMapIn(sheet: SheetContent, map: Room, { prefix, layout }: SlideRoom): string {
  const { small, text } = layout;
  const most = Math.min(45, Math.floor((map.width * map.height) / NAME_ROOM));
  return drawSheetMap(sheet, map, {
    // Names of 47 prefectures or of many municipalities would hide it; two maps are too small.
    labelSizeOf: (labels) => (sheet.pair !== undefined || labels > most ? 0 : small),
    textSize: small,
    leastText: small,
    marks: 1.6,
    prefix,
    scaleSize: small,
    inset: { x: 0, y: 8 },
    markSize: undefined,
    nameSize: text,
    direction: 'best',
  });
}
