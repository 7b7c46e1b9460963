import { drawText } from './draw-text.ts';
import type { SlideGauge } from './slide-content.ts';
import { isCompact, type SlideRoom } from './slide-layout.ts';
import { element } from './svg-markup.ts';
import { emWidth, wrapText } from './text-lines.ts';

/** A gauge, and what stands below its bar in one line or several. */
export interface SaidGauge extends SlideGauge {
  readonly said: string;
}

/** The bar and the mark of its target. */
const BAR = { height: 20, mark: 34 } as const;

/** Sizes of a figure: at most, the least beside which a page of its own is better, and of its result. */
const FIGURE = 56;
const LEAST_FIGURE = 36;
const RESULT = 0.8;

/** Bold letters are wider than their widths say. */
const BOLD = 1.08;

/** Gauges one below the other: value, bar with the target's mark, and where it stands in words. */
export function gaugePages(gauges: readonly SaidGauge[], room: SlideRoom): readonly string[] {
  const { small } = room.layout;
  const step = room.height / Math.max(1, gauges.length);
  // Long names push all figures to the right alike, as far as the results leave room.
  const longest = BOLD * Math.max(0, ...gauges.map((gauge) => emWidth(gauge.heading))) * small;
  const nameWidth = Math.max(room.width * 0.44, Math.min(room.width * 0.6, longest + small));
  const isTight = gauges.some(
    ({ heading, said }) =>
      wrapText(heading, nameWidth / small).length > 1 ||
      wrapText(said, room.width / small).length > 2,
  );
  const figure = figureSize(gauges, room.width - nameWidth, small, step);
  if (isTight || isCompact(room.layout) || figure < LEAST_FIGURE) return compactPages(gauges, room);
  const drawn = gauges.map((gauge, index) =>
    drawGauge(gauge, { nameWidth, figure }, { ...room, top: room.top + index * step }),
  );
  return [drawn.join('')];
}

/** The largest size at which every value, its unit and its result stand side by side, in one for all. */
function figureSize(
  gauges: readonly SaidGauge[],
  width: number,
  small: number,
  step: number,
): number {
  const sizes = gauges.map(({ value, unit, result }) => {
    const ems = BOLD * (emWidth(value) + RESULT * emWidth(result));
    return (width - small * (emWidth(unit) + 1.5)) / ems;
  });
  return Math.min(FIGURE, step * 0.36, ...sizes);
}

function drawGauge(
  gauge: SaidGauge,
  { nameWidth, figure }: { readonly nameWidth: number; readonly figure: number },
  room: SlideRoom,
): string {
  const { left, top, width, layout } = room;
  const { small } = layout;
  const base = top + figure * 0.95;
  const value = gauge.value;
  return [
    drawText({
      x: left,
      y: base,
      size: small,
      lines: wrapText(gauge.heading, nameWidth / small),
      weight: 700,
    }),
    drawText({ x: left + nameWidth, y: base, size: figure, lines: [value], weight: 700 }),
    drawText({
      x: left + nameWidth + BOLD * emWidth(value) * figure + 10,
      y: base,
      size: small,
      lines: [gauge.unit],
    }),
    drawResult(gauge, left + width, base, figure * RESULT),
    drawBar(gauge, left, base + 14, width),
    drawText({
      x: left,
      y: base + 68,
      size: small,
      lines: wrapText(gauge.said, width / small),
      leading: 1.3,
    }),
  ].join('');
}

/** Where there is less room: name and value above the bar, as many gauges to a page as fit whole. */
function compactPages(gauges: readonly SaidGauge[], room: SlideRoom): readonly string[] {
  const pages: string[][] = [[]];
  let y = room.top;
  for (const gauge of gauges) {
    const drawn = drawCompact(gauge, { ...room, top: y });
    const height = pages.length === 1 ? room.height : room.later;
    if (y > room.top && y + drawn.height > room.top + height) {
      pages.push([drawCompact(gauge, room).markup]);
      y = room.top + drawn.height;
    } else {
      pages.at(-1)?.push(drawn.markup);
      y += drawn.height;
    }
  }
  return pages.map((own) => own.join(''));
}

function drawCompact(
  gauge: SaidGauge,
  { left, top, width, layout }: SlideRoom,
): { readonly markup: string; readonly height: number } {
  const { small } = layout;
  const figure = 32;
  const shown = `${gauge.value}${gauge.unit}`;
  const taken = figure * (emWidth(shown) + emWidth(gauge.result) + 1.5);
  const names = wrapText(gauge.heading, (width - taken) / small);
  const base = top + figure + (names.length - 1) * small * 1.25;
  const lines = wrapText(gauge.said, width / small);
  const resultWidth = figure * (emWidth(gauge.result) + 0.6);
  const markup = [
    drawText({ x: left, y: top + figure, size: small, lines: names, weight: 700, leading: 1.25 }),
    drawText({
      x: left + width - resultWidth,
      y: base,
      size: figure,
      lines: [shown],
      weight: 700,
      anchor: 'end',
    }),
    drawResult(gauge, left + width, base, figure),
    drawBar(gauge, left, base + 14, width),
    drawText({ x: left, y: base + 14 + BAR.mark + small, size: small, lines, leading: 1.3 }),
  ].join('');
  const height = base + 14 + BAR.mark + small * (lines.length * 1.3 + 0.5) - top;
  return { markup, height };
}

function drawResult(gauge: SlideGauge, x: number, y: number, size: number): string {
  const { result, color } = gauge;
  return drawText({ x, y, size, lines: [result], weight: 700, anchor: 'end', color });
}

function drawBar(gauge: SlideGauge, x: number, y: number, width: number): string {
  const track = { x, y, height: BAR.height };
  const { length, mark } = gauge.bar;
  return [
    element('rect', { ...track, width, fill: '#e6e8ea' }),
    element('rect', { ...track, width: width * length, fill: gauge.color, 'data-bar': length }),
    element('rect', {
      x: x + width * mark - 2,
      y: y - 7,
      width: 4,
      height: BAR.mark,
      fill: '#1a1a1c',
    }),
  ].join('');
}
