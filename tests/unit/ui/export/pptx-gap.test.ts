import { describe, expect, test } from 'vitest';
import { addGapMarks } from '../../../../src/ui/export/pptx-gap.ts';
import type { PptxSlide } from '../../../../src/ui/export/pptx-parts.ts';
import { sampleContent, samplePicture } from '../../map/export/sample-sheet.ts';

/** Shapes a slide gets for so many points beyond the limit. */
function shapesOf(count: number, isOffice: boolean): number {
  let shapes = 0;
  const slide = {
    addShape: () => {
      shapes += 1;
    },
    addText: () => undefined,
  } as unknown as PptxSlide;
  const points = Array.from({ length: count }, (_, row) => ({ x: row, y: row, isOffice, row }));
  const gap = { circles: [], points, line: undefined, surface: undefined, sites: [] };
  const content = sampleContent({ map: { ...samplePicture(), gap } });
  addGapMarks(slide, content, { x: 0, y: 0, zoom: 1 }, 'custGeom' as never);
  return shapes;
}

describe('points beyond reach on a slide', () => {
  test('are one shape, offices and cells alike, and none where nobody is beyond', () => {
    expect(shapesOf(30_000, false)).toBe(1);
    expect(shapesOf(0, false)).toBe(0);
  });

  test('are drawn at any count of places a stack would not take', () => {
    expect(shapesOf(150_000, true)).toBe(1);
  });
});
