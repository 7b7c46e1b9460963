import { drawText } from './draw-text.ts';
import { footLines } from './foot-lines.ts';
import { fullTitle } from './sheet-document.ts';
import { drawSlideMap } from './slide-map.ts';
import { drawGauges, drawRows, drawWords } from './slide-bodies.ts';
import { SLIDE, type SlideRoom } from './slide-layout.ts';
import type { SlideContent } from './slide-content.ts';
import { element, escaped, FONT_FAMILY } from './svg-markup.ts';
import { emWidth, limitLines, wrapText } from './text-lines.ts';

/** Width that the number of a slide keeps free. */
const NUMBER = 100;

/**
 * A slide as one SVG document of 1280 × 720. No text is smaller than 24: of what
 * does not fit (full sources, definitions) the rest is on the slide of sources and in the hand-out.
 * `prefix` keeps several slides in one page apart.
 */
export function slideSvg(
  content: SlideContent,
  position: { readonly index: number; readonly count: number; readonly prefix: string },
): string {
  const { width, height } = SLIDE;
  const head = drawHead(content, content.body.kind === 'map' ? '' : content.sentence);
  const foot = drawFoot(content, `${position.index + 1} / ${position.count}`);
  const room: SlideRoom = {
    left: SLIDE.margin,
    top: head.bottom,
    width: width - 2 * SLIDE.margin,
    height: foot.top - head.bottom,
    prefix: position.prefix,
  };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: content.language,
      'font-family': FONT_FAMILY,
      role: 'img',
      'aria-label': content.altText,
    },
    element('title', {}, escaped(fullTitle({ ...content, subtitle: '' }))),
    element('desc', {}, escaped(content.altText)),
    element('rect', { width, height, fill: '#ffffff' }),
    head.markup,
    drawBody(content, room),
    foot.markup,
  );
}

function drawBody({ body, sentence, language }: SlideContent, room: SlideRoom): string {
  if (body.kind === 'map') return drawSlideMap(body, sentence, room);
  if (body.kind === 'gauges') return drawGauges(body.gauges, room, language);
  return body.kind === 'rows' ? drawRows(body, room) : drawWords(body.paragraphs, room);
}

function drawHead(content: SlideContent, words: string): { markup: string; bottom: number } {
  const { margin, width, title: size, text, small } = SLIDE;
  const mark = content.exerciseMark;
  const markWidth = mark === undefined ? 0 : 30 * (emWidth(mark) + 1.2);
  const lines = wrapText(content.title, (width - 2 * margin - markWidth) / size);
  const titles = limitLines(lines, 2);
  const parts = [
    drawText({
      x: margin,
      y: margin + size * 0.75,
      size,
      lines: titles,
      weight: 700,
      leading: 1.25,
    }),
  ];
  if (mark !== undefined)
    parts.push(
      element('rect', {
        x: width - margin - markWidth + 18,
        y: margin - 6,
        width: markWidth - 18,
        height: 50,
        fill: '#ffe88f',
        stroke: '#1a1a1c',
        'data-mark': 'exercise',
      }),
      drawText({
        x: width - margin - (markWidth - 18) / 2,
        y: margin + 30,
        size: 30,
        lines: [mark],
        weight: 700,
        anchor: 'middle',
      }),
    );
  let bottom = margin + size * (0.95 + (titles.length - 1) * 1.25);
  // Never cut, whatever else there is no room for.
  const caution = wrapText(content.caution, (width - 2 * margin) / small);
  if (caution.length > 0) {
    parts.push(
      drawText({ x: margin, y: bottom + small * 1.3, size: small, lines: caution, leading: 1.3 }),
    );
    bottom += small * (0.3 + caution.length * 1.3);
  }
  const sentence = limitLines(wrapText(words, (width - 2 * margin) / text), 3);
  if (sentence.length > 0) {
    parts.push(
      drawText({ x: margin, y: bottom + text * 1.35, size: text, lines: sentence, leading: 1.4 }),
    );
    bottom += text * (0.45 + sentence.length * 1.4);
  }
  return { markup: parts.join(''), bottom: bottom + 14 };
}

/** Source, date, definition and boundary in short, and the number of the slide. */
function drawFoot(content: SlideContent, number: string): { markup: string; top: number } {
  const { margin, width, height, small } = SLIDE;
  const most = (width - 2 * margin - NUMBER) / small;
  const facts = content.isFactsItself === true ? [] : content.facts;
  const lines = footLines(facts, content.language, (words) => wrapText(words, most));
  const top = height - margin * 0.7 - Math.max(1, lines.length) * small * 1.3;
  const markup =
    element('path', {
      d: `M${margin} ${top}H${width - margin}`,
      stroke: '#c4c8cc',
      'stroke-width': 1.5,
    }) +
    drawText({
      x: margin,
      y: top + small * 1.25,
      size: small,
      lines,
      color: '#33363b',
      leading: 1.3,
    }) +
    drawText({
      x: width - margin,
      y: top + small * 1.25,
      size: small,
      lines: [number],
      anchor: 'end',
      color: '#33363b',
    });
  return { markup, top: top - 10 };
}
