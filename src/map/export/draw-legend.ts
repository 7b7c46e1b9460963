import { RING_SHARE } from '../drawing/mark-sizes.ts';
import { PALETTES, type Ground } from '../palette.ts';
import { blockHeight, drawText } from './draw-text.ts';
import { drawHatch } from './hatch.ts';
import { drawMarkSample } from './draw-mark-sample.ts';
import type { LegendEntry, LegendGrid, LegendGroup } from './sheet-content.ts';
import { element, escaped } from './svg-markup.ts';
import { emWidth, wrapText } from './text-lines.ts';

/** Where a legend goes; its height follows from what it says. */
export interface LegendPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly ground: Ground;
  readonly prefix: string;
}

/** A legend's markup and the height it takes. */
export interface DrawnLegend {
  readonly markup: string;
  readonly height: number;
}

/** Groups of classes with samples, names and counts. Nothing is cut: long names wrap. */
export function drawLegend(groups: readonly LegendGroup[], place: LegendPlace): DrawnLegend {
  const { left, top, width, size } = place;
  let y = top;
  const parts: string[] = [];
  for (const { heading, entries, grid } of groups) {
    const lines = heading === '' ? [] : wrapText(heading, width / size);
    y += lines.length === 0 ? size * 0.45 : size;
    parts.push(drawText({ x: left, y, size, lines, weight: 700 }));
    y += blockHeight(lines.length, size) - size * 0.45;
    if (grid !== undefined) {
      const drawn = drawGrid(grid, { ...place, top: y });
      parts.push(drawn.markup);
      y += drawn.height;
    }
    for (const entry of entries) {
      const drawn = drawEntry(entry, { ...place, top: y });
      parts.push(drawn.markup);
      y += drawn.height;
    }
    y += size * 0.7;
  }
  return { markup: element('g', { class: 'legend' }, ...parts), height: y - top };
}

/** Crossed classes: columns named above, rows at the left, each cell with its count. */
function drawGrid({ columns, rows }: LegendGrid, place: LegendPlace): DrawnLegend {
  const { left, top, width, size } = place;
  const head = size * (Math.max(...rows.map(({ name }) => emWidth(name))) + 0.3);
  const column = Math.min(size * 6.5, (width - head) / Math.max(1, columns.length));
  const names = columns.map((name) => wrapText(name, column / size - 0.1));
  const headHeight = Math.max(...names.map(({ length }) => length)) * size * 1.25 + size * 0.4;
  const counts = rows.flatMap(({ cells }) => cells.map(({ count }) => count));
  // Counts that do not fit beside their samples stand below them, in lines if they must.
  const isBelow = size * (1.7 + Math.max(0, ...counts.map(emWidth))) > column;
  const linesOf = (count: string): string[] =>
    isBelow ? wrapText(count, column / size - 0.2) : [count];
  const most = Math.max(1, ...counts.map((count) => linesOf(count).length));
  const rowHeight = size * (isBelow ? 1.55 + 1.15 * most : 1.9);
  const at = (index: number): number => left + head + index * column;
  const markup = [
    ...names.map((lines, index) =>
      drawText({ x: at(index), y: top + size, size, lines, leading: 1.25 }),
    ),
    ...rows.flatMap(({ name, cells }, row) => {
      const y = top + headHeight + row * rowHeight;
      return [
        drawText({ x: left, y: y + size * 1.2, size, lines: [name] }),
        ...cells.map(({ areaClass, count, paint, name: words }, index) =>
          element(
            'g',
            { 'data-legend-class': areaClass, 'data-legend-count': count },
            element('title', {}, escaped(words)),
            element('rect', {
              x: at(index),
              y: y + size * 0.25,
              width: size * 1.3,
              height: size * 1.2,
              fill: paint.color,
              stroke: PALETTES[place.ground].prefectureLine,
              'stroke-width': 0.6,
            }),
            drawText({
              x: at(index) + (isBelow ? 0 : size * 1.5),
              y: y + size * (isBelow ? 2.4 : 1.2),
              size,
              lines: linesOf(count),
              leading: 1.15,
            }),
          ),
        ),
      ];
    }),
  ];
  return { markup: markup.join(''), height: headHeight + rows.length * rowHeight + size * 0.4 };
}

function drawEntry(entry: LegendEntry, place: LegendPlace): DrawnLegend {
  const { left, top, width, size } = place;
  const indent = size * 2.2;
  const countWidth = entry.count === '' ? 0 : size * (emWidth(entry.count) + 0.7);
  const beside = width - indent - countWidth;
  // A long count leaves no room for the name: then it has a line of its own.
  const isBelow = countWidth > 0 && beside < size * 6;
  const lines = wrapText(entry.name, (isBelow ? width - indent : beside) / size);
  const nameHeight = Math.max(1, lines.length) * size * 1.45;
  const baseline = top + size * 1.05;
  const markup = element(
    'g',
    { 'data-legend-class': entry.areaClass, 'data-legend-count': entry.count },
    sample(entry, left, top + size * 0.15, place),
    drawText({ x: left + indent, y: baseline, size, lines }),
    entry.count === ''
      ? ''
      : drawText({
          x: left + width,
          y: baseline + (isBelow ? nameHeight : 0),
          size,
          lines: [entry.count],
          anchor: 'end',
        }),
  );
  return { markup, height: nameHeight + (isBelow ? size * 1.45 : 0) };
}

function sample(entry: LegendEntry, x: number, y: number, place: LegendPlace): string {
  const { size, ground, prefix } = place;
  const { paint, shape } = entry;
  const palette = PALETTES[ground];
  const pattern = paint.pattern;
  if (shape === 'coverage' || shape === 'gap' || shape === 'nearest' || shape === 'site')
    return drawMarkSample(shape, paint.color, { x, y, size });
  if (shape === 'ring') return ringSample(paint.color, { x, y, size, ground });
  if (shape !== 'area') {
    const hasPattern = pattern !== undefined;
    return element('circle', {
      cx: x + size * 0.85,
      cy: y + size * 0.5,
      r: size * 0.36,
      fill: hasPattern ? palette.halo : paint.color,
      stroke: hasPattern ? palette.patternLine[pattern] : palette.prefectureLine,
      'stroke-width': size * (hasPattern ? 0.12 : 0.04),
      'fill-opacity': shape === 'rmo' ? 0.62 : undefined,
    });
  }
  const box = { x, y, width: size * 1.7, height: size };
  const edge = { stroke: palette.prefectureLine, 'stroke-width': 0.6 };
  const filled = element('rect', { ...box, fill: paint.color, ...edge });
  if (pattern === undefined) return filled;
  const edgePath = `M${x} ${y}h${box.width}v${box.height}h${-box.width}z`;
  return (
    filled +
    drawHatch({
      pattern,
      ground,
      shape: edgePath,
      box: [x, y, box.width, box.height],
      scale: size / 16,
      id: `${prefix}-sample-${pattern}-${Math.round(x)}-${Math.round(y)}`,
    })
  );
}

/** A ring as wide in its proportion as those around the dots of the map. */
function ringSample(
  color: string,
  { x, y, size, ground }: { x: number; y: number; size: number; ground: Ground },
): string {
  const outer = size * 0.44;
  const width = outer * RING_SHARE;
  return element('circle', {
    cx: x + size * 0.85,
    cy: y + size * 0.5,
    r: outer - width / 2,
    fill: PALETTES[ground].halo,
    stroke: color,
    'stroke-width': width,
  });
}
