import { drawLegend, type DrawnLegend } from './draw-legend.ts';
import { zoomOf } from './draw-map.ts';
import type { Room } from './pair-rooms.ts';
import { drawText } from './draw-text.ts';
import type { LegendGroup } from './sheet-content.ts';
import type { SlideBody } from './slide-content.ts';
import { isCompact, SLIDE, type SlideRoom } from './slide-layout.ts';
import { compactMapPages } from './slide-map-compact.ts';
import { drawMapIn } from './slide-map-in.ts';
import { wrapText } from './text-lines.ts';

type MapBody = SlideBody & { kind: 'map' };

/** Widths of a column left of the map, the best first, and of each where the legend takes two. */
const COLUMNS = [440, 400, 360, 520, 600];
const NARROW = 360;

/** Widths of the two where the first has crossed classes, with counts beside their samples. */
const CROSSED = [430, 2 * NARROW - 430] as const;

/** Height of the one large number with its label. */
const FIGURE_HEIGHT = 128;

/** Room that a legend leaves below its last row: nothing stands there. */
const LEGEND_FOOT = SLIDE.small;

/** Part of the largest map that is as good, and that larger letters are worth. */
const AS_LARGE = 0.97;
const WORTH_LETTERS = 0.88;

/** A map smaller than this, in units across or high, is left to pages of their own. */
const LEAST_MAP = 240;

/** One way to share the slide among sentence, number, legend and map. */
interface Arrangement {
  readonly map: Room;
  readonly draw: () => string;
}

/**
 * Map and legend on one page where there is room for all of the sentence, the map as large
 * as it can be; else what has none goes on on another page.
 */
export function mapPages(body: MapBody, sentence: string, room: SlideRoom): readonly string[] {
  const best = isCompact(room.layout) ? undefined : bestOf(body, sentence, room);
  return best === undefined
    ? compactMapPages(body, sentence, room)
    : [best.draw() + drawMapIn(body.sheet, best.map, room)];
}

/** The largest map; one with larger letters where it is not much smaller. */
function bestOf(body: MapBody, sentence: string, room: SlideRoom): Arrangement | undefined {
  const zoom = ({ map }: Arrangement): number => zoomOf(body.sheet.map, map);
  const [large = [], small = []] = [SLIDE.text, SLIDE.small].map((size) =>
    arrangements(body, sentence, room, size),
  );
  const most = (ways: readonly Arrangement[]): number => Math.max(0, ...ways.map(zoom));
  const ways = most(large) >= most(small) * WORTH_LETTERS ? large : small;
  return ways.find((way) => zoom(way) >= most(ways) * AS_LARGE);
}

/** Every way that cuts nothing: the legend in one column or two, the sentence above it or above all. */
function arrangements(
  { sheet, figure }: MapBody,
  sentence: string,
  room: SlideRoom,
  size: number,
): readonly Arrangement[] {
  const { left, top, height, prefix } = room;
  const { small } = SLIDE;
  const halves = twoColumns(sheet.legend);
  const isCrossed = sheet.legend.some(({ grid }) => grid !== undefined);
  const columns = [
    ...COLUMNS.map((width) => ({ widths: [width], groups: [sheet.legend] })),
    { widths: isCrossed ? CROSSED : [NARROW, NARROW], groups: halves },
  ];
  return columns.flatMap(({ widths, groups }) => {
    const width = widths.reduce((sum, own) => sum + own + 20, -20);
    const legendAt = (y: number): readonly DrawnLegend[] =>
      groups.map((own, index) => {
        const x = left + index * ((widths[0] ?? 0) + 20);
        const place = { size: small, ground: sheet.ground, prefix };
        return drawLegend(own, { ...place, left: x, top: y, width: widths[index] ?? 0 });
      });
    const tall = Math.max(...legendAt(top).map((drawn) => drawn.height)) - LEGEND_FOOT;
    return [width, room.width].flatMap((across): readonly Arrangement[] => {
      const lines = wrapText(sentence, across / size);
      const words = lines.length === 0 ? 0 : lines.length * size * 1.4 + 16;
      const spare = height - words - tall;
      const lowered = across === width ? 0 : words;
      const map = {
        left: left + width + 20,
        top: top + lowered,
        width: room.width - width - 20,
        height: height - lowered,
      };
      if (spare < 0 || Math.min(map.width, map.height) < LEAST_MAP) return [];
      const shown = lowered === 0 && spare >= FIGURE_HEIGHT ? figure : undefined;
      const start = top + (shown === undefined ? 0 : FIGURE_HEIGHT);
      const draw = (): string =>
        (shown === undefined ? '' : drawFigure(shown, left, top)) +
        drawText({ x: left, y: start + size, size, lines, leading: 1.4 }) +
        legendAt(start + words)
          .map(({ markup }) => markup)
          .join('');
      return [{ map, draw }];
    });
  });
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
