import { drawLegend, type DrawnLegend } from './draw-legend.ts';
import type { Room } from './pair-rooms.ts';
import type { SheetContent } from './sheet-content.ts';

/** Id prefix of the one picture on a sheet. */
export const SHEET_PREFIX = 'sheet';

/** A sheet’s legend in so many columns; one too long for its room is set smaller, never cut. */
export function fittedLegend(
  content: SheetContent,
  room: Room,
  size: number,
  columns: number,
): DrawnLegend {
  const drawn = drawColumns(content, room, size, columns);
  return drawn.height <= room.height
    ? drawn
    : drawColumns(content, room, (size * room.height) / drawn.height, columns);
}

/** Each heading above its entries, which stand in so many columns. */
function drawColumns(
  { ground, legend }: SheetContent,
  { left, top, width }: Room,
  size: number,
  columns: number,
): DrawnLegend {
  const gap = size * 2;
  const own = (width - gap * (columns - 1)) / columns;
  let y = top;
  const markup = legend.map((group) => {
    const place = { size, ground, prefix: SHEET_PREFIX };
    if (columns === 1) {
      const drawn = drawLegend([group], { ...place, left, top: y, width });
      y += drawn.height;
      return drawn.markup;
    }
    const { entries, ...head } = group;
    const above = drawLegend([{ ...head, entries: [] }], { ...place, left, top: y, width });
    y += above.height - size * 0.7;
    const each = Math.ceil(entries.length / columns);
    const parts = Array.from({ length: columns }, (_, index) =>
      drawLegend([{ heading: '', entries: entries.slice(index * each, (index + 1) * each) }], {
        ...place,
        left: left + index * (own + gap),
        top: y,
        width: own,
      }),
    );
    y += Math.max(...parts.map(({ height }) => height));
    return above.markup + parts.map((part) => part.markup).join('');
  });
  return { markup: markup.join(''), height: y - top };
}
