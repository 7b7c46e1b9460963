import { drawLegend } from './draw-legend.ts';
import { drawText } from './draw-text.ts';
import type { LegendGroup } from './sheet-content.ts';
import type { SlideBody } from './slide-content.ts';
import { isCompact, SLIDE, type SlideRoom } from './slide-layout.ts';
import { compactMapPages } from './slide-map-compact.ts';
import { drawMapIn } from './slide-map-in.ts';
import { limitLines, wrapText } from './text-lines.ts';

type MapBody = SlideBody & { kind: 'map' };

/** Width of the column left of the map, and of each where the legend takes two. */
const COLUMN = 440;
const NARROW = 360;

/** Widths of the two where the first has crossed classes, with counts beside their samples. */
const CROSSED = [430, 2 * NARROW - 430] as const;

/** Height of the one large number with its label. */
const FIGURE_HEIGHT = 128;

/** Room that a legend leaves below its last row: nothing stands there. */
const LEGEND_FOOT = SLIDE.small;

/** What stands left of the map, how wide it is, and how far down the map begins. */
interface Side {
  readonly markup: string;
  readonly width: number;
  readonly lowered: number;
}

/** Map and legend: on one page where there is room, else the legend goes on on another. */
export function mapPages(body: MapBody, sentence: string, room: SlideRoom): readonly string[] {
  return isCompact(room.layout)
    ? compactMapPages(body, sentence, room)
    : [drawWide(body, sentence, room)];
}

/** Map at the right as large as the slide allows; number, sentence and legend around it. */
function drawWide(body: MapBody, sentence: string, room: SlideRoom): string {
  const side = drawSide(body, sentence, room);
  const [top, height] = [room.top + side.lowered, room.height - side.lowered];
  const left = room.left + side.width + 20;
  const map = { left, top, width: room.left + room.width - left, height };
  return side.markup + drawMapIn(body.sheet, map, room);
}

/**
 * The number gives way first; then the sentence goes above legend and map; at last a long
 * legend takes two columns below the sentence.
 */
function drawSide({ sheet, figure }: MapBody, sentence: string, room: SlideRoom): Side {
  const { left, top, height, prefix } = room;
  const { small, text } = SLIDE;
  const place = { size: small, ground: sheet.ground, prefix };
  const lines = (width: number): string[] => wrapText(sentence, width / text);
  const wordsHeight = (count: number): number => (count === 0 ? 0 : count * text * 1.4 + 16);
  const words = (count: string[], at: number): string =>
    drawText({ x: left, y: at + text, size: text, lines: count, leading: 1.4 });
  const own = lines(COLUMN);
  const legend = drawLegend(sheet.legend, { ...place, left, top, width: COLUMN });
  const needed = wordsHeight(own.length) + legend.height;
  if (needed <= height) {
    const showsFigure = figure !== undefined && needed + FIGURE_HEIGHT <= height;
    const start = top + (showsFigure ? FIGURE_HEIGHT : 0);
    const lowered = { ...place, left, top: start + wordsHeight(own.length), width: COLUMN };
    return {
      width: COLUMN,
      lowered: 0,
      markup:
        (showsFigure ? drawFigure(figure, left, top) : '') +
        words(own, start) +
        drawLegend(sheet.legend, lowered).markup,
    };
  }
  const across = lines(room.width);
  const lowered = wordsHeight(across.length);
  if (lowered + legend.height <= height) {
    const beside = { ...place, left, top: top + lowered, width: COLUMN };
    const markup = words(across, top) + drawLegend(sheet.legend, beside).markup;
    return { width: COLUMN, lowered, markup };
  }
  const width = 2 * NARROW + 20;
  const groups = twoColumns(sheet.legend);
  const isCrossed = sheet.legend.some(({ grid }) => grid !== undefined);
  const widths = isCrossed ? CROSSED : ([NARROW, NARROW] as const);
  const longest = Math.max(
    ...groups.map(
      (own, index) => drawLegend(own, { ...place, left, top, width: widths[index] ?? 0 }).height,
    ),
  );
  // The legend is never cut: a long sentence is set smaller, and of one beyond measure the
  // hand-out and the notes have the rest.
  const roomFor = (size: number): number =>
    Math.max(0, Math.floor((height - longest + LEGEND_FOOT - 12) / (size * 1.4)));
  const size = lines(width).length <= roomFor(text) ? text : small;
  const wide = limitLines(wrapText(sentence, width / size), roomFor(size));
  const below = top + (wide.length === 0 ? 0 : wide.length * size * 1.4 + 12);
  const said = drawText({ x: left, y: top + size, size, lines: wide, leading: 1.4 });
  const columns = groups.map(
    (own, index) =>
      drawLegend(own, {
        ...place,
        left: left + index * (widths[0] + 20),
        top: below,
        width: widths[index] ?? 0,
      }).markup,
  );
  return { width, lowered: 0, markup: said + columns.join('') };
}

function drawFigure(
  { value, unit, label }: NonNullable<MapBody['figure']>,
  x: number,
  top: number,
): string {
  const size = 76;
  const width = value.length * size * 0.6;
  return (
    drawText({ x, y: top + size * 0.85, size, lines: [value], weight: 700, color: '#a33a00' }) +
    drawText({ x: x + width + 8, y: top + size * 0.85, size: 30, lines: [unit] }) +
    drawText({ x, y: top + size * 1.35, size: SLIDE.small, lines: [label] })
  );
}

/** Splits a legend where both columns are about as long. */
function twoColumns(groups: readonly LegendGroup[]): readonly (readonly LegendGroup[])[] {
  const lengthOf = ({ entries, grid }: LegendGroup): number =>
    entries.length + 1 + (grid === undefined ? 0 : grid.rows.length + 2);
  const rows = groups.reduce((sum, group) => sum + lengthOf(group), 0);
  const first: LegendGroup[] = [];
  const second: LegendGroup[] = [];
  let taken = 0;
  for (const group of groups) {
    const room = Math.ceil(rows / 2) - taken - 1;
    taken += lengthOf(group);
    if (group.grid !== undefined) {
      // The grid stays whole; what follows it may go beside it.
      first.push({ ...group, entries: [] });
      second.push({ heading: '', entries: group.entries });
    } else if (room >= group.entries.length) first.push(group);
    else if (room <= 1) second.push(group);
    else {
      first.push({ ...group, entries: group.entries.slice(0, room) });
      second.push({ ...group, entries: group.entries.slice(room) });
    }
  }
  return [first, second];
}
