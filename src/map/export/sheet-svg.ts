import { drawMark, markWidth } from './draw-exercise-mark.ts';
import { blockHeight, drawText } from './draw-text.ts';
import type { SheetContent } from './sheet-content.ts';
import { joinParts } from './join-parts.ts';
import type { Room } from './pair-rooms.ts';
import { sheetBody } from './sheet-body.ts';
import { factLines, sheetDocument } from './sheet-document.ts';
import { textSizes, type SheetSize, type TextSizes } from './sheet-size.ts';
import { element } from './svg-markup.ts';
import { wrapText } from './text-lines.ts';

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
  const room: Room = {
    left: margin,
    top: head.height,
    width: inner,
    height: size.height - head.height - foot.height,
  };
  return sheetDocument(content, size, head.markup + sheetBody(content, room, sizes) + foot.markup);
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
