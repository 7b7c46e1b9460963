import { expect, test } from 'vitest';
import { addMap } from '../../../../src/ui/export/pptx-map.ts';
import type { PptxSlide } from '../../../../src/ui/export/pptx-parts.ts';
import { sampleContent, samplePicture } from '../../map/export/sample-sheet.ts';

/** Widths in inches of the dots that a slide gets for so many municipalities. */
function dotWidths(count: number): number[] {
  const widths: number[] = [];
  const slide = {
    addShape: (shape: string, { w }: { w: number }) => {
      if (shape === 'ellipse') widths.push(w);
    },
    addText: () => undefined,
  } as unknown as PptxSlide;
  const picture = samplePicture();
  const points = Array.from({ length: count }, (_, index) => ({
    kind: 'municipality' as const,
    key: `dot-${index}`,
    code: String(index),
    areaClass: undefined,
    name: `町${index}`,
    // As near to one another as the whole nation's, or a prefecture's.
    x: (index % 42) * (count > 400 ? 4 : 6),
    y: Math.floor(index / 42) * 2,
    radius: 2.2,
    color: '#0055ad',
    stroke: '#ffffff',
    isRing: false,
    label: undefined,
  }));
  const content = sampleContent({ map: { ...picture, areas: [], points } });
  addMap(slide, content, { x: 0, y: 0, w: 6, h: 5 }, 'custGeom' as never);
  return widths;
}

test('dots of a prefecture are large enough to be taken hold of', () => {
  expect(Math.min(...dotWidths(34))).toBeGreaterThan(0.075);
});

test('dots of the nation are smaller, for they have less room', () => {
  expect(Math.max(...dotWidths(1741))).toBeLessThan(Math.min(...dotWidths(34)));
});
