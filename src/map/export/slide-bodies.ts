import { drawText } from './draw-text.ts';
import { MOST_ROWS_SHOWN, type SlideBody, type SlideGauge } from './slide-content.ts';
import { SLIDE, type SlideRoom } from './slide-layout.ts';
import { element } from './svg-markup.ts';
import { emWidth, limitLines, wrapText } from './text-lines.ts';

/** Gauges one below the other: value, bar with the target's mark, and where it stands in words. */
export function drawGauges(gauges: readonly SlideGauge[], room: SlideRoom): string {
  const step = room.height / Math.max(1, gauges.length);
  return gauges
    .map((gauge, index) =>
      drawGauge(gauge, { ...room, top: room.top + index * step, height: step }),
    )
    .join('');
}

function drawGauge(gauge: SlideGauge, { left, top, width, height }: SlideRoom): string {
  const { small } = SLIDE;
  const figure = Math.min(56, height * 0.36);
  const base = top + figure * 0.95;
  const right = left + width;
  const name = `${gauge.name}（${gauge.year}）`;
  const track = { x: left, y: base + 14, height: 20 };
  const value = gauge.value;
  const nameWidth = width * 0.44;
  return [
    drawText({
      x: left,
      y: base,
      size: small,
      lines: limitLines(wrapText(name, nameWidth / small), 1),
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
      lines: limitLines(wrapText(`${gauge.target}　${gauge.sentence}`, width / small), 2),
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
  let y = room.top;
  const parts: string[] = [];
  for (const [index, lines] of blocks.entries()) {
    const left = Math.floor((room.top + room.height - y) / leading);
    const isLast = index === blocks.length - 1;
    // A line is kept for the mark that there is more.
    const shown = limitLines(lines, isLast ? left : Math.max(0, left - 1));
    if (shown.length === 0 || left <= 1) {
      if (left > 0) parts.push(drawText({ x: room.left + 28, y: y + size, size, lines: ['…'] }));
      break;
    }
    const height = shown.length * leading;
    parts.push(
      element('rect', {
        x: room.left,
        y: y + size * 0.35,
        width: 6,
        height: height - size * 0.3,
        fill: '#0017c1',
      }),
      drawText({ x: room.left + 28, y: y + size * 1.1, size, lines: shown, leading: 1.4 }),
    );
    y += height + size * 0.5;
  }
  return parts.join('');
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
