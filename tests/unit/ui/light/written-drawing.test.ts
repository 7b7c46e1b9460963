import { describe, expect, test } from 'vitest';
import type { DepopulationClass } from '../../../../src/domain/depopulation.ts';
import type { LightDrawing } from '../../../../src/domain/light-edition.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { ja } from '../../../../src/text/ja.ts';
import { joinByClass, splitByClass } from '../../../../src/ui/light/class-paths.ts';
import { drawingParts } from '../../../../src/ui/light/light-drawing.ts';
import { buildLightModel, type DrawnArea } from '../../../../src/ui/light/light-model.ts';
import {
  drawingOf,
  writtenRest,
  type WrittenMap,
} from '../../../../src/ui/light/written-drawing.ts';
import { SAMPLE_AREA } from './sample-area.ts';

// Keys that are whole numbers come before others in an object, whatever the order of the list.
const CODES = ['01100', '01202', '13101', '39405', '47201'];
const CLASSES: DepopulationClass[] = ['none', 'full', 'deemed', 'full', 'partial'];

const PLAIN: LightDrawing = {
  width: 630,
  height: 642,
  projection: { scale: 8454.6, x: 0.840381065, y: 0.356363013 },
  insets: [],
  land: 'M0 0l1 0 0 1zM3 3l1 0 0 1z',
  municipalities: {},
  prefectures: {},
  lines: 'M5 5l1-1',
  offices: {},
  labels: [],
};

const AREAS: LightDrawing = {
  ...PLAIN,
  municipalities: Object.fromEntries(
    CODES.map((code, row) => [code, `M${row} 1l9 0 0 9zM${row} 20l-1 0 0 2z`]),
  ),
};
const DOTS: LightDrawing = {
  ...PLAIN,
  offices: Object.fromEntries(CODES.map((code, row) => [code, [row * 10, row + 0.5]] as const)),
};

function areaWith(drawing: LightDrawing): DrawnArea {
  return {
    ...SAMPLE_AREA,
    area: '00',
    drawing,
    municipalities: { code: CODES, name: [], kana: [], depopulation: { '2022-04-01': CLASSES } },
    prefectures: { code: [], name: [], nameEnglish: [] },
  };
}

const INSET: LightDrawing['insets'][number] = {
  name: { ja: '小笠原諸島', en: 'Ogasawara Islands' },
  bounds: [142, 26, 143, 28],
  frame: [0, 0, 90, 90],
  projection: PLAIN.projection,
};

/** Of a prefecture: names, and with areas the offices, too. */
const NAMED: LightDrawing = {
  ...DOTS,
  labels: [
    ['39405', 100.5, 20],
    ['01202', 7, 8],
  ],
};
const WHOLE: LightDrawing = { ...NAMED, municipalities: AREAS.municipalities };

/** What a browser finds in the markup of a map. */
function found(drawing: LightDrawing): WrittenMap {
  const source = { area: areaWith(drawing), points: undefined, measure: undefined, editions: [] };
  const { text } = drawingParts(buildLightModel(source, DEFAULT_VIEW, ja));
  const paths = (kind: string): string[] =>
    [...text.matchAll(new RegExp(`<path class="${kind}"[^>]*? d="([^"]*)"`, 'g'))].map(
      ([, path = '']) => path,
    );
  const places = (kind: RegExp): (readonly [number, number])[] =>
    [...text.matchAll(kind)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const rest = writtenRest(drawing) ?? { fit: '', named: '', offices: '' };
  return {
    ...rest,
    land: paths('d-land')[0] ?? '',
    lines: paths('d-border')[0] ?? '',
    areas: paths('d-area'),
    dots: places(/<circle class="d-(?:dot|ring)"[^>]*? cx="([^"]*)" cy="([^"]*)"/g),
    names: places(/<text x="([^"]*)" y="([^"]*)"/g),
  };
}

describe('a map that the build has written into a page', () => {
  test.each([
    ['areas', AREAS],
    ['dots', DOTS],
    ['dots and names', NAMED],
    ['areas, offices and names', WHOLE],
  ])('is the drawing it was made from: %s', (_, drawing) => {
    expect(drawingOf(found(drawing), areaWith(drawing))).toEqual(drawing);
  });

  test.each([
    ['a municipality more', AREAS, [...CODES, '47202']],
    ['a municipality less', AREAS, CODES.slice(1)],
    ['a dot more than municipalities', DOTS, CODES.slice(1)],
    ['a dot less', DOTS, [...CODES, '47202']],
    ['an office less', WHOLE, [...CODES, '47202']],
  ])('is not taken for another area: %s', (_, drawing, code) => {
    const area = areaWith(drawing);
    const other = { ...area, municipalities: { ...area.municipalities, code } };
    expect(drawingOf(found(drawing), other)).toBeUndefined();
  });

  test('is nothing where it is empty or says no size', () => {
    expect(drawingOf(found(PLAIN), areaWith(PLAIN))).toBeUndefined();
    expect(drawingOf({ ...found(AREAS), fit: '' }, areaWith(AREAS))).toBeUndefined();
    expect(drawingOf({ ...found(NAMED), named: '39405' }, areaWith(NAMED))).toBeUndefined();
    expect(drawingOf({ ...found(WHOLE), offices: '1,2' }, areaWith(WHOLE))).toBeUndefined();
  });

  test('does not stand as a whole with insets, outlines or hexagons', () => {
    expect(writtenRest(PLAIN)?.fit).toBe('630 642 8454.6 0.840381065 0.356363013');
    expect(writtenRest({ ...PLAIN, kind: 'cells' })).toBeUndefined();
    expect(writtenRest({ ...PLAIN, insets: [INSET] })).toBeUndefined();
    expect(writtenRest({ ...PLAIN, prefectures: { '39': 'M0 0z' } })).toBeUndefined();
  });
});

test('areas of a class are one path, from which each is told again', () => {
  const classOf = (code: string): 'full' | 'none' => (code < '39' ? 'none' : 'full');
  const joined = joinByClass(AREAS.municipalities, classOf);
  expect([...joined.keys()]).toEqual(['none', 'full']);
  expect(splitByClass([...joined.values()], CODES, classOf)).toEqual(AREAS.municipalities);
  expect(splitByClass([...joined.values()].slice(1), CODES, classOf)).toBeUndefined();
});
