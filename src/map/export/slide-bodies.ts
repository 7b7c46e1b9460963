import { drawText } from './draw-text.ts';
import { joinParts } from './join-parts.ts';
import { MOST_ROWS_SHOWN, type SlideBody, type SlideGauge } from './slide-content.ts';
import { SLIDE, type SlideRoom } from './slide-layout.ts';
import { element } from './svg-markup.ts';
import { emWidth, limitLines, wrapText } from './text-lines.ts';

/** Gauges one below the other: value, bar with the target's mark, and where it stands in words. */
export function drawGauges(
  gauges: readonly SlideGauge[],
  room: SlideRoom,
  language: string,
): string {
  const step = room.height / Math.max(1, gauges.length);
  // Long names push all figures to the right alike, as far as the results leave room.
  const longest = Math.max(0, ...gauges.map((gauge) => emWidth(gauge.heading))) * SLIDE.small;
  const nameWidth = Math.max(room.width * 0.44, Math.min(room.width * 0.6, longest + SLIDE.small));
  return gauges
    .map((gauge, index) =>
      drawGauge(gauge, nameWidth, language, {
        ...room,
        top: room.top + index * step,
        height: step,
      }),
    )
    .join('');
}

function drawGauge(
  gauge: SlideGauge,
  nameWidth: number,
  language: string,
  { left, top, width, height }: SlideRoom,
): string {
  const { small } = SLIDE;
  const figure = Math.min(56, height * 0.36);
  const base = top + figure * 0.95;
  const right = left + width;
  const track = { x: left, y: base + 14, height: 20 };
  const value = gauge.value;
  return [
    drawText({
      x: left,
      y: base,
      size: small,
      lines: limitLines(wrapText(gauge.heading, nameWidth / small), 1),
      weight: 700,
    }),
    drawText({ x: left + nameWidth, y: base, size: figure, lines: [value], weight: 700 }),
    drawText({
      x: left + nameWidth + emWidth(value) * figure + 10,
      y: base,
      size: small,
      lines: [gauge.unit],
    }),
    drawText({
      x: right,
      y: base,
      size: figure * 0.8,
      lines: [gauge.result],
      weight: 700,
      anchor: 'end',
      color: gauge.color,
    }),
    element('rect', { ...track, width, fill: '#e6e8ea' }),
    element('rect', {
      ...track,
      width: width * gauge.bar.length,
      fill: gauge.color,
      'data-bar': gauge.bar.length,
    }),
    element('rect', {
      x: left + width * gauge.bar.mark - 2,
      y: track.y - 7,
      width: 4,
      height: 34,
      fill: '#1a1a1c',
    }),
    drawText({
      x: left,
      y: base + 68,
      size: small,
      lines: limitLines(
        wrapText(joinParts([gauge.target, gauge.sentence], language), width / small),
        2,
      ),
      leading: 1.3,
    }),
  ].join('');
}

/** Sentences one below the other, as large as fits. */
export function drawWords(paragraphs: readonly string[], room: SlideRoom): string {
  for (const size of [34, 30, 27, SLIDE.small]) {
    const blocks = paragraphs.map((words) => wrapText(words, (room.width - 40) / size));
    const height = blocks.reduce((sum, lines) => sum + lines.length * size * 1.4 + size * 0.5, 0);
    if (height > room.height && size > SLIDE.small) continue;
    return placeBlocks(blocks, size, room);
  }
  return '';
}

/** What does not fit at the smallest size ends in …: notes and hand-out have it all. */
function placeBlocks(blocks: readonly string[][], size: number, room: SlideRoom): string {
  const leading = size * 1.4;
  const needed = blocks.reduce((sum, lines) => sum + lines.length * leading + size * 0.5, 0);
  const fits = needed - size * 0.5 <= room.height;
  // Where they do not all fit, a line is kept for the mark that there is more.
  const bottom = room.top + room.height - (fits ? 0 : leading);
  let y = room.top;
  const parts: string[] = [];
  for (const lines of blocks) {
    const left = Math.floor((bottom - y) / leading + 0.001);
    const shown = fits ? lines : lines.slice(0, Math.max(0, left));
    if (shown.length > 0) parts.push(drawBlock(shown, size, { ...room, top: y }));
    y += shown.length * leading;
    if (shown.length < lines.length) break;
    y += size * 0.5;
  }
  if (!fits)
    parts.push(drawText({ x: room.left + 28, y: Math.min(y, bottom) + size, size, lines: ['…'] }));
  return parts.join('');
}

function drawBlock(lines: string[], size: number, { left, top }: SlideRoom): string {
  const bar = {
    x: left,
    y: top + size * 0.35,
    width: 6,
    height: size * (lines.length * 1.4 - 0.3),
  };
  return (
    element('rect', { ...bar, fill: '#0017c1' }) +
    drawText({ x: left + 28, y: top + size * 1.1, size, lines, leading: 1.4 })
  );
}

/** A small table of text; its first column takes what the others leave. */
export function drawRows(
  { headings, rows }: SlideBody & { kind: 'rows' },
  { left, top, width, height }: SlideRoom,
): string {
  const { small } = SLIDE;
  const rowHeight = small * 1.6;
  const others = headings.length - 1;
  const column = Math.min(250, (width * 0.6) / Math.max(1, others));
  const shown = rows.slice(
    0,
    Math.min(MOST_ROWS_SHOWN, Math.max(0, Math.floor(height / rowHeight) - 1)),
  );
  const at = (index: number): number => left + width - (others - index) * column;
  const line = (cells: readonly string[], row: number, weight: 400 | 700): string => {
    const y = top + row * rowHeight + small * 1.15;
    return cells
      .map((words, index) =>
        index === 0
          ? drawText({
              x: left,
              y,
              size: small,
              weight,
              lines: limitLines(wrapText(words, (width - others * column - 12) / small), 1),
            })
          : drawText({ x: at(index), y, size: small, weight, lines: [words], anchor: 'end' }),
      )
      .join('');
  };
  const rules = [...shown, []].map((_, index) =>
    element('path', {
      d: `M${left} ${top + (index + 1) * rowHeight}h${width}`,
      stroke: '#c4c8cc',
      'stroke-width': 1,
    }),
  );
  return [
    line(headings, 0, 700),
    ...shown.map((cells, index) => line(cells, index + 1, 400)),
    ...rules,
  ].join('');
}
