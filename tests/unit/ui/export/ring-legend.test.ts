import { describe, expect, test } from 'vitest';
import type { LoadedEdition } from '../../../../src/domain/loaded-edition.ts';
import { findMeasure } from '../../../../src/domain/measure.ts';
import { DEPOPULATION_CLASSES } from '../../../../src/domain/depopulation.ts';
import { scenePaints } from '../../../../src/map/build-scene.ts';
import { drawLegend } from '../../../../src/map/export/draw-legend.ts';
import { PALETTES, type Ground } from '../../../../src/map/palette.ts';
import { DEFAULT_GAP } from '../../../../src/state/gap-settings.ts';
import type { AreaFill } from '../../../../src/state/area-fill.ts';
import type { AreaRow } from '../../../../src/state/municipality-rows.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { formatNumber } from '../../../../src/text/format.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import { classShape } from '../../../../src/ui/class-shape.ts';
import { factsOf } from '../../../../src/ui/export/facts-of.ts';
import { legendOf } from '../../../../src/ui/export/legend-of.ts';
import { addLegend } from '../../../../src/ui/export/pptx-legend.ts';
import { officeColor, type PptxSlide } from '../../../../src/ui/export/pptx-parts.ts';
import type { PreparedView } from '../../../../src/ui/export/prepare-view.ts';
import { sampleContent } from '../../map/export/sample-sheet.ts';
import { smallEdition } from '../../state/small-edition.ts';

const row = (code: string, name: string, newer: (typeof DEPOPULATION_CLASSES)[number]) => ({
  code,
  name,
  kana: '',
  newer,
  older: newer,
  figures: {},
});
const small = smallEdition(
  DEPOPULATION_CLASSES.map((known, index) => row(`4721${index}`, `市${index}`, known)),
);
const edition = {
  ...small,
  manifest: {
    ...small.manifest,
    municipalityGeometry: 'dot',
    sources: [],
    boundarySource: { credit: { ja: '', en: '' } },
  },
} as unknown as LoadedEdition;
const rows = small.municipalities.map((municipality) => ({
  code: municipality.code,
  municipality,
  depopulation: municipality.depopulation['2022-04-01'],
})) as unknown as readonly AreaRow[];
const classes = new Map(rows.map(({ code }) => [code, 0]));
const fill = {
  kind: 'measure',
  level: 'municipality',
  measure: findMeasure('population-2025'),
  classes,
  counts: new Map([[0, 4]]),
  figures: new Map(),
  classification: { counts: [4], sides: undefined, breaks: [] },
} as unknown as AreaFill;

const view = { ...DEFAULT_VIEW, area: '47', layers: ['municipality', 'depopulation'] } as const;
const prepared = {
  page: {
    view,
    edition,
    points: { hubs: [], rmos: [] },
    rows,
    text: ja,
    format: formatNumber('ja'),
    ground: 'light',
  },
  fill,
  failures: [],
} as unknown as PreparedView;

describe.each(['light', 'projector', 'dark'] as const)(
  'classes as rings on %s',
  (ground: Ground) => {
    const { dots } = scenePaints({ view, edition, rows, fill, ground }, 'map');
    const rings = legendOf(prepared, ground, briefingJa).find(({ entries }) =>
      entries.some(({ areaClass }) => areaClass === 'deemed'),
    );

    test('have in the legend the very colours of the map', () => {
      for (const { code, depopulation } of rows) {
        const entry = rings?.entries.find(({ areaClass }) => areaClass === depopulation);
        expect(entry?.shape).toBe('ring');
        expect(entry?.paint).toEqual({ color: dots.get(code)?.ring, pattern: undefined });
      }
      expect(rings?.heading).toContain(ja.layers.ringColor);
    });

    test('are told apart from one another and from the land', () => {
      const { land, halo } = PALETTES[ground];
      const colors = [...dots.values()].map(({ ring }) => ring);
      expect(new Set([...colors, land, halo]).size).toBe(DEPOPULATION_CLASSES.length + 2);
    });

    test('are rings on sheets and slides', () => {
      const place = { left: 0, top: 0, width: 400, size: 20, ground, prefix: 's' };
      const { markup } = drawLegend(rings === undefined ? [] : [rings], place);
      const { deemedRing, halo } = PALETTES[ground];
      expect(markup).toMatch(new RegExp(`<circle[^>]* fill="${halo}" stroke="${deemedRing}"`));
    });
  },
);

test('classes as rings are rings in PowerPoint', () => {
  const lines: unknown[] = [];
  const slide = {
    addShape: (_: string, { line }: { line: { color: string } }) => lines.push(line.color),
    addText: () => undefined,
  } as unknown as PptxSlide;
  const legend = legendOf(prepared, 'light', briefingJa);
  addLegend(slide, sampleContent({ legend, ground: 'light' }), { x: 0, y: 0, w: 3, h: 3 });
  expect(lines).toContain(officeColor(PALETTES.light.deemedRing));
});

test('a view with rings says that the class is their colour', () => {
  const note = factsOf(prepared, briefingJa).find(({ kind }) => kind === 'note');
  expect(note?.words).toContain(ja.layers.asRings);
  const bare = {
    ...prepared,
    page: { ...prepared.page, view: { ...view, layers: ['municipality'] } },
  };
  const other = factsOf(bare as unknown as PreparedView, briefingJa);
  expect(other.find(({ kind }) => kind === 'note')?.words ?? '').not.toContain(ja.layers.asRings);
});

test('over gaps of municipalities classes are rings, whatever layer of prefectures is on', () => {
  const layers = ['prefecture', 'depopulation'] as const;
  const gaps = { ...prepared.page, view: { ...view, layers, gap: DEFAULT_GAP } };
  const gap = { ...fill, kind: 'gap', form: 'share' } as unknown as AreaFill;
  expect([classShape(gaps), classShape(gaps, gap)]).toEqual(['ring', 'ring']);
  const { dots } = scenePaints({ ...gaps, fill: gap }, 'map');
  expect([...dots.values()].every(({ ring }) => ring !== undefined)).toBe(true);
  expect(classShape({ ...gaps, view: { ...view, layers } })).toBe('dot');
});
