import { drawLegend } from './draw-legend.ts';
import { drawMark, markWidth } from './draw-exercise-mark.ts';
import { drawSheetMap } from './draw-sheet-map.ts';
import { blockHeight, drawText } from './draw-text.ts';
import type { SheetContent } from './sheet-content.ts';
import { joinParts } from './join-parts.ts';
import { factLines, sheetDocument } from './sheet-document.ts';
import { textSizes, type SheetSize, type TextSizes } from './sheet-size.ts';
import { element } from './svg-markup.ts';
import { wrapText } from './text-lines.ts';

type Box = { left: number; top: number; width: number; height: number };

/** Id prefix of the one picture on a sheet. */
const PREFIX = 'sheet';

/**
 * A view as one complete SVG document: title, map, legend, scale, north, sentence and
 * every fact that must go with it. Text stays text and areas stay paths. Pure.
 */
export function sheetSvg(content: SheetContent, size: SheetSize): string {
  const sizes = textSizes(size);
  const { margin } = sizes;
  const inner = size.width - 2 * margin;
  const head = drawHead(content, sizes, size);
  const foot = drawFoot(content, sizes, size);
  const room: Box = {
    left: margin,
    top: head.height,
    width: inner,
    height: size.height - head.height - foot.height,
  };
  const isWide = size.width >= size.height;
  const body = isWide ? besideMap(content, room, sizes) : belowMap(content, room, sizes);
  return sheetDocument(content, size, head.markup + body + foot.markup);
}

interface Part {
  readonly markup: string;
  readonly height: number;
}

function drawHead(content: SheetContent, sizes: TextSizes, { width }: SheetSize): Part {
  const { margin, title, lead } = sizes;
  const mark = content.exerciseMark;
  const taken = mark === undefined ? 0 : markWidth(mark, title * 0.8) + title * 0.3;
  const lines = wrapText(content.title, (width - 2 * margin - taken) / title);
  let y = margin + title * 0.8;
  const parts = [drawText({ x: margin, y, size: title, lines, weight: 700, leading: 1.3 })];
  if (mark !== undefined) parts.push(drawMark(mark, width - margin, margin * 0.7, title * 0.8));
  y += blockHeight(lines.length - 1, title, 1.3);
  const { language, subtitle, sentence: said, caution } = content;
  const words = joinParts([subtitle, said, caution], language);
  const sentence = wrapText(words, (width - 2 * margin) / lead);
  y += lead * 1.7;
  parts.push(drawText({ x: margin, y, size: lead, lines: sentence }));
  return { markup: parts.join(''), height: y + blockHeight(sentence.length - 1, lead) + lead };
}

function drawFoot(content: SheetContent, sizes: TextSizes, size: SheetSize): Part {
  const { margin, small } = sizes;
  const most = (size.width - 2 * margin) / small;
  const lines = factLines(content.facts).flatMap((line) => wrapText(line, most));
  const height = blockHeight(lines.length, small) + margin * 0.9;
  const top = size.height - height;
  const rule = element('path', {
    d: `M${margin} ${top}H${size.width - margin}`,
    stroke: '#c4c8cc',
    'stroke-width': 1,
  });
  const text = drawText({ x: margin, y: top + small * 1.5, size: small, lines, color: '#33363b' });
  return { markup: element('g', { class: 'facts' }, rule, text), height: height + small * 0.6 };
}

function besideMap(content: SheetContent, room: Box, sizes: TextSizes): string {
  const legendWidth = Math.max(room.width * 0.25, sizes.body * 15);
  const map = { ...room, width: room.width - legendWidth - sizes.margin };
  const left = map.left + map.width + sizes.margin;
  const legend = fittedLegend(content, { ...room, left, width: legendWidth }, sizes.body);
  return mapOf(content, map, sizes, true) + legend.markup;
}

function belowMap(content: SheetContent, room: Box, sizes: TextSizes): string {
  const most = room.height * 0.4;
  const width = Math.min(room.width, sizes.body * 32);
  const legend = fittedLegend(content, { ...room, width, height: most }, sizes.body);
  const map = { ...room, height: room.height - legend.height - sizes.body };
  const top = map.top + map.height + sizes.body;
  const lowered = fittedLegend(content, { ...room, width, top, height: most }, sizes.body);
  return mapOf(content, map, sizes, false) + lowered.markup;
}

/** A legend too long for its room is set smaller, never cut. */
function fittedLegend(content: SheetContent, room: Box, size: number): Part {
  const { ground } = content;
  const place = { left: room.left, top: room.top, width: room.width, ground, prefix: PREFIX };
  const drawn = drawLegend(content.legend, { ...place, size });
  return drawn.height <= room.height
    ? drawn
    : drawLegend(content.legend, { ...place, size: (size * room.height) / drawn.height });
}

function mapOf(content: SheetContent, room: Box, sizes: TextSizes, isWide: boolean): string {
  return drawSheetMap(content, room, {
    labelSizeOf: () => sizes.small,
    textSize: sizes.small,
    leastText: 0,
    marks: sizes.body / 13,
    prefix: PREFIX,
    scaleSize: sizes.small,
    inset: { x: sizes.body, y: sizes.body },
    markSize: sizes.body,
    nameSize: sizes.lead,
    direction: isWide ? 'beside' : 'upright',
  });
}
