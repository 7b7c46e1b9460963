import type { FeatureCollection, Point } from 'geojson';
import { expect, test } from 'vitest';
import { PALETTES } from '../../../src/map/palette.ts';
import type { Scene } from '../../../src/map/scene.ts';
import { buildLayers, labelsAtFirst } from '../../../src/map/style.ts';
import { NO_FEATURES, PLAIN_SCENE } from './plain-scene.ts';

const nation: Scene = {
  ...PLAIN_SCENE,
  fill: new Map([['39405', PALETTES.light.depopulation.full]]),
};

const visible = (scene: Scene): string[] =>
  buildLayers(scene)
    .filter(({ layout }) => layout?.visibility !== 'none')
    .map(({ id }) => id);

test('of the nation no layer is held against its areas that has nothing to show', () => {
  const shown = visible(nation).join(' ');
  expect(shown).toContain('municipality-fill');
  for (const id of ['pattern-', 'selected', 'focused', 'gap-', 'rmo-'])
    expect(shown).not.toContain(id);
});

test.each([
  ['39', 'selected-prefecture'],
  ['39405', 'selected-municipality'],
])('the outline of %s is that of %s alone', (selectedArea, layer) => {
  const outlines = visible({ ...nation, selectedArea }).filter((id) => id.startsWith('selected'));
  expect(outlines).toEqual([layer]);
});

test('a pattern, a hub, counts and lines are shown as soon as there are some', () => {
  const point: Point = { type: 'Point', coordinates: [133, 33.5] };
  const feature = { type: 'Feature' as const, geometry: point, properties: { count: 2 } };
  const line: FeatureCollection = { type: 'FeatureCollection', features: [feature] };
  const shown = visible({
    ...nation,
    fill: new Map([['01206', PALETTES.light.depopulation.deemed]]),
    rmoCounts: { ...NO_FEATURES, features: [feature] } as unknown as Scene['rmoCounts'],
    selectedHub: 'hub-1',
    gap: { line, sites: line, siteCircles: line } as unknown as Scene['gap'],
  });
  for (const id of ['pattern-deemed', 'rmo-circle', 'rmo-count', 'hub-selected'])
    expect(shown).toContain(id);
  for (const id of ['gap-line', 'gap-site', 'gap-site-circle', 'gap-site-name'])
    expect(shown).toContain(id);
});

test('names alone follow the first frame; dots are in it', () => {
  const feature = {
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [133, 33.5] },
    properties: { code: '39405', name: '梼原町', rank: 1 },
  };
  const municipalityLabels = {
    ...NO_FEATURES,
    features: [feature],
  } as unknown as Scene['municipalityLabels'];
  expect(labelsAtFirst({ ...nation, municipalityLabels }).features).toEqual([]);
  const dots = new Map([['39405', PALETTES.light.depopulation.full]]);
  expect(labelsAtFirst({ ...nation, municipalityLabels, dots })).toBe(municipalityLabels);
});
