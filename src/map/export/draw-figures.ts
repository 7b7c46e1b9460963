import { blockHeight, drawText } from './draw-text.ts';
import type { Room } from './pair-rooms.ts';
import type { SheetFigures } from './sheet-content.ts';
import { element } from './svg-markup.ts';
import { emWidth, wrapText } from './text-lines.ts';

/** Distances in parts of the text's size: of rows, between columns, between blocks. */
const ROW = 1.5;
const GAP = 1.1;
const BLOCK_GAP = 2.4;

/** Headings are no wider than this unless their figures are, in ems. */
const HEADING = 5.2;

/** Fewer rows than this are no table. */
const LEAST_ROWS = 5;

/** The figures as markup, and how many rows they are. */
export interface DrawnFigures {
  readonly markup: string;
  readonly rows: number;
}

const NOTHING: DrawnFigures = { markup: '', rows: 0 };

/** Where the figures go, and how large they are written. */
export interface FiguresPlace extends Room {
  readonly size: number;
}

/**
 * The first rows of a table in the room that a map leaves, in as many blocks side by side
 * as there is width for, with how many more there are; nothing where there is too little room.
 */
export function drawFigures(figures: SheetFigures, place: FiguresPlace): DrawnFigures {
  const { left, top, width, height, size } = place;
  const fitted = fittedColumns(figures, width / size);
  if (fitted === undefined) return NOTHING;
  const { widths, heads } = fitted;
  const across = widths.reduce((sum, own) => sum + own + GAP, -GAP);
  const most = Math.max(1, Math.floor((width / size + BLOCK_GAP) / (across + BLOCK_GAP)));
  const caption = wrapText(figures.caption, width / size);
  const headTop = top + size * (0.4 + caption.length * ROW);
  const headHeight = blockHeight(Math.max(...heads.map(({ length }) => length)), size, 1.2);
  const first = headTop + headHeight + size * 0.5;
  const said = wrapText(figures.more(figures.rows.length), width / size - 1).length;
  const roomFor = Math.floor((top + height - first) / (size * ROW) - 0.2 - said);
  const blocks = Math.min(most, Math.ceil(figures.rows.length / Math.max(LEAST_ROWS, roomFor)));
  const each = Math.min(roomFor, Math.ceil(figures.rows.length / blocks));
  const shown = figures.rows.slice(0, blocks * each);
  if (each < Math.min(LEAST_ROWS, figures.rows.length) || shown.length === 0) return NOTHING;
  const more = figures.rows.length - shown.length;
  const markup = element(
    'g',
    { class: 'figures' },
    drawText({ x: left, y: top + size * 1.1, size, lines: caption, weight: 700, leading: ROW }),
    ...Array.from({ length: blocks }, (_, block) => {
      const x = left + block * (across + BLOCK_GAP) * size;
      const rows = shown.slice(block * each, (block + 1) * each);
      return drawBlock({ widths, heads, rows }, { x, top: headTop, first, size });
    }),
    more === 0
      ? ''
      : drawText({
          x: left,
          y: first + (each + 0.9) * size * ROW,
          size,
          lines: wrapText(figures.more(more), width / size - 1),
          leading: ROW,
          color: '#33363b',
        }),
  );
  return { markup, rows: shown.length };
}

interface Block {
  readonly widths: readonly number[];
  readonly heads: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}

function drawBlock(
  { widths, heads, rows }: Block,
  { x, top, first, size }: { x: number; top: number; first: number; size: number },
): string {
  const edges = widths.map((_, index) =>
    widths.slice(0, index + 1).reduce((sum, own) => sum + own + GAP, -GAP),
  );
  // Names begin at the left, figures end at the right.
  const at = (index: number): number => x + size * (index === 0 ? 0 : (edges[index] ?? 0));
  const anchor = (index: number) => (index === 0 ? 'start' : 'end');
  const across = size * (edges.at(-1) ?? 0);
  return [
    ...heads.map((lines, index) =>
      drawText({
        x: at(index),
        y: top + size,
        size,
        lines,
        anchor: anchor(index),
        leading: 1.2,
        color: '#33363b',
      }),
    ),
    element('path', {
      d: `M${x} ${first - size * 0.2}h${across.toFixed(1)}`,
      stroke: '#c4c8cc',
      'stroke-width': 1,
    }),
    ...rows.flatMap((cells, row) =>
      cells.slice(0, widths.length).map((words, index) =>
        drawText({
          x: at(index),
          y: first + (row + 0.8) * size * ROW,
          size,
          lines: [words],
          anchor: anchor(index),
        }),
      ),
    ),
  ].join('');
}

/** The columns, each as wide as its longest words; `undefined` where the width has no room for all. */
function fittedColumns(
  { headings, rows }: SheetFigures,
  most: number,
): Pick<Block, 'widths' | 'heads'> | undefined {
  const columns = headings.map((words, index) => {
    const longest = Math.max(0, ...rows.map((cells) => emWidth(cells[index] ?? '')));
    const lines = wrapText(words, Math.max(longest, HEADING));
    return { lines, width: Math.max(longest, ...lines.map(emWidth)) };
  });
  const widths = columns.map(({ width }) => width);
  const taken = widths.reduce((sum, own) => sum + own + GAP, -GAP);
  return columns.length < 2 || taken > most
    ? undefined
    : { widths, heads: columns.map(({ lines }) => lines) };
}
