import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { drawnLayers, sourceOf } from '../../../src/map/drawn-layers.ts';
import { layerDifference } from '../../../src/map/layer-difference.ts';
import { LAYER_ABOVE, POINTABLE_LAYERS, SOURCE } from '../../../src/map/layer-ids.ts';
import { PALETTES } from '../../../src/map/palette.ts';
import type { Scene } from '../../../src/map/scene.ts';
import { buildLayers, buildSources, buildStyle } from '../../../src/map/style.ts';
import { PLAIN_SCENE } from './plain-scene.ts';

const RANGE = { archive: 'test', minZoom: 0, maxZoom: 10 } as const;

const plain: Scene = {
  ...PLAIN_SCENE,
  fill: new Map([
    ['39405', PALETTES.light.depopulation.full],
    ['01206', PALETTES.light.depopulation.deemed],
    ['07546', { color: '#fff', pattern: 'notApplicable' }],
  ]),
  selectedArea: '39',
};

const scenes: readonly Scene[] = (['map', 'cells'] as const).flatMap((drawing) =>
  (['polygon', 'dot'] as const).flatMap((geometry) =>
    (['light', 'dark'] as const).flatMap((ground) =>
      (['municipality', 'prefecture', undefined] as const).flatMap((fillLevel) =>
        (['none', 'pale'] as const).map((base) => ({
          ...plain,
          drawing,
          geometry,
          ground,
          fillLevel,
          base,
        })),
      ),
    ),
  ),
);

/** A gap, a circle and a hypothetical hub in Kochi. */
const gap: Scene['gap'] = {
  points: {
    longitude: Float64Array.of(133),
    latitude: Float64Array.of(33.5),
    cost: Float32Array.of(5000),
    isCoarse: false,
  },
  limit: 4000,
  circles: [],
  radius: 4000,
  line: { type: 'FeatureCollection', features: [] },
  sites: { type: 'FeatureCollection', features: [] },
};

describe('the style', () => {
  test('of every kind of scene obeys the style specification', () => {
    for (const scene of scenes) expect(validateStyleMin(buildStyle(scene, RANGE))).toEqual([]);
  });

  test('with the gap explorer obeys it too, in the same layers', () => {
    const ids = buildLayers(plain).map(({ id }) => id);
    for (const drawing of ['map', 'cells'] as const) {
      const scene: Scene = { ...plain, drawing, gap };
      expect(validateStyleMin(buildStyle(scene, RANGE))).toEqual([]);
      expect(buildLayers(scene).map(({ id }) => id)).toEqual(ids);
    }
  });

  test('draws hypothetical hubs hollow and never in the colour of real ones', () => {
    for (const ground of ['light', 'dark', 'projector'] as const) {
      const layers = buildLayers({ ...plain, ground, gap });
      const site = layers.find(({ id }) => id === 'gap-site');
      expect(site?.paint).toMatchObject({ 'circle-color': PALETTES[ground].halo });
      expect(JSON.stringify(site)).not.toContain(PALETTES[ground].hub);
    }
  });

  test('has the same layers in the same order in every scene', () => {
    const ids = buildLayers(plain).map(({ id }) => id);
    for (const scene of scenes) expect(buildLayers(scene).map(({ id }) => id)).toEqual(ids);
  });

  test('draws from the sources of the next scene after a change, whatever was drawn before', () => {
    const lit = scenes.filter(({ ground, base }) => ground === 'light' && base === 'none');
    const placeOf = (layer: object): object => ({
      id: 'id' in layer && layer.id,
      source: 'source' in layer && layer.source,
      of: 'source-layer' in layer && layer['source-layer'],
    });
    for (const before of lit)
      for (const after of [...lit, { ...plain, gap }]) {
        let drawn = buildStyle(before, RANGE).layers;
        const wanted = drawnLayers(buildLayers(after), after, new Set(drawn.map(({ id }) => id)));
        for (const change of layerDifference(drawn, wanted)) {
          if (change.kind !== 'anew') continue;
          drawn = drawn.filter(({ id }) => id !== change.layer);
          const place = drawn.findIndex(({ id }) => id === change.above);
          drawn = drawn.toSpliced(place === -1 ? drawn.length : place, 0, change.specification);
        }
        expect(drawn.map(placeOf)).toEqual(wanted.map(placeOf));
      }
  });

  test('has every layer that answers to pointing, and every source it names', () => {
    const layers = buildLayers(plain);
    const ids = layers.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...POINTABLE_LAYERS]));
    expect(ids).toEqual(expect.arrayContaining(Object.values(LAYER_ABOVE)));
    const sources = Object.keys(buildSources(plain, RANGE)).sort();
    expect(sources).toEqual(Object.values(SOURCE).sort());
    expect(sources).toEqual(expect.arrayContaining(layers.flatMap((one) => sourceOf(one) ?? [])));
  });

  test('draws the pattern of deemed depopulation over just those areas', () => {
    const layer = buildLayers(plain).find(({ id }) => id === 'pattern-deemed');
    expect(layer).toMatchObject({ filter: ['in', ['get', 'code'], ['literal', ['01206']]] });
  });

  test('shows nothing of the map on the equal-size drawing, and the reverse', () => {
    const visible = (scene: Scene): string[] =>
      buildLayers(scene)
        .filter(({ layout }) => layout?.visibility !== 'none')
        .map(({ id }) => id);
    expect(visible({ ...plain, drawing: 'cells' })).not.toContain('municipality-fill');
    expect(visible({ ...plain, drawing: 'cells' })).toContain('cell-fill');
    expect(visible(plain)).not.toContain('cell-fill');
  });
});
