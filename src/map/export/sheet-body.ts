import { drawFigures } from './draw-figures.ts';
import { zoomOf } from './draw-map.ts';
import { drawSheetMap, mapsBottom, type MapStyle } from './draw-sheet-map.ts';
import type { Room } from './pair-rooms.ts';
import type { SheetContent } from './sheet-content.ts';
import { fittedLegend, SHEET_PREFIX } from './sheet-legend.ts';
import type { TextSizes } from './sheet-size.ts';

/** A map this part of the largest is as good: then more room is left for the figures. */
const AS_LARGE = 0.97;

/** A legend above this part of a sheet's height is set smaller. */
const LEGEND_SHARE = 0.4;

/** One way to share a sheet among map, legend and figures. */
interface Arrangement {
  readonly map: Room;
  readonly direction: 'beside' | 'upright';
  readonly legend: string;
  /** What neither takes: for the first rows of the table. */
  readonly left: Room;
}

/**
 * Map, legend and, in the room they leave, the figures: with the legend beside or below the
 * map, whichever shows it larger, and a flat map no higher than it is.
 */
export function sheetBody(content: SheetContent, room: Room, sizes: TextSizes): string {
  const ways = [
    besideMap(content, room, sizes),
    ...(content.pair === undefined
      ? [1, 2, 3].map((columns) => belowMap(content, room, sizes, columns))
      : [belowPair(content, room, sizes)]),
  ];
  const isWide = room.width >= room.height;
  const good =
    content.pair === undefined ? largest(content, ways) : isWide ? ways.slice(0, 1) : ways.slice(1);
  const { figures } = content;
  const all = good.map((way) => ({
    way,
    figures:
      figures === undefined ? undefined : drawFigures(figures, { ...way.left, size: sizes.small }),
  }));
  const rowsOf = (one: (typeof all)[number]): number => one.figures?.rows ?? 0;
  const best = all.toSorted((one, other) => rowsOf(other) - rowsOf(one))[0];
  return best === undefined
    ? ''
    : mapOf(content, best.way, sizes) + best.way.legend + (best.figures?.markup ?? '');
}

function largest({ map }: SheetContent, ways: readonly Arrangement[]): readonly Arrangement[] {
  const zooms = ways.map((way) => zoomOf(map, way.map));
  const most = Math.max(...zooms);
  return ways.filter((_, index) => (zooms[index] ?? 0) >= most * AS_LARGE);
}

function besideMap(content: SheetContent, room: Room, sizes: TextSizes): Arrangement {
  const width = Math.max(room.width * 0.25, sizes.body * 15);
  const map = { ...room, width: room.width - width - sizes.margin };
  const left = map.left + map.width + sizes.margin;
  const legend = fittedLegend(content, { ...room, left, width }, sizes.body, 1);
  const end = room.top + room.height;
  const top = room.top + legend.height + sizes.body;
  const under = mapsBottom(content, map, styleOf('beside', sizes)) + sizes.body;
  // Two maps side by side leave room below them rather than below the legend.
  const rest =
    content.pair === undefined
      ? { left, top, width, height: end - top }
      : { left: map.left, top: under, width: map.width, height: end - under };
  return { map, direction: 'beside', legend: legend.markup, left: rest };
}

/** The map at its own height, and below it the legend in so many columns. */
function belowMap(
  content: SheetContent,
  room: Room,
  sizes: TextSizes,
  columns: number,
): Arrangement {
  const { body, margin } = sizes;
  const width = columns === 1 ? Math.min(room.width, body * 22) : room.width;
  const high = room.height * LEGEND_SHARE;
  const legend = fittedLegend(content, { ...room, width, height: high }, body, columns);
  const [, , unitsWide, unitsHigh] = content.map.frame;
  const natural = (room.width * unitsHigh) / unitsWide;
  const map = { ...room, height: Math.min(natural, room.height - legend.height - body) };
  const top = map.top + map.height + body;
  const below = room.top + room.height - top;
  const place = { ...room, top, width, height: high };
  const isBeside = room.width - width > body * 12;
  const taken = isBeside ? width + margin : 0;
  const start = isBeside ? top : top + legend.height;
  return {
    map,
    direction: 'upright',
    legend: fittedLegend(content, place, body, columns).markup,
    left: {
      left: room.left + taken,
      top: start,
      width: room.width - taken,
      height: isBeside ? below : below - legend.height,
    },
  };
}

/** Two maps, below each other or side by side, and below them the legend. */
function belowPair(content: SheetContent, room: Room, sizes: TextSizes): Arrangement {
  const width = Math.min(room.width, sizes.body * 32);
  const place = { ...room, width, height: room.height * LEGEND_SHARE };
  const legend = fittedLegend(content, place, sizes.body, 1);
  const map = { ...room, height: room.height - legend.height - sizes.body };
  const top = mapsBottom(content, map, styleOf('upright', sizes)) + sizes.body;
  const under = top + legend.height;
  return {
    map,
    direction: 'upright',
    legend: fittedLegend(content, { ...place, top }, sizes.body, 1).markup,
    left: { ...room, top: under, height: room.top + room.height - under },
  };
}

function mapOf(content: SheetContent, { map, direction }: Arrangement, sizes: TextSizes): string {
  return drawSheetMap(content, map, styleOf(direction, sizes));
}

function styleOf(direction: Arrangement['direction'], sizes: TextSizes): MapStyle {
  return {
    labelSizeOf: () => sizes.small,
    textSize: sizes.small,
    leastText: 0,
    marks: sizes.body / 13,
    prefix: SHEET_PREFIX,
    scaleSize: sizes.small,
    inset: { x: sizes.body, y: sizes.body },
    markSize: sizes.body,
    nameSize: sizes.lead,
    direction,
  };
}
