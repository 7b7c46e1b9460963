import { drawText } from './draw-text.ts';
import { MOST_ROWS_SHOWN, type SlideBody } from './slide-content.ts';
import type { SlideRoom } from './slide-layout.ts';
import { element } from './svg-markup.ts';
import { emWidth, wrapText } from './text-lines.ts';

/** Distance of baselines of sentences, and the space between two of them, in parts of the size. */
const LEADING = 1.4;
const SPACE = 0.5;

/** A line of a paragraph, and whether the paragraph begins with it. */
interface WordLine {
  readonly words: string;
  readonly begins: boolean;
}

/** Sentences one below the other, as large as fits; at the smallest size on as many pages as they need. */
export function wordPages(paragraphs: readonly string[], room: SlideRoom): readonly string[] {
  const { text, small } = room.layout;
  const linesAt = (size: number): readonly WordLine[] =>
    paragraphs.flatMap((words) =>
      wrapText(words, (room.width - 40) / size).map((line, index) => ({
        words: line,
        begins: index === 0,
      })),
    );
  const sizes = [34, 30, 27].filter((size) => size <= text + 6);
  const size = sizes.find((known) => paged(linesAt(known), known, room).length <= 1) ?? small;
  return paged(linesAt(size), size, room).map((lines) => drawLines(lines, size, room));
}

/** Lines by page; a paragraph that has room on the next page is not parted. */
function paged(
  lines: readonly WordLine[],
  size: number,
  { height, later }: SlideRoom,
): readonly (readonly WordLine[])[] {
  const most = Math.floor(later / (size * LEADING));
  const pages: WordLine[][] = [[]];
  let taken = 0;
  for (const [index, line] of lines.entries()) {
    const page = pages.at(-1) ?? [];
    const space = line.begins && page.length > 0 ? size * SPACE : 0;
    const own = lines.slice(index + 1).findIndex(({ begins }) => begins);
    const length = line.begins ? (own < 0 ? lines.length - index : own + 1) : 1;
    const whole = length <= most ? length : 1;
    if (
      page.length > 0 &&
      taken + space + whole * size * LEADING > (pages.length === 1 ? height : later)
    ) {
      pages.push([line]);
      taken = size * LEADING;
    } else {
      page.push(line);
      taken += space + size * LEADING;
    }
  }
  return pages;
}

function drawLines(lines: readonly WordLine[], size: number, { left, top }: SlideRoom): string {
  let y = top;
  return lines
    .map(({ words, begins }, index) => {
      if (begins && index > 0) y += size * SPACE;
      const isLast = index === lines.length - 1 || lines[index + 1]?.begins === true;
      const bar = { x: left, y: y + size * 0.35, width: 6 };
      const height = size * (isLast ? LEADING - 0.3 : LEADING);
      const markup =
        element('rect', { ...bar, height, fill: '#0017c1' }) +
        drawText({ x: left + 28, y: y + size * 1.1, size, lines: [words] });
      y += size * LEADING;
      return markup;
    })
    .join('');
}

/** Space between two columns of a table. */
const BETWEEN = 20;

/**
 * A small table of text; its first column takes what the others leave, and long names take
 * several lines. The first rows only: paper and Office have them all.
 */
export function rowPages(
  { headings, rows }: SlideBody & { kind: 'rows' },
  { left, top, width, height, later, layout }: SlideRoom,
): readonly string[] {
  const { small } = layout;
  const shown = rows.slice(0, MOST_ROWS_SHOWN);
  const most = (width * 0.6) / Math.max(1, headings.length - 1);
  const widths = headings.slice(1).map((_, index) => {
    const cells = [headings, ...shown].map((row) => emWidth(row[index + 1] ?? '') * small);
    return Math.min(most, Math.max(...cells) + BETWEEN);
  });
  const first = width - widths.reduce((sum, own) => sum + own, 0);
  const linesOf = (row: readonly string[]): readonly (readonly string[])[] =>
    row.map((words, index) =>
      wrapText(words, ((index === 0 ? first : (widths[index - 1] ?? most)) - 12) / small),
    );
  const heightOf = (row: readonly string[]): number =>
    Math.max(1, ...linesOf(row).map(({ length }) => length)) * small * 1.25 + small * 0.35;
  const rightOf = (index: number): number =>
    left + first + widths.slice(0, index).reduce((sum, own) => sum + own, 0);
  const pages: (readonly string[])[][] = [[]];
  let taken = heightOf(headings);
  for (const row of shown) {
    const room = pages.length === 1 ? height : later;
    if (taken + heightOf(row) > room && pages.at(-1)?.length !== 0) {
      pages.push([]);
      taken = heightOf(headings);
    }
    pages.at(-1)?.push(row);
    taken += heightOf(row);
  }
  return pages.map((own) => {
    let y = top;
    return [headings, ...own]
      .map((row, index) => {
        const cells = linesOf(row).map((lines, column) =>
          drawText({
            x: column === 0 ? left : rightOf(column),
            y: y + small,
            size: small,
            lines,
            leading: 1.25,
            weight: index === 0 ? 700 : 400,
            anchor: column === 0 ? 'start' : 'end',
          }),
        );
        y += heightOf(row);
        const rule = { d: `M${left} ${y}h${width}`, stroke: '#c4c8cc', 'stroke-width': 1 };
        return cells.join('') + element('path', rule);
      })
      .join('');
  });
}
