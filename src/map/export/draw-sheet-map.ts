import { drawMark, markWidth } from './draw-exercise-mark.ts';
import { drawMap, type MapPlace } from './draw-map.ts';
import { drawText } from './draw-text.ts';
import type { MapPicture } from './map-picture.ts';
import { pairRooms, type PairLayout, type Room, type SideRoom } from './pair-rooms.ts';
import { drawScale, scaleBox } from './scale-bar.ts';
import { scalePlace } from './scale-place.ts';
import type { SheetContent, SheetPair } from './sheet-content.ts';
import { element } from './svg-markup.ts';
import { emWidth, wrapText } from './text-lines.ts';

/** Sizes of what stands on and around a map. */
export interface MapStyle extends Pick<MapPlace, 'textSize' | 'leastText' | 'marks' | 'prefix'> {
  /** Size of names on a map with so many of them; 0 for none. */
  readonly labelSizeOf: (labels: number) => number;
  /** Size of the words at the scale bar. */
  readonly scaleSize: number;
  /** From the room's lower left corner to the scale bar. */
  readonly inset: { readonly x: number; readonly y: number };
  /** Size of the mark of practice data on the map; `undefined` where the head alone has it. */
  readonly markSize: number | undefined;
  /** Size of the names of two maps that are compared. */
  readonly nameSize: number;
  readonly direction: PairLayout['direction'];
}

/** The map of a view with its scale, or both maps of a comparison, each under its name. */
export function drawSheetMap(content: SheetContent, room: Room, style: MapStyle): string {
  const { pair, map, exerciseMark } = content;
  if (pair === undefined) return drawOne(content, { map, mark: exerciseMark, room }, style);
  const { sides, nameSize, lines, least } = pairPlan(map, pair, room, style);
  const { prefix } = style;
  return sides
    .map(({ name: at, map: own }, index) => {
      const name = pair.names[index] ?? '';
      const side = {
        map: index === 0 ? map : pair.map,
        mark: pair.exerciseMarks[index],
        room: own,
      };
      const inRoom = wrapText(name, at.width / nameSize);
      // Above a map narrower than its half a long name begins at the half's edge.
      const fits = inRoom.length <= lines;
      return element(
        'g',
        { class: 'side', 'data-side': index === 0 ? 'a' : 'b' },
        drawText({
          x: fits ? at.left : at.left + at.width - least,
          y: at.top + nameSize * 1.1,
          size: nameSize,
          lines: fits ? inRoom : wrapText(name, least / nameSize),
          weight: 700,
          leading: 1.25,
        }),
        drawOne(content, side, { ...style, prefix: index === 0 ? prefix : `${prefix}-b` }),
      );
    })
    .join('');
}

/** Where both maps of a comparison end in their room; the room's own end for one map. */
export function mapsBottom({ pair, map }: SheetContent, room: Room, style: MapStyle): number {
  if (pair === undefined) return room.top + room.height;
  const { sides } = pairPlan(map, pair, room, style);
  return Math.max(...sides.map(({ map: own }) => own.top + own.height));
}

interface PairPlan {
  readonly sides: readonly SideRoom[];
  /** Size of both names, how many lines they take, and how wide a line is at the least. */
  readonly nameSize: number;
  readonly lines: number;
  readonly least: number;
}

function pairPlan(map: MapPicture, pair: SheetPair, room: Room, style: MapStyle): PairPlan {
  const { direction } = style;
  const gap = style.nameSize * 0.8;
  const emsOf = Math.max(...pair.names.map(emWidth));
  // Where there is a choice, both names are read in full.
  const isNarrow = direction === 'best' && style.nameSize * emsOf > (room.width - gap) / 2;
  const chosen = isNarrow ? 'below' : direction;
  const least = chosen === 'below' ? room.width : (room.width - gap) / 2;
  // A long name is set smaller, then in lines: it says which side a map is of.
  const nameSize = Math.min(style.nameSize, Math.max(style.scaleSize, least / (emsOf + 0.5)));
  const lines = Math.max(...pair.names.map((name) => wrapText(name, least / nameSize).length));
  const layout = { direction: chosen, nameHeight: nameSize * (0.45 + lines * 1.25), gap } as const;
  return { sides: pairRooms(room, [map, pair.map], layout), nameSize, lines, least };
}

interface Side {
  readonly map: MapPicture;
  readonly mark: string | undefined;
  readonly room: Room;
}

function drawOne(content: SheetContent, side: Side, style: MapStyle): string {
  const { map, mark, room } = side;
  const { textSize, leastText, marks, prefix, inset, markSize } = style;
  const labelSize = style.labelSizeOf(map.labels.length);
  const own = { ...content, map };
  const hasMark = mark !== undefined && markSize !== undefined;
  const scale = scalePlace(own, room, { size: style.scaleSize, inset, hasMark });
  const clear = [scaleBox(own, scale)];
  const place = { ...room, labelSize, textSize, leastText, marks, prefix, clear };
  return [
    drawMap(map, content.ground, place),
    drawScale(own, scale),
    mark === undefined || markSize === undefined ? '' : drawMarkIn(room, mark, markSize),
  ].join('');
}

/**
 * The mark in the lower right corner, smaller where the map is narrower than it; in the
 * upper one where it would hide the scale.
 */
function drawMarkIn({ left, top, width, height }: Room, mark: string, wanted: number): string {
  const size = Math.min(wanted, (wanted * width) / markWidth(mark, wanted));
  const isWide = markWidth(mark, size) > width / 2;
  return drawMark(mark, left + width, isWide ? top : top + height - size * 1.6, size);
}
