import { expect, test } from 'vitest';
import { makeLightMeasures } from '../../../../scripts/build/make-light-measures.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../../../scripts/lib/places.ts';
import type { LightMeasure } from '../../../../src/domain/light-edition.ts';
import { unpackCells, type PackedMeasure } from '../../../../src/domain/light-packing.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/view-state.ts';
import { en } from '../../../../src/text/en.ts';
import { ja } from '../../../../src/text/ja.ts';
import { buildLightModel } from '../../../../src/ui/light/light-model.ts';
import { lightSummary } from '../../../../src/ui/light/light-words.ts';
import { SAMPLE_AREA } from './sample-area.ts';

const tables = await readCanonicalTables(DATA);
const { files } = makeLightMeasures(tables, { hubs: [], rmos: [] });
const codes = tables.municipalities.map(({ code }) => code);

function measureOf(path: string): LightMeasure {
  const file = files.find((one) => one.path === path);
  const packed = JSON.parse(new TextDecoder().decode(file?.bytes)) as PackedMeasure;
  return { ...packed, municipality: unpackCells(packed.municipality ?? {}, codes) };
}

/** The nation's map in words, of the real figures. */
function summaryOf(measure: LightMeasure, language: ViewState['language']): string {
  const { prefectures } = tables;
  const area = {
    ...SAMPLE_AREA,
    area: '00',
    municipalities: { code: codes, name: [], kana: [], depopulation: {} },
    prefectures: {
      code: prefectures.map(({ code }) => code),
      name: prefectures.map(({ name }) => name),
      nameEnglish: prefectures.map(({ nameEnglish }) => nameEnglish),
    },
  };
  const view = {
    ...DEFAULT_VIEW,
    layers: ['municipality' as const],
    measure: measure.measure,
    language,
  };
  const source = { area, points: undefined, measure, editions: [] };
  return lightSummary(buildLightModel(source, view, language === 'ja' ? ja : en));
}

const population = measureOf('light/measure-population-2020.json');

test('the nation names the municipality with the lowest and that with the highest figure', () => {
  expect(summaryOf(population, 'ja')).toMatch(
    /最も低い福島県 双葉町の0人.*最も高い神奈川県 横浜市の/,
  );
  expect(summaryOf(population, 'en')).toMatch(
    /0 people \(lowest, Futaba Town \(Fukushima\)\).*\(highest, Yokohama City \(Kanagawa\)\)/,
  );
});

test('without their names, as in editions from before them, the prefecture is named', () => {
  const { named: _named, ...older } = population;
  expect(summaryOf(older, 'en')).toMatch(/\(lowest, Fukushima\).*\(highest, Kanagawa\)/);
});

test('every measure of municipalities names those that the words need, and no more', () => {
  const paths = files.map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    const { named, municipality, measure } = measureOf(path);
    const numbers = Object.values(municipality ?? {}).filter((cell) => typeof cell === 'number');
    const count = Object.keys(named ?? {}).length;
    expect({ measure, count }).toEqual({ measure, count: new Set(ends(numbers)).size });
  }
});

function ends(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? [] : [Math.min(...numbers), Math.max(...numbers)];
}
