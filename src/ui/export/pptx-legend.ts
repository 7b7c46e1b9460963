import type PptxGenJS from 'pptxgenjs';
import type { LegendEntry, LegendGroup, SheetContent } from '../../map/export/sheet-content.ts';
import { RING_SHARE } from '../../map/drawing/mark-sizes.ts';
import { PALETTES } from '../../map/palette.ts';
import { addLegendGrid } from './pptx-gap.ts';
import { HATCHED } from './pptx-hatch.ts';
import { pptxLines, pptxWidth } from './pptx-measure.ts';
import { officeColor, PPTX_FONT, type Box, type PptxSlide } from './pptx-parts.ts';
import { LEAST_TEXT } from './pptx-text.ts';

/** Lines of a legend stand as close as this, in inches, and no closer than what their text needs. */
const STEP = { least: 0.21, most: 0.3 } as const;

/** Sizes of a legend: its step in inches, its text in points, and the width of its room. */
interface Sizes {
  readonly step: number;
  readonly fontSize: number;
  readonly width: number;
}

/** The legend as editable shapes and text; names and headings too long for a line take more. */
export function addLegend(slide: PptxSlide, content: SheetContent, box: Box): void {
  const sizes = fittedSizes(content.legend, box);
  const { step, fontSize } = sizes;
  const text = (words: string, more: PptxGenJS.TextPropsOptions): void => {
    slide.addText(words, { h: step, fontSize, fontFace: PPTX_FONT, margin: 0, ...more });
  };
  let y = box.y;
  for (const { heading, entries, grid } of content.legend) {
    const height = step * headingLines(heading, sizes);
    text(heading, { x: box.x, y, w: box.w, h: height, bold: true, valign: 'top' });
    y += height + step * 0.1;
    if (grid !== undefined)
      y += addLegendGrid(slide, grid, { x: box.x, y, w: box.w }, { step, fontSize });
    for (const entry of entries) {
      addSample(slide, content, entry, { x: box.x, y, step });
      const { name, count } = entry;
      const [nameWidth, countWidth] = [nameWidthOf(count, sizes), countWidthOf(count, sizes)];
      const own = step * entryLines(entry, sizes);
      text(name, { x: box.x + step * 1.5, y, w: nameWidth, h: own, valign: 'top' });
      text(count, {
        x: box.x + box.w - countWidth,
        y,
        w: countWidth,
        align: 'right',
        valign: 'top',
        wrap: false,
      });
      y += own;
    }
    y += step * 0.3;
  }
}

/** The largest sizes at which a legend fits its room. */
function fittedSizes(legend: readonly LegendGroup[], { w: width, h }: Box): Sizes {
  const at = (step: number): Sizes => ({
    step,
    fontSize: Math.max(LEAST_TEXT, Math.min(13, step * 44)),
    width,
  });
  const rows = legend.reduce(
    (sum, { heading, entries, grid }) =>
      sum +
      headingLines(heading, at(STEP.most)) +
      entries.reduce((lines, entry) => lines + entryLines(entry, at(STEP.most)), 0) +
      (grid === undefined ? 0 : grid.rows.length + 1.2) +
      0.4,
    0,
  );
  return at(Math.max(STEP.least, Math.min(STEP.most, h / Math.max(1, rows))));
}

function headingLines(heading: string, { fontSize, width }: Sizes): number {
  return pptxLines(heading, width, fontSize, true).length;
}

function entryLines({ name, count }: LegendEntry, sizes: Sizes): number {
  return pptxLines(name, nameWidthOf(count, sizes), sizes.fontSize).length;
}

function nameWidthOf(count: string, sizes: Sizes): number {
  return sizes.width - sizes.step * 1.5 - countWidthOf(count, sizes);
}

function countWidthOf(count: string, { fontSize }: Sizes): number {
  return Math.max(0.6, pptxWidth(count, fontSize) + 0.1);
}

function addSample(
  slide: PptxSlide,
  { words, ground }: SheetContent,
  { shape, paint, name }: LegendEntry,
  { x, y, step }: { readonly x: number; readonly y: number; readonly step: number },
): void {
  const isArea = shape === 'area';
  const { halo, patternLine } = PALETTES[ground];
  // A dot with a pattern is a ring, as on the map.
  const ring =
    shape === 'ring'
      ? paint.color
      : isArea || paint.pattern === undefined
        ? undefined
        : patternLine[paint.pattern];
  const isMark = shape === 'coverage' || shape === 'gap' || shape === 'site';
  slide.addShape(isArea ? 'rect' : shape === 'nearest' ? 'line' : 'ellipse', {
    x: x + (isArea ? 0 : step * 0.35),
    y: y + step * 0.2,
    w: isArea ? step * 1.2 : step * 0.6,
    h: step * 0.6,
    fill: {
      color: officeColor(ring === undefined ? paint.color : halo),
      ...(isMark && { transparency: 85 }),
    },
    line:
      isMark || shape === 'nearest' || ring !== undefined
        ? {
            color: officeColor(ring ?? paint.color),
            width: ring === undefined ? 1.25 : step * 0.3 * RING_SHARE * 72,
          }
        : { color: '5C646D', width: 0.25 },
    objectName: `${paint.pattern === undefined || ring !== undefined ? '' : HATCHED}${words.legend} ${name}`,
  });
}
