import type PptxGenJS from 'pptxgenjs';
import { zoomOf } from '../../map/export/draw-map.ts';
import type { MapPicture } from '../../map/export/map-picture.ts';
import { pairRooms, type Room } from '../../map/export/pair-rooms.ts';
import { scaleBar } from '../../map/export/scale-bar.ts';
import type { SheetContent } from '../../map/export/sheet-content.ts';
import { addLegend } from './pptx-legend.ts';
import { addMap, addScale } from './pptx-map.ts';
import { PPTX_FONT, type Box, type PptxSlide } from './pptx-parts.ts';

/** The library's own list of shapes lacks it by type; at run time it is there. */
const FREEFORM: unknown = 'custGeom';

/** Size of a map's name in points, and its room in inches. */
const NAME = { size: 16, height: 0.36 } as const;

/** Width of the legend, in inches. */
const LEGEND = 3.75;

/** The map with scale and legend as editable shapes; of a comparison both maps, each under its name. */
export function addMapBody(slide: PptxSlide, content: SheetContent, body: Box): void {
  const { map, pair } = content;
  const room: Box = { ...body, w: body.w - LEGEND - 0.25 };
  addLegend(slide, content, { ...body, x: body.x + body.w - LEGEND, w: LEGEND });
  if (pair === undefined) {
    addOne(slide, content, { map, room });
    return;
  }
  const whole: Room = { left: room.x, top: room.y, width: room.w, height: room.h };
  const layout = { direction: 'best', nameHeight: NAME.height, gap: 0.15 } as const;
  for (const [index, { name, map: own }] of pairRooms(whole, [map, pair.map], layout).entries()) {
    slide.addText(pair.names[index] ?? '', {
      x: name.left,
      y: name.top,
      w: name.width,
      h: NAME.height,
      fontSize: NAME.size,
      bold: true,
      fontFace: PPTX_FONT,
      margin: 0,
      fit: 'shrink',
    });
    addOne(slide, content, {
      map: index === 0 ? map : pair.map,
      room: boxOf(own),
    });
  }
}

function boxOf({ left, top, width, height }: Room): Box {
  return { x: left, y: top, w: width, h: height };
}

/** A map in its room, with scale and north in the corner. */
function addOne(
  slide: PptxSlide,
  content: SheetContent,
  { map, room }: { readonly map: MapPicture; readonly room: Box },
): void {
  const own = { ...content, map };
  addMap(slide, own, room, FREEFORM as PptxGenJS.SHAPE_NAME);
  const { scale } = map;
  const bar =
    scale && scaleBar(scale.metres / zoomOf(map, { width: room.w, height: room.h }), room.w);
  addScale(slide, own, room, bar && { kilometres: bar.kilometres, inches: bar.pixels });
}
