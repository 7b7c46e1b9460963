import { drawLegend, type DrawnLegend } from './draw-legend.ts';
import { drawText } from './draw-text.ts';
import { zoomOf } from './draw-map.ts';
import type { Room } from './pair-rooms.ts';
import type { LegendGroup } from './sheet-content.ts';
import type { SlideBody } from './slide-content.ts';
import type { SlideRoom } from './slide-layout.ts';
import { drawMapIn } from './slide-map-in.ts';
import { wrapText } from './text-lines.ts';

type MapBody = SlideBody & { kind: 'map' };

/** Space between map and legend, and between columns of a legend. */
const GAP = 16;

/** A map smaller than this, in units across or high, shows nothing from the last row. */
const LEAST_MAP = 230;

/** One way to share a page among sentence, legend and map. */
interface Arrangement {
  readonly map: Room;
  readonly draw: () => string;
}

/**
 * The map of a slide on a small screen. Sentence and legend stand where they leave the map
 * largest; what would leave it too little room goes to a page of its own, whole.
 */
export function compactMapPages(
  { sheet }: MapBody,
  sentence: string,
  room: SlideRoom,
): readonly string[] {
  const page = (said: string, legend: readonly LegendGroup[]): string | undefined => {
    const best = largest(sheet.map, arrangements(said, legend, sheet.ground, room));
    return best && best.draw() + drawMapIn(sheet, best.map, room);
  };
  const { legend } = sheet;
  const [main = [], others = []] = parted(legend);
  const tries = [
    () => [page(sentence, legend)],
    () => [page('', legend), ...legendPages(sentence, [], sheet.ground, room)],
    () => [page('', main), ...legendPages(sentence, others, sheet.ground, room)],
    () => [drawMapIn(sheet, room, room), ...legendPages(sentence, legend, sheet.ground, room)],
  ];
  for (const attempt of tries) {
    const pages = attempt();
    if (pages.every((one) => one !== undefined)) return pages;
  }
  return [];
}

/** The classes, and what else the legend explains. */
function parted(legend: readonly LegendGroup[]): readonly (readonly LegendGroup[])[] {
  const [first, ...rest] = legend;
  if (first === undefined) return [];
  if (first.grid === undefined) return [[first], rest];
  const { heading, entries } = first;
  const others = entries.length === 0 ? rest : [{ heading, entries }, ...rest];
  return [[{ ...first, entries: [] }], others];
}

function largest(
  map: MapBody['sheet']['map'],
  ways: readonly Arrangement[],
): Arrangement | undefined {
  const fit = ways.filter(({ map: { width, height } }) => Math.min(width, height) >= LEAST_MAP);
  return fit.toSorted((one, other) => zoomOf(map, other.map) - zoomOf(map, one.map))[0];
}

function arrangements(
  sentence: string,
  legend: readonly LegendGroup[],
  ground: MapBody['sheet']['ground'],
  room: SlideRoom,
): readonly Arrangement[] {
  const { left, top, width, height, prefix, layout } = room;
  const size = layout.small;
  const wordsOf = (across: number): readonly string[] => wrapText(sentence, across / size - 1);
  const heightOf = (lines: readonly string[]): number =>
    lines.length === 0 ? 0 : (lines.length * 1.35 + 0.4) * size;
  const say = (lines: readonly string[]): string =>
    drawText({ x: left, y: top + size, size, lines, leading: 1.35 });
  const drawAt = (groups: readonly LegendGroup[], x: number, y: number, across: number) =>
    drawLegend(groups, { left: x, top: y, width: across, size, ground, prefix });
  const beside = [0.32, 0.38, 0.44, 0.5, 0.58].flatMap((share) => {
    const column = width * share;
    const rest = { left: left + column + GAP, width: width - column - GAP };
    return [wordsOf(column), wordsOf(width)].flatMap((lines, index) => {
      const isAcross = index === 1;
      const below = top + heightOf(lines);
      const drawn = drawAt(legend, left, below, column);
      if (below + drawn.height - size * 0.7 > top + height) return [];
      const start = isAcross ? below : top;
      const map = { ...rest, top: start, height: top + height - start };
      return [{ map, draw: () => say(lines) + drawn.markup }];
    });
  });
  const under = [1, 2, 3].flatMap((columns) => {
    const lines = wordsOf(width);
    const groups = inColumns(legend, columns);
    const column = (width - GAP * (columns - 1)) / columns;
    const at = (y: number): readonly DrawnLegend[] =>
      groups.map((own, index) => drawAt(own, left + index * (column + GAP), y, column));
    const tall = Math.max(0, ...at(0).map((drawn) => drawn.height)) - size * 0.7;
    const start = top + heightOf(lines);
    const map = { left, top: start, width, height: top + height - start - tall - GAP };
    const draw = (): string =>
      say(lines) +
      at(top + height - tall)
        .map(({ markup }) => markup)
        .join('');
    return map.height <= 0 ? [] : [{ map, draw }];
  });
  return [...beside, ...under];
}

/** Sentence and legend in full, in two columns, on as many further pages as they need. */
function legendPages(
  sentence: string,
  legend: readonly LegendGroup[],
  ground: MapBody['sheet']['ground'],
  room: SlideRoom,
): readonly string[] {
  if (sentence === '' && legend.length === 0) return [];
  const { left, top, width, later, prefix, layout } = room;
  const size = layout.small;
  const lines = wrapText(sentence, width / size - 1);
  const said = drawText({ x: left, y: top + size, size, lines, leading: 1.35 });
  const start = lines.length === 0 ? top : top + (lines.length * 1.35 + 0.4) * size;
  // Crossed classes need the whole width.
  const columns = legend[0]?.grid !== undefined ? 1 : 2;
  const column = (width - 2 * GAP * (columns - 1)) / columns;
  const place = { width: column, size, ground, prefix: `${prefix}-legend` };
  const drawn = inColumns(legend, columns).map((own, index) =>
    drawLegend(own, { ...place, left: left + index * (column + 2 * GAP), top: start }),
  );
  const fits = drawn.every((own) => start + own.height - size * 0.7 <= top + later);
  const page = said + drawn.map(({ markup }) => markup).join('');
  if (fits || legend.length === 0) return [page];
  const [now, after] = lines.length > 0 ? [[], legend] : halved(legend);
  if (lines.length === 0 && after.length === 0) return [page];
  return [...legendPages(sentence, now, ground, room), ...legendPages('', after, ground, room)];
}

/** A part of a legend for one page, and what is left for the next; nothing where it has but one row. */
function halved(
  legend: readonly LegendGroup[],
): readonly [readonly LegendGroup[], readonly LegendGroup[]] {
  const [first, ...rest] = legend;
  if (first === undefined) return [[], []];
  if (rest.length > 0) return [[first], rest];
  const { heading, entries, grid } = first;
  if (grid !== undefined) return [[{ ...first, entries: [] }], parted([first])[1] ?? []];
  const half = Math.ceil(entries.length / 2);
  if (half === entries.length) return [legend, []];
  return [
    [{ heading, entries: entries.slice(0, half) }],
    [{ heading, entries: entries.slice(half) }],
  ];
}

/** Entries shared among columns of about the same length; a grid stays whole, in the first. */
function inColumns(
  legend: readonly LegendGroup[],
  columns: number,
): readonly (readonly LegendGroup[])[] {
  const lengthOf = ({ grid }: LegendGroup): number =>
    grid === undefined ? 0 : grid.rows.length * 1.5 + 2;
  const total = legend.reduce(
    (sum, group) => sum + group.entries.length + 1.3 + lengthOf(group),
    0,
  );
  const most = total / columns;
  const shared: LegendGroup[][] = [[]];
  let taken = 0;
  const next = (): void => {
    shared.push([]);
    taken = 0;
  };
  for (const group of legend) {
    let isFirst = true;
    const own = lengthOf(group) + 1.3;
    if (taken > 0 && taken + own + 1 > most && shared.length < columns) next();
    taken += own;
    let entries: LegendGroup['entries'][number][] = [];
    const put = (): void => {
      if (isFirst) shared.at(-1)?.push({ ...group, entries });
      else if (entries.length > 0) shared.at(-1)?.push({ heading: '', entries });
      isFirst = false;
      entries = [];
    };
    for (const entry of group.entries) {
      if (taken + 0.5 > most && shared.length < columns) {
        put();
        next();
      }
      entries.push(entry);
      taken += 1;
    }
    put();
  }
  return shared;
}
