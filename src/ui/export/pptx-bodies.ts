import { joinParts } from '../../map/export/join-parts.ts';
import type { SlideBody, SlideGauge } from '../../map/export/slide-content.ts';
import { pptxWidth } from './pptx-measure.ts';
import { officeColor, PPTX_FONT, type Box, type PptxSlide } from './pptx-parts.ts';
import { LEAST_TEXT } from './pptx-text.ts';

/** Room of a gauge's result in inches, and its size in points where that is enough. */
const RESULT = { width: 3, size: 24 } as const;

/** Size in points at which a gauge's result takes one line. */
export function resultSize(words: string): number {
  const needed = pptxWidth(words, RESULT.size, true) * 1.05;
  return Math.max(LEAST_TEXT, Math.min(RESULT.size, (RESULT.size * RESULT.width) / needed));
}

/** Gauges as bars of editable shapes with their words. */
export function addGauges(
  slide: PptxSlide,
  gauges: readonly SlideGauge[],
  box: Box,
  language: string,
): void {
  const step = box.h / Math.max(1, gauges.length);
  const common = { fontFace: PPTX_FONT, margin: 0 };
  gauges.forEach((gauge, index) => {
    const y = box.y + index * step;
    const bar = { x: box.x, y: y + 0.5, h: 0.18 };
    slide.addText(gauge.heading, {
      ...common,
      x: box.x,
      y,
      w: 6,
      h: 0.45,
      fontSize: 16,
      bold: true,
      valign: 'middle',
    });
    slide.addText(`${gauge.value}${gauge.unit}`, {
      ...common,
      x: box.x + 6.1,
      y,
      w: 3,
      h: 0.45,
      fontSize: 24,
      bold: true,
      valign: 'middle',
    });
    slide.addText(gauge.result, {
      ...common,
      x: box.x + box.w - RESULT.width,
      y,
      w: RESULT.width,
      h: 0.45,
      // In one line: what it is a share of stays beside it.
      fontSize: resultSize(gauge.result),
      bold: true,
      align: 'right',
      color: officeColor(gauge.color),
    });
    slide.addShape('rect', {
      ...bar,
      w: box.w,
      fill: { color: 'E6E8EA' },
      objectName: gauge.target,
    });
    slide.addShape('rect', {
      ...bar,
      w: Math.max(0.01, box.w * gauge.bar.length),
      fill: { color: officeColor(gauge.color) },
      objectName: `${gauge.name} ${gauge.value}${gauge.unit} ${gauge.result}`,
    });
    slide.addShape('rect', {
      x: box.x + box.w * gauge.bar.mark - 0.015,
      y: y + 0.44,
      w: 0.03,
      h: 0.3,
      fill: { color: '1A1A1C' },
      objectName: gauge.target,
    });
    slide.addText(joinParts([gauge.target, gauge.sentence], language), {
      ...common,
      x: box.x,
      y: y + 0.76,
      w: box.w,
      h: 0.45,
      fontSize: 14,
      valign: 'top',
    });
  });
}

/** Rows of text as a native table. */
export function addRows(
  slide: PptxSlide,
  { headings, rows }: SlideBody & { kind: 'rows' },
  box: Box,
): void {
  const head = headings.map((words) => ({
    text: words,
    options: { bold: true, fill: { color: 'E8F1FE' } },
  }));
  const body = rows.map((cells) =>
    cells.map((words, index) => ({
      text: words,
      options: { align: index === 0 ? ('left' as const) : ('right' as const) },
    })),
  );
  slide.addTable([head, ...body], {
    x: box.x,
    y: box.y,
    w: box.w,
    fontSize: 14,
    fontFace: PPTX_FONT,
    border: { type: 'solid', pt: 0.5, color: 'C4C8CC' },
    objectName: headings.join(' '),
  });
}
